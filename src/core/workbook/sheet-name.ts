/** The most characters of the name of a sheet, as UTF-16 code units. */
const LONGEST = 31;

/**
 * A name for a sheet that Excel accepts: of at most 31 characters, without `[ ] : * ? / \`, no apostrophe at an end,
 * and unlike the names of the other sheets and `History`, which it keeps for itself. A long name ends with `…`.
 *
 * @param title What the sheet holds.
 * @param taken Names of the other sheets. Capital letters do not tell names apart.
 * @param fallback The name if nothing of the title is left. It must be valid.
 */
export function nameSheet(title: string, taken: readonly string[], fallback: string): string {
	const clean = title
		.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[' ]+|[' ]+$/g, '');
	const known = new Set(['history', ...taken.map(fold)]);
	const wanted = clean === '' ? fallback : clean;
	for (let count = 1; ; count++) {
		const end = count === 1 ? '' : ` ${count}`;
		const name = shorten(wanted, LONGEST - end.length) + end;
		if (!known.has(fold(name))) return name;
	}
}

function fold(name: string): string {
	return name.toLowerCase();
}

/** The first characters of a text, none of them cut in two. */
function shorten(text: string, most: number): string {
	if (text.length <= most) return text;
	let short = '';
	for (const { segment } of graphemes.segment(text)) {
		if (short.length + segment.length > most - 1) break;
		short += segment;
	}
	return `${short.trimEnd()}…`;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
