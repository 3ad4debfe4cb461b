import { languageOf, perLanguage } from '../reading/languages.ts';
import { foldLetters, foldPattern } from './fold-letters.ts';
import { findTypedNumbers } from './typed-numbers.ts';

const DIGITS = /[\p{Nd}\p{No}\p{Nl}]/u;

const wordsOf = perLanguage(({ prose: { quantities } }) => ({
	scales: folded(quantities.scales),
	joiners: folded(quantities.joiners),
	money: folded(quantities.money),
	gapInPercent: foldPattern(quantities.gapInPercent),
}));

function folded(words: ReadonlySet<string>): ReadonlySet<string> {
	return new Set([...words].map((word) => foldLetters(word).text));
}

/** A longer text with letters is no quantity. In characters. */
const LONGEST = 400;

/**
 * Whether words are only a quantity: “48”, “%”, “€5 million”, “forty per cent”, or “48 bridges”, where `bridges` is
 * among the units. “3M”, “Llama-2” and “2019 Bridge Act” are names.
 *
 * @param language BCP 47 tag.
 * @param units Names of units, in lower case and folded.
 */
export function isBareQuantity(text: string, language: string, units: ReadonlySet<string> = new Set()): boolean {
	const { scales, joiners, money, gapInPercent } = wordsOf(languageOf(language));
	if (text.length > LONGEST && /\p{L}/u.test(text)) return false;
	const plain = foldLetters(text)
		.text.replace(gapInPercent, '')
		.replace(/\b[A-Z]{1,2}(?=\p{Sc})/gu, '');
	if (!/\p{L}/u.test(plain)) return true;
	// “EU27”, “A4” and “B2B” are names, and “EUR5” is a sum.
	const [, head] = /^(\p{Lu}+)[-‐‑]?\p{Nd}/u.exec(plain) ?? [];
	if (head !== undefined && !(head.length === 3 && money.has(head.toLowerCase()))) return false;
	const spelled = findTypedNumbers(plain, language).filter((number) => !DIGITS.test(number.text));
	const rest = spelled.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, plain);
	const words = rest.match(/\p{L}+/gu) ?? [];
	// A letter after digits is a scale (“48k”, “48M”); “3M” and “5G” are names.
	if (words.length === 1 && /^\p{Nd}+[A-Z]$/u.test(rest.trim())) return /[KBT]$|\p{Nd}{2}M$/u.test(rest.trim());
	const isCounted = spelled.length > 0 || DIGITS.test(rest) || /\p{Sc}/u.test(rest);
	return words.every((word) => {
		const small = word.toLowerCase();
		return scales.has(small) || (isCounted && (joiners.has(small) || money.has(small) || units.has(small)));
	});
}
