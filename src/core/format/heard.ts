/*
 * Decision: a screen reader hears the dash of a range as a word that styles add after it, which is no text of the page.
 *
 * Most screen readers leave out the dash of “120–180” and so say “120 180”. What they do say by default, such as ×, ±,
 * ≥, ≤ and the minus of a number, gets no second word in the text. In other ways more is lost:
 * - Hidden words in the text are copied, found by a search in the page and shown by text browsers: “120– to 180”. A
 *   dash with `aria-hidden` is dropped by reader views, which show “120180”.
 * - `role="img"` with a name is said as “120, graphic, to, 180”, and splits a sentence in three on a phone.
 * - `aria-label` is not allowed on a value that is neither a link nor a button.
 * The alternative text of generated content is said by browsers since 2024; older ones say what they always said.
 */

import { ownMessage } from '../words/catalogues.ts';
import { say } from '../words/say.ts';
import type { HeardSign } from '../words/write-html.ts';
import { dateFormat, perLocale } from './intl-formatters.ts';
import { sayAround } from './say-around.ts';

/** Two words without spaces and with one dash between them. */
const JOINED = /(?<![^\s])([^\s–]+)–([^\s–]+)(?![^\s])/g;

/**
 * A text taken apart at the dashes of its ranges, each with the word that it is heard as: 120, – “to”, 180. A dash is
 * that of a range if a digit or the name of a month stands on both sides. A language that has no words for a range
 * keeps the text whole.
 *
 * @param text What the page shows: a value or a sentence.
 */
export function heardPieces(text: string, locale: string): readonly (string | HeardSign)[] {
	const word = text.includes('–') ? rangeWord(locale, 'value.range') : undefined;
	if (word === undefined) return [text];
	const pieces: (string | HeardSign)[] = [];
	let done = 0;
	for (const { 1: low = '', 2: high = '', index } of text.matchAll(JOINED)) {
		if (!isBound(low, locale) || !isBound(high, locale)) continue;
		const dash = index + low.length;
		pieces.push(text.slice(done, dash), { sign: '–', word });
		done = dash + 1;
	}
	return [...pieces, text.slice(done)];
}

/** What a language says between the bounds of a range. */
const rangeWord = perLocale((locale, key: 'value.range') => {
	if (ownMessage(locale, key) === undefined) return undefined;
	const [low, high] = [{}, {}];
	const pieces: readonly unknown[] = sayAround<typeof key, object>(locale, key, { low, high });
	const between = pieces.slice(pieces.indexOf(low) + 1, pieces.indexOf(high));
	return between.join('').replaceAll('\u00a0', ' ');
});

function isBound(word: string, locale: string): boolean {
	return /\d/.test(word) || (word.match(/\p{L}+/gu) ?? []).some((name) => monthNames(locale, 'long').has(name));
}

const monthNames = perLocale((locale, month: 'long') => {
	const format = dateFormat(locale, { calendar: 'gregory', timeZone: 'UTC', month });
	return new Set(Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2000, index))));
});

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
