import type { NumberWords, PartAfter } from '../../number-words.ts';
import {
	findSpelled,
	type FoundSpelled,
	noNumber,
	ofFraction,
	readPart,
	readParts,
	type WholeAt,
} from '../../spelled-fractions.ts';
import { readSpelled, scaleAt, type SpelledPart, type Spelling } from '../../spelled-numbers.ts';
import { joinedWord, joinWords, type SpelledWord, spelledWords } from '../../spelled-words.ts';
import { counts, groups, ordinals, pairs, parts, rooms, scales } from './number-table.ts';

const HALF = { part: 1, whole: 2 };
const ONE = /^une?$/;
/** Words after one part; before any other noun, “un cinquième” is an ordinal. */
const GOES_ON =
	/^(?:|de|d|du|des|en|a|au|par|pour|plus|moins|seulement|environ|et|ou|est|sont|qui|que|dans|sur|million|milliard)$/;

const wholeAt: WholeAt = (words, at, count) => {
	const word = words[at]?.word ?? '';
	const part = parts.get(word);
	if (part !== undefined) return part === 2 && count === 1 ? undefined : { whole: part, next: at + 1 };
	const tens = counts.get(word) ?? 0;
	const from = tens < 20 ? at : joinedWord(words, at + 1) === 'et' ? at + 2 : at + 1;
	const ordinal = ordinals.get(from === at ? word : joinedWord(words, from));
	if (ordinal === undefined || (from === at ? ordinal < 5 : ordinal >= 20)) return undefined;
	if (count === 1 && !GOES_ON.test(joinedWord(words, from + 1))) return undefined;
	const isOrdinal = !/s$/.test(words[from]?.word ?? '');
	return { whole: from === at ? ordinal : tens + ordinal, next: from + 1, isOrdinal };
};

/** “Et demi”, “et un demi”, “et trois quarts”. */
function partAt(words: readonly SpelledWord[], at: number): SpelledPart | undefined {
	if (joinedWord(words, at) !== 'et') return undefined;
	const from = ONE.test(joinedWord(words, at + 1)) ? at + 2 : at + 1;
	if (/^demie?$/.test(joinedWord(words, from))) return { fraction: HALF, next: from + 1 };
	return readPart(words, at + 1, spelling, wholeAt);
}

const spelling: Spelling = {
	counts,
	hundreds: new Set(['cent', 'cents']),
	thousands: new Set(['mille', 'mil']),
	scales,
	groups,
	rooms,
	joins: ({ word }, before, after) =>
		word === 'et' && ((before >= 20 && before <= 90 && after === 1) || (before === 60 && after === 11)),
	point: 'virgule',
	partAt,
};

const ONE_OF_SEVERAL = /^(?:premiere|seconde|deuxieme|derniere|autre)$/;
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
	[/^(?:re)?doubl(?:e|ee|es|ees|ent|er|ait|aient|ant|era|erait)$/, 2],
	[/^tripl(?:e|ee|es|ees|ent|er|ait|aient|ant|era|erait)$/, 3],
	[/^quadrupl(?:e|ee|es|ees|ent|er|ait|aient|ant|era)$/, 4],
	[/^quintupl(?:e|ee|es|ees|er)$/, 5],
	[/^decupl(?:e|ee|es|ees|er)$/, 10],
];

/** Reads every number that French words state, in order. “Un” counts only where {@link countsOne} says so. */
export function readNumberWords(text: string): NumberWords[] {
	return findSpelled(text, joinWords(spelledWords(text), pairs), readAt);
}

function readAt(words: readonly SpelledWord[], at: number): FoundSpelled | undefined {
	const { word = '' } = words[at] ?? {};
	const multiple = MULTIPLES.find(([pattern]) => pattern.test(word))?.[1];
	if (multiple !== undefined) return { value: multiple, next: at + 1, isMultiplier: true };
	if (isWholeScale(words, at)) return { value: 1, ...scaleAt(words, at, spelling) };
	const special = readHalf(words, at) ?? readParts(words, at, spelling, wholeAt);
	if (special !== undefined) return special;
	const found = readSpelled(words, at, spelling);
	if (found === undefined || isNone(words, at, found.next)) return undefined;
	if (isOrdinal(words, found.next)) return noNumber(words, at, found.next + 1);
	// “Cent mille cinquièmes”
	if (/iemes$/.test(joinedWord(words, found.next))) return { next: found.next + 1 };
	// “Une centaine” is about a hundred, and “une” says so; a dozen is twelve.
	const isAbout = ONE.test(word) && groups.has(joinedWord(words, at + 1)) && joinedWord(words, at + 1) !== 'douzaine';
	return isAbout ? { ...found, skip: 1 } : found;
}

