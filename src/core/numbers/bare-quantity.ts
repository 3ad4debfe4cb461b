import { foldLetters } from './fold-letters.ts';
import { findTypedNumbers } from './typed-numbers.ts';

const DIGITS = /[\p{Nd}\p{No}\p{Nl}]/u;
/** They scale a number, and state a quantity without one as well. */
const SCALES = wordsOf(
	'percent pct permille permil k bn mn mln tn hundred thousand million billion trillion hundreds ' +
		'thousands millions billions dozen dozens lakh crore',
);
/** They join numbers, or say how firm one is. */
const JOINERS = wordsOf(
	'per percentage point points fold times a an and or to of in about around over under than more less ' +
		'at least most nearly almost from between up only some',
);
const CURRENCIES = wordsOf(
	'dollar dollars euro euros pound pounds yen rouble roubles ruble rubles tenge som sum cent cents ' +
		'usd eur gbp jpy rub kzt uzs kgs chf cny inr m b t kk',
);

/** Characters of the longest quantity that anybody writes out. */
const LONGEST = 400;

/**
 * Whether words state a quantity and name nothing: “48”, “%”, “€5 million”, “forty per cent”, or “48 bridges”, where
 * `bridges` is among the units. “3M”, “Llama-2” and “2019 Bridge Act” are names.
 *
 * @param units Words that count, in small letters and folded.
 */
export function isBareQuantity(text: string, language: string, units: ReadonlySet<string> = new Set()): boolean {
	if (text.length > LONGEST && /\p{L}/u.test(text)) return false;
	const plain = foldLetters(text)
		.text.replace(/\bper[\s-]+(?=(?:cent|mille)\b)/giu, 'per')
		.replace(/\b[A-Z]{1,2}(?=\p{Sc})/gu, '');
	if (!/\p{L}/u.test(plain)) return true;
	// “EU27”, “A4” and “B2B” are names, and “EUR5” is a sum.
	const [, head] = /^(\p{Lu}+)[-‐‑]?\p{Nd}/u.exec(plain) ?? [];
	if (head !== undefined && !(head.length === 3 && CURRENCIES.has(head.toLowerCase()))) return false;
	const spelled = findTypedNumbers(plain, language).filter((number) => !DIGITS.test(number.text));
	const rest = spelled.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, plain);
	const words = rest.match(/\p{L}+/gu) ?? [];
	// A letter behind digits scales them (“48k”, “48M”); “3M” and “5G” are names by themselves.
	if (words.length === 1 && /^\p{Nd}+[A-Z]$/u.test(rest.trim())) return /[KBT]$|\p{Nd}{2}M$/u.test(rest.trim());
	const isCounted = spelled.length > 0 || DIGITS.test(rest) || /\p{Sc}/u.test(rest);
	return words.every((word) => {
		const small = word.toLowerCase();
		return SCALES.has(small) || (isCounted && (JOINERS.has(small) || CURRENCIES.has(small) || units.has(small)));
	});
}

function wordsOf(text: string): ReadonlySet<string> {
	return new Set(text.split(' '));
}
