import { languageOf, perLanguage } from '../reading/languages.ts';
import type { LabelPatterns } from '../reading/prose-words.ts';
import type { ReadingLanguage } from '../reading/reading-language.ts';
import { isBareQuantity } from './bare-quantity.ts';
import { foldLetters, foldPattern } from './fold-letters.ts';
import { findTypedNumbers } from './typed-numbers.ts';

/** A longer label is taken for a name. In characters. */
const LONGEST = 400;
const YEAR = /^(?:1[5-9]|20)\p{Nd}{2}$/u;
/** A number, a ratio or a decade in digits: “2008”, “24/7”, “1990s”. */
const digitsOf = perLanguage(
	({ numerals }) => new RegExp(`^\\p{Nd}+(?:[/:]\\p{Nd}+)?(?:${numerals.decadeEndings})?$`, 'u'),
);

const labelsOf = perLanguage(({ prose: { labels } }): LabelPatterns => ({
	noName: foldPattern(labels.noName),
	numbered: foldPattern(labels.numbered),
	dayOfName: foldPattern(labels.dayOfName),
	nameBefore: foldPattern(labels.nameBefore),
	ofBefore: foldPattern(labels.ofBefore),
	pluralOfName: foldPattern(labels.pluralOfName),
	plural: foldPattern(labels.plural),
	plurals: foldPattern(labels.plurals),
	verbOrPlural: foldPattern(labels.verbOrPlural),
	withSingular: foldPattern(labels.withSingular),
	money: foldPattern(labels.money),
	joinedAfter: foldPattern(labels.joinedAfter),
}));

/**
 * Whether a label counts or measures instead of naming something: “240 firms”, “grew by 93 per cent”, “half the firms”.
 * In a name with a number, a word has a capital (“2019 Bridge Act”), or the number is joined to letters (“Llama-2”,
 * “mp3 player”, “two-factor test”), follows its noun (“step 2”), or comes before a singular noun (“2008 crisis”).
 *
 * @param language BCP 47 tag of the source that uses the name. In German every noun has a capital, and “240 Firmen” is
 *   no name.
 * @param units Names of units, in lower case and folded.
 */
export function labelCounts(label: string, language: string, units: ReadonlySet<string> = new Set()): boolean {
	const { labelsReadAs, labelCounts: countsByRule } = languageOf(language);
	if (isBareQuantity(label, labelsReadAs, units)) return true;
	if (label.length > LONGEST) return false;
	const { text } = foldLetters(label.trim());
	const numbers = findTypedNumbers(text, labelsReadAs);
	if (numbers.length === 0) return false;
	if (countsByRule?.(text) === true) return true;
	const readAs = languageOf(labelsReadAs);
	const labels = labelsOf(readAs);
	const rest = numbers.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
	const words = rest.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
	if (words.some((word) => /^\p{Lu}/u.test(word) && !labels.noName.test(word))) return false;
	if (labels.dayOfName.test(text)) return false;
	return !numbers.some((number) => {
		const [before, after] = [text.slice(0, number.start), text.slice(number.end)];
		return (
			isJoined(number.text, after, labels) ||
			isNumbered(before, number.text, after, labels) ||
			precedesSingular(number.text, after, readAs)
		);
	});
}

/**
 * Whether a number is joined to letters: “Llama-2”, “mp3”, “5G network”, “25-year bond”, but not “€5bn”, “five-fold”.
 */
function isJoined(number: string, after: string, labels: LabelPatterns): boolean {
	const [, head] = /^(\p{L}+)[-‐‑]?\p{N}/u.exec(number) ?? [];
	if (head !== undefined) return !labels.money.test(head);
	return /\p{Nd}\p{Lu}$/u.test(number) || labels.joinedAfter.test(after);
}

/** Whether a number follows its noun: “type 2 diabetes”, “step 2”, “industry 4.0”, “the crisis of 2008”. */
function isNumbered(before: string, number: string, after: string, labels: LabelPatterns): boolean {
	if (labels.numbered.test(before)) return true;
	if (labels.nameBefore.test(`${before}${number}`)) return true;
	if (after !== '' || !/^[\p{Nd}.]+$/u.test(number)) return false;
	if (YEAR.test(number) && labels.ofBefore.test(before)) return true;
	const [, word = ''] = /^(\p{L}+)\s+$/u.exec(before) ?? [];
	return word !== '' && !labels.noName.test(word) && !labels.verbOrPlural.test(word);
}

/** Whether a singular noun follows, which a number cannot count: “2008 financial crisis”, “911 call”. */
function precedesSingular(number: string, after: string, readAs: ReadingLanguage): boolean {
	const labels = labelsOf(readAs);
	const words = /^\s+(\p{L}+(?:[\s-]+\p{L}+)*)$/u.exec(after)?.[1]?.split(/[\s-]+/) ?? [];
	const last = words.at(-1) ?? '';
	if (last.length < 3 || words.some((word) => labels.noName.test(word))) return false;
	const isSingular = !labels.plural.test(last) && !labels.plurals.test(last);
	return isSingular && (digitsOf(readAs).test(number) || labels.withSingular.test(number));
}
