import { isBareQuantity } from './bare-quantity.ts';
import { foldLetters } from './fold-letters.ts';
import { findTypedNumbers } from './typed-numbers.ts';

const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
/** Words that no name consists of: they measure, compare, or join a number to what it counts. */
const NO_NAME = new RegExp(
	`^(?:${MONTH}|a|an|the|and|or|to|of|in|on|at|by|for|from|with|as|than|about|around|over|under|up|down|some|only` +
		'|all|its|their|more|less|fewer|most|least|many|much|nearly|almost|between|minus|plus|negative|per|cents?|percent' +
		'|percentage|points?|times|grew|rose|fell|usd?|eur|gbp|jpy|chf|cny|rub|kzt|uzs)$',
	'iu',
);
/** Nouns that are numbered, not counted: “type 2 diabetes”, “step 2”. */
const NUMBERED = new RegExp(
	'(?<!\\p{L})(?:type|step|phase|stage|level|tier|class|category|grade|version|scope|pillar|factor|route|line|zone' +
		'|schedule|article|section|chapter|part|protocol|form|model|generation|vitamin|hepatitis|omega|group|unit' +
		'|terminal)\\s+$',
	'iu',
);
/** “11 September attacks” */
const DAY_OF_A_NAME = new RegExp(`^\\p{Nd}{1,2}\\s+(?:${MONTH})\\s+\\p{L}+$`, 'iu');
/** Plurals without an “s”, and nouns that are counted in the singular. */
const PLURALS = /^(?:people|men|women|children|staff|police|data|feet|cent|percent|euro|dollar|yen|som|tenge)$/iu;
/** Words of a number that make names with a noun in the singular: “half marathon”, “doubling time”, “zero trust”. */
const LOOSE = /^(?:half|zero|doubl(?:e|ing)|tripl(?:e|ing)|halving)$/iu;
const NOUNS_HAVE_CAPITALS = /^(?:de|lb|nds|gsw)(?:-|$)/iu;
/** Characters of the longest label that is read for what it counts. */
const LONGEST = 400;
const YEAR = /^(?:1[5-9]|20)\p{Nd}{2}$/u;

/**
 * Whether a label counts or measures, and names nothing: “240 firms”, “grew by 93 per cent”, “half the firms”. In a
 * name with a number a word has a capital (“2019 Bridge Act”), the number is joined to letters (“Llama-2”, “mp3 player”,
 * “two-factor test”), stands behind what it numbers (“step 2”), or before a noun in the singular (“2008 crisis”).
 *
 * @param language Of the source that uses the name: in German every noun has a capital, and “240 Firmen” is no name.
 * @param units Words that count, in small letters and folded.
 */
export function labelCounts(label: string, language: string, units: ReadonlySet<string> = new Set()): boolean {
	if (isBareQuantity(label, 'en', units)) return true;
	if (label.length > LONGEST) return false;
	const { text } = foldLetters(label.trim());
	const numbers = findTypedNumbers(text, 'en');
	if (numbers.length === 0) return false;
	if (NOUNS_HAVE_CAPITALS.test(language) && countsInGerman(text)) return true;
	const rest = numbers.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
	const words = rest.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
	if (words.some((word) => /^\p{Lu}/u.test(word) && !NO_NAME.test(word))) return false;
	if (DAY_OF_A_NAME.test(text)) return false;
	return !numbers.some((number) => {
		const [before, after] = [text.slice(0, number.start), text.slice(number.end)];
		return isJoined(number.text, after) || isNumbered(before, number.text, after) || qualifiesOne(number.text, after);
	});
}

/** “240 Firmen”; “9-Euro-Ticket”, “2030 Agenda” and “Agenda 2010” are names. */
function countsInGerman(text: string): boolean {
	const [, number = ''] = /^(?:(?:über|rund|etwa|mehr als|fast)\s+)?(\p{Nd}[\p{Nd}.,]*)\s+\p{L}/iu.exec(text) ?? [];
	return number !== '' && !YEAR.test(number) && !number.endsWith('.');
}

/** “Llama-2”, “mp3”, “5G network”, “two-factor”, “25-year bond”; “€5bn” and “five-fold” are no names. */
function isJoined(number: string, after: string): boolean {
	const [, head] = /^(\p{L}+)[-‐‑]?\p{N}/u.exec(number) ?? [];
	if (head !== undefined) return !/^(?:usd?|eur|gbp|jpy|chf|cny|rub|kzt|uzs)$/iu.test(head);
	return /\p{Nd}\p{Lu}$/u.test(number) || /^[-‐‑](?!fold|per|odd|plus|strong|million|billion)\p{L}/iu.test(after);
}

/** “type 2 diabetes”, “step 2”, “industry 4.0”, “the crisis of 2008”. */
function isNumbered(before: string, number: string, after: string): boolean {
	if (NUMBERED.test(before)) return true;
	if (number === 'zero' && /(?<!\p{L})net\s+$/iu.test(before)) return true;
	if (after !== '' || !/^[\p{Nd}.]+$/u.test(number)) return false;
	if (YEAR.test(number) && /\p{L}\s+of\s+$/u.test(before)) return true;
	const [, word = ''] = /^(\p{L}+)\s+$/u.exec(before) ?? [];
	return word !== '' && !NO_NAME.test(word) && !/(?:ed|s)$/iu.test(word);
}

/** A count is followed by a plural: “2008 financial crisis” and “911 call” name one thing. */
function qualifiesOne(number: string, after: string): boolean {
	const words = /^\s+(\p{L}+(?:[\s-]+\p{L}+)*)$/u.exec(after)?.[1]?.split(/[\s-]+/) ?? [];
	const last = words.at(-1) ?? '';
	if (last.length < 3 || words.some((word) => NO_NAME.test(word))) return false;
	const isSingular = !/(?<![siu])s$/iu.test(last) && !PLURALS.test(last);
	return isSingular && (/^\p{Nd}+(?:[/:]\p{Nd}+)?s?$/u.test(number) || LOOSE.test(number));
}
