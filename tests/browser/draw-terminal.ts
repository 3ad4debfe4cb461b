/** What is coloured in lines of a terminal: the place, the word “error”, the arrow and the prompt. */
const COLOURS: readonly (readonly [RegExp, string])[] = [
	[/^\S+:\d+:\d+/, '#ffffff'],
	[/\berror\b/, '#ff8a80'],
	[/→/, '#80d8ff'],
	[/^\$/, '#a5d6a7'],
];
const [WIDTH, LINE, SIZE, EDGE] = [860, 24, 15, 24];

/** Draws lines of text as an SVG that looks like a terminal. */
export function drawTerminal(lines: readonly string[]): string {
	const height = EDGE * 2 + lines.length * LINE;
	const texts = lines.map(
		(line, index) =>
			`\t<text x="${EDGE}" y="${EDGE + (index + 0.75) * LINE}" xml:space="preserve">${colour(line)}</text>`,
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">`,
		`\t<rect width="${WIDTH}" height="${height}" rx="10" fill="#1c1b22"/>`,
		`\t<g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${SIZE}" fill="#cfcdd6">`,
		...texts,
		'\t</g>',
		'</svg>',
		'',
	].join('\n');
}

function colour(line: string): string {
	const found = COLOURS.map(([pattern, fill]) => ({ fill, match: pattern.exec(line) }))
		.flatMap(({ fill, match }) => (match === null ? [] : [{ fill, at: match.index, text: match[0] }]))
		.sort((a, b) => a.at - b.at);
	let written = '';
	let done = 0;
	for (const { fill, at, text } of found) {
		written += `${escape(line.slice(done, at))}<tspan fill="${fill}">${escape(text)}</tspan>`;
		done = at + text.length;
	}
	return written + escape(line.slice(done));
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
