import { ownMessage } from '../words/catalogues.ts';
import { say } from '../words/say.ts';

/**
 * A value as a screen reader should say it: with words in the place of signs that it leaves out or misreads, the dash
 * of a range, the sign of a multiple and the minus. `120–180` becomes “120 to 180”. It is for `aria-label` alone: what
 * is seen and copied keeps its signs. A language that has no words for a sign keeps the sign.
 *
 * @param value A value as `formatQuantity` or `formatPeriod` writes it, not a sentence, where a dash means other
 *   things.
 */
export function heard(value: string, locale: string): string {
	const signed = [
		[/(\S+)×/g, 'value.heard-times'],
		[/−(\S+)/g, 'value.heard-minus'],
	] as const;
	return signed.reduce(
		(text, [sign, key]) =>
			ownMessage(locale, key) === undefined
				? text
				: text.replace(sign, (_, number: string) => say(locale, key, { value: number })),
		joinBounds(value, locale),
	);
}

/** Spaces stand around the dash between bounds of several words. */
function joinBounds(value: string, locale: string): string {
	const [low = '', high, ...more] = value.split(/\s*–\s*/);
	if (high === undefined || more.length > 0 || ownMessage(locale, 'value.range') === undefined) return value;
	return say(locale, 'value.range', { low, high });
}
