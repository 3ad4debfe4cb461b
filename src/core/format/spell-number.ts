import { isEnglish } from './is-english.ts';

// English only, and not in the catalogue: number words are put together by arithmetic, which no message does.
const ONES = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Regions whose English leaves out the “and” of “one hundred and five”. */
const WITHOUT_AND = new Set(['US', 'CA', 'PH']);

/** An integer from 0 to 999 in English words; `undefined` for other numbers and other languages. */
export function spellNumber(value: number, locale: string): string | undefined {
	if (!Number.isInteger(value) || value < 0 || value > 999) return undefined;
	if (!isEnglish(locale)) return undefined;
	if (value < 100) return spellBelowHundred(value);
	const hundreds = `${ONES[Math.floor(value / 100)] ?? ''} hundred`;
	if (value % 100 === 0) return hundreds;
	return `${hundreds} ${saysAnd(locale) ? 'and ' : ''}${spellBelowHundred(value % 100)}`;
}

function spellBelowHundred(value: number): string {
	const ones = ONES[value];
	if (ones !== undefined) return ones;
	const tens = TENS[Math.floor(value / 10)] ?? '';
	return value % 10 === 0 ? tens : `${tens}-${ONES[value % 10] ?? ''}`;
}

function saysAnd(locale: string): boolean {
	return !WITHOUT_AND.has(new Intl.Locale(locale).maximize().region ?? '');
}
