import subsetFont from 'subset-font';

const FONT_FACE = /@font-face\s*\{[^}]*\}/g;
const FILE = /url\(\s*["']?([^"')]+\.woff2)["']?\s*\)/;
const RANGE = /unicode-range:\s*([^;}]+)/i;

/**
 * Puts fonts into a style sheet as `data:` addresses, cut down to the characters that are shown. A face of which no
 * character is shown is left out; one of the reader’s machine (`local()`) stays as it is.
 *
 * @param shown Every character that may be shown.
 * @param read Reads a font by its address in the style sheet.
 */
export async function embedFonts(
	css: string,
	shown: ReadonlySet<number>,
	read: (url: string) => Buffer,
): Promise<string> {
	const embedded = new Map<string, string>();
	for (const [rule] of css.matchAll(FONT_FACE)) {
		const [, url] = FILE.exec(rule) ?? [];
		if (url === undefined) continue;
		const covers = rangeOf(rule);
		const characters = [...shown].filter(covers).sort((a, b) => a - b);
		embedded.set(
			rule,
			characters.length === 0
				? ''
				: rule.replace(FILE, `url(data:font/woff2;base64,${(await cut(read(url), characters)).toString('base64')})`),
		);
	}
	return css.replace(FONT_FACE, (rule) => embedded.get(rule) ?? rule);
}

async function cut(font: Buffer, characters: readonly number[]): Promise<Buffer> {
	const fewer = await subsetFont(font, String.fromCodePoint(...characters), {
		targetFormat: 'woff2',
		noHinting: true,
		dropTables: [],
	});
	return fewer.length < font.length ? fewer : font;
}

/** Whether the font of a rule is used for a character: without `unicode-range` it is used for all. */
function rangeOf(rule: string): (character: number) => boolean {
	const [, list] = RANGE.exec(rule) ?? [];
	if (list === undefined) return () => true;
	const ranges = list.split(',').map((each) => {
		const [first = '', last = first] = each.trim().replace(/^U\+/i, '').split('-');
		return {
			first: Number.parseInt(first.replaceAll('?', '0'), 16),
			last: Number.parseInt(last.replaceAll('?', 'F'), 16),
		};
	});
	return (character) => ranges.some(({ first, last }) => first <= character && character <= last);
}
