import { numberFormat } from './intl-formatters.ts';

/**
 * What is missing after each number of a column, so that their decimal marks stand under each other: `.5` after “3”
 * beside “12.5”. Set unseen after the numbers, it moves them to their places, and what is copied or read out is the
 * number alone. The digits of the typeface have to be equally wide.
 *
 * @param texts The cells as they are shown. One without digits is not moved.
 * @param locale BCP 47 tag of the language in which the numbers are written.
 */
export function alignDecimals(texts: readonly string[], locale: string): string[] {
	const mark =
		numberFormat(locale, {})
			.formatToParts(1.5)
			.find(({ type }) => type === 'decimal')?.value ?? '.';
	const fractions = texts.map((text) => fractionIn(text, mark));
	const longest = fractions.reduce<string>((most, each = '') => (each.length > most.length ? each : most), '');
	return fractions.map((fraction) => (fraction === undefined ? '' : longest.slice(fraction.length)));
}

/** The decimal mark of the last number of a text, with the digits after it; nothing of a whole number. */
function fractionIn(text: string, mark: string): string | undefined {
	const last = /\p{Nd}+\P{Nd}*$/u.exec(text);
	if (last === null) return undefined;
	const [digits = ''] = /^\p{Nd}+/u.exec(last[0]) ?? [];
	const before = text.slice(0, last.index);
	return before.endsWith(mark) && /\p{Nd}$/u.test(before.slice(0, -mark.length)) ? mark + digits : '';
}
