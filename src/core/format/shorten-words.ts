/**
 * The words of a text that fit, with an ellipsis for those that do not. A word that is too long by itself is cut.
 *
 * @param most How long the text may be before it is shortened, in UTF-16 code units.
 */
export function shortenWords(text: string, most: number, locale: string): string {
	if (text.length <= most) return text;
	const start = text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
	const segments = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(start)];
	const whole = segments.slice(0, -1).map(({ segment }) => segment);
	return `${(whole.length === 0 ? start : whole.join('')).trim()} …`;
}