/** “Dépassé le million”: the one that the article names. */
function isWholeScale(words: readonly SpelledWord[], at: number): boolean {
	const [verb = '', article] = [words[at - 2]?.word, words[at - 1]?.word];
	const isOne = /^(?:million|milliard)$/.test(words[at]?.word ?? '') && article === 'le';
	return isOne && /^(?:depass|franchi|attein|attei[gn]|approch|frol|avoisin)\p{L}*$/u.test(verb);
}

/** “La moitié”, “le tiers des”, “un demi-million”, “une demi-heure”. */
function readHalf(words: readonly SpelledWord[], at: number): FoundSpelled | undefined {
	const { word = '' } = words[at] ?? {};
	const before = words[at - 1]?.word ?? '';
	const next = joinedWord(words, at + 1);
	if (word === 'moitie')
		return ONE_OF_SEVERAL.test(before) || /^(?:moins|plus|prix)$/.test(next) ? undefined : ofFraction(HALF, at + 1);
	if (/^(?:tiers|quart)$/.test(word) && /^(?:le|au)$/.test(before) && /^(?:des|de|du|d)$/.test(next))
		return ofFraction({ part: 1, whole: parts.get(word) ?? 1 }, at + 1);
	const from = ONE.test(word) ? at + 1 : at;
	if ((from === at ? word : joinedWord(words, from)) !== 'demi') return undefined;
	if (joinedWord(words, from + 1) === '') return from === at ? undefined : ofFraction(HALF, from + 1);
	const after = joinedWord(words, from + 1);
	const isOfUnit = from > at && (UNITS.test(after) || after === 'tour');
	if (words[from + 1]?.isTouching !== true && !scales.has(after) && !isOfUnit) return undefined;
	return { ...ofFraction(HALF, from + 1), ...scaleAt(words, from + 1, spelling) };
}

/** Whether a number goes on to an ordinal: “vingt-cinquième”. */
function isOrdinal(words: readonly SpelledWord[], next: number): boolean {
	const at = joinedWord(words, next) === 'et' ? next + 1 : next;
	const isAfterRound = /^(?:vingt|\p{L}+ante|quatre-vingts?|cents?|mille)$/u.test(words[next - 1]?.word ?? '');
	return ordinals.has(joinedWord(words, at)) && (at > next || words[at]?.isTouching === true || isAfterRound);
}

const UNITS = new RegExp(
	'^(?:an|annee|mois|semaine|jour|journee|heure|minute|seconde|hectare|tonne|kilo|livre|mile|degre|siecle|trimestre' +
		'|(?:kilo|hecto|deci|centi|milli|micro|nano|mega|giga|tera)?(?:metre|gramme|litre|watt|octet)' +
		'|euro|dollar|franc|yen|rouble|pied|pouce|centime|penny)s?$',
);

/** Whether words that may be a number are none here: an article, or “neuf” for “new”. */
function isNone(words: readonly SpelledWord[], at: number, next: number): boolean {
	const [before = '', { word = '' } = {}, after] = [words[at - 1]?.word, words[at], joinedWord(words, at + 1)];
	if (next !== at + 1) return false;
	if (word === 'cents' || (word === 'cent' && /^(?:pour|\d+)$/.test(before) && words[at]?.isJoined === true))
		return true;
	if (word === 'neuf')
		return after === '' && !/^(?:|sont|a|sur|les|et|ou|que|est|entre|environ|etaient|exactement)$/.test(before);
	return ONE.test(word) && !countsOne(words, at);
}

/** Whether “un” is the number: “un an”, “plus d’un pays”, “une entreprise sur cinq”. */
function countsOne(words: readonly SpelledWord[], at: number): boolean {
	const [after, second, third] = [1, 2, 3].map((next) => joinedWord(words, at + next));
	const [first = '', before = ''] = [words[at - 2]?.word, words[at - 1]?.word];
	if (before === 'l' || before === 'quelques') return false;
	if (
		(UNITS.test(after ?? '') && !(words[at]?.word === 'un' && after === 'livre')) ||
		after === 'seul' ||
		after === 'seule' ||
		(before === 'd' && /^(?:plus|moins)$/.test(first))
	)
		return true;
	if (after === 'point' && second === 'de' && /^(?:pourcentage|base|pour)/.test(third ?? '')) return true;
	// “Une école sur cinq”, but not “une étude sur les écoles”.
	const whole = after === 'sur' ? second : second === 'sur' ? third : undefined;
	return (
		counts.has(whole ?? '') ||
		/^(?:\d+|cent|mille)$/.test(whole ?? '') ||
		/^(?:seulement|exactement|negati(?:f|ve))$/.test(before)
	);
}

/** “Et demi”, “et un quart” after a number in digits, or after its scale word. */
export function partAfter(after: string): PartAfter | undefined {
	if (!/^\s+et\s/u.test(after)) return undefined;
	const words = joinWords(spelledWords(`1${after}`), pairs);
	const part = partAt(words, 1);
	const end = words[(part?.next ?? 0) - 1]?.end;
	return part === undefined || end === undefined ? undefined : { ...part.fraction, length: end - 1, isOfScale: true };
}
