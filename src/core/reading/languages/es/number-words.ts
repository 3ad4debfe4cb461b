import type { NumberWords, PartAfter } from '../../number-words.ts';
import {
	findSpelled,
	type FoundSpelled,
	ofFraction,
	readPart,
	readParts,
	type WholeAt,
} from '../../spelled-fractions.ts';
import { readSpelled, scaleAt, type SpelledPart, type Spelling } from '../../spelled-numbers.ts';
import { joinedWord, type SpelledWord, spelledWords } from '../../spelled-words.ts';
import { counts, groups, scales, wholes } from './number-table.ts';

const HALF = { part: 1, whole: 2 };
const ONE = /^una?$/;
/** Words after one part; before any other noun, “un quinto” is an ordinal. */
const GOES_ON = /^(?:|de|del|en|a|al|por|para|mas|menos|solo|y|o|es|son|que|con|sobre|millon|aproximadamente)$/;
const PART = /^partes?$/;
const OF_PARTS = /^(\p{L}+?)av[oa]s?$/u;

const wholeAt: WholeAt = (words, at, count) => {
	const word = words[at]?.word ?? '';
	const isPart = PART.test(joinedWord(words, at + 1));
	const next = isPart ? at + 2 : at + 1;
	if (/^terceras?$/.test(word)) return isPart ? { whole: 3, next } : undefined;
	const whole = wholes.get(word) ?? wholeOf(OF_PARTS.exec(word)?.[1] ?? '');
	if (whole === undefined || whole < 2 || (whole === 2 && count === 1 && joinedWord(words, next) !== ''))
		return undefined;
	return count === 1 && !isPart && !GOES_ON.test(joinedWord(words, next)) ? undefined : { whole, next };
};

const LARGE_PART = /^(mil|cien(?:to)?|\p{L}+ient[oa]s)(\p{L}+)$/u;

/** “Treint” of “treintavos”, “cientocinco” of “cientocincoavos”. */
function wholeOf(stem: string): number | undefined {
	const [, large = '', rest = ''] = LARGE_PART.exec(stem) ?? [];
	const [more, less] = [large === 'mil' ? 1000 : counts.get(large), rest === '' ? undefined : wholeOf(rest)];
	if (more !== undefined && less !== undefined && less < more) return more + less;
	return ['', 'a', 'e', 'o'].flatMap((ending) => counts.get(stem + ending) ?? []).at(0);
}

/** “Y medio”, “y tres cuartos”. */
function partAt(words: readonly SpelledWord[], at: number): SpelledPart | undefined {
	const joint = joinedWord(words, at);
	if (joint !== 'y' && joint !== 'con') return undefined;
	if (joint === 'y' && /^medi[oa]$/.test(joinedWord(words, at + 1))) return { fraction: HALF, next: at + 2 };
	return joinedWord(words, at + 1) === '' ? undefined : readPart(words, at + 1, spelling, wholeAt);
}

const spelling: Spelling = {
	counts,
	hundreds: new Set(),
	thousands: new Set(['mil']),
	scales,
	groups,
	joins: ({ word }, before, after) =>
		word === 'y' && before >= 20 && before < 100 && before % 10 === 0 && after >= 1 && after < 10,
	// “Veinte veinticincoavos”; “veinte quintos” may be ordinals, and “cien millonésimas” another part.
	partsAreWords: (word) => OF_PARTS.test(word),
	point: 'coma',
	partAt,
};

const ONE_OF_SEVERAL = /^(?:primera|segunda|otra|ultima)$/;
/** What “medio” may be half of. */
const HALVED = new RegExp(
	'^(?:hora|punto|kilo|kilometro|metro|litro|docena|ano|siglo|mes|dia|minuto|segundo|decada' +
		'|tonelada|hectarea|millon|billon|millar|centenar|milla|euro|dolar|vuelta)$',
);
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
	[/^(?:doble|doblo|doblar|doblaron|doblado|duplic(?:a|o|an|ar|aron|ado|ada|ados|adas|ando|ara|aran|aba))$/, 2],
	[/^(?:triple|triplic(?:a|o|an|ar|aron|ado|ada|ados|adas|ando|ara|aran|aba))$/, 3],
	[/^(?:cuadruple|cuadruplic(?:a|o|an|ar|aron|ado|ada|ando|ara))$/, 4],
	[/^(?:quintuple|quintuplic(?:a|o|an|ar|aron|ado|ada|ando|ara))$/, 5],
];

/** Reads every number that Spanish words state, in order. “Un” counts only where {@link countsOne} says so. */
export function readNumberWords(text: string): NumberWords[] {
	return findSpelled(text, spelledWords(text), readAt);
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
	// “Cien mil quintos”, “tres dosmilésimos”
	const after = joinedWord(words, found.next);
	const isPart = /esim[oa]s$/.test(after) || (/[oa]s$/.test(after) && wholeAt(words, found.next, 2) !== undefined);
	return isPart ? { next: found.next + 1 } : found;
}

/** “Superaron el millón”: the one that the article names. */
function isWholeScale(words: readonly SpelledWord[], at: number): boolean {
	const [verb = '', article] = [words[at - 2]?.word, words[at - 1]?.word];
	const isOne = /^(?:millon|billon)$/.test(words[at]?.word ?? '') && article === 'el';
	return isOne && /^(?:super|sobrepas|rebas|alcanz|roz|rond)(?:a|o|an|aron|aba|aban|ara|aran|ado|ar|ando)$/.test(verb);
}

/** “La mitad”, “la quinta parte”, “medio millón”, “media hora”. */
function readHalf(words: readonly SpelledWord[], at: number): FoundSpelled | undefined {
	const { word = '' } = words[at] ?? {};
	const before = words[at - 1]?.word ?? '';
	const after = joinedWord(words, at + 1);
	if (word === 'mitad') return ONE_OF_SEVERAL.test(before) ? undefined : ofFraction(HALF, at + 1);
	const whole = word === 'tercera' ? 3 : wholes.get(word);
	if (whole !== undefined && whole > 2 && after === 'parte' && before === 'la')
		return ofFraction({ part: 1, whole }, at + 2);
	if (!/^medi[oa]$/.test(word) || !HALVED.test(after)) return undefined;
	const group = groups.get(after);
	if (group !== undefined) return { value: group / 2, next: at + 2 };
	return { ...ofFraction(HALF, at + 1), ...scaleAt(words, at + 1, spelling) };
}

const UNITS = new RegExp(
	'^(?:anos?|mes|meses|semana|dia|hora|minuto|segundo|kilometro|metro|centimetro|milimetro' +
		'|hectarea|tonelada|kilo|gramo|litro|milla|grado|euro|dolar|peso|libra|franco|yen|rublo|punto' +
		'|siglo|decada|trimestre|pie|pulgada|centavo|centimo|penique)s?$',
);

/** Whether a word that may be a number is none here: an article. */
function isNone(words: readonly SpelledWord[], at: number, next: number): boolean {
	const [before = '', { word = '' } = {}] = [words[at - 1]?.word, words[at]];
	if (next !== at + 1) return false;
	if (/^cien(?:to)?$/.test(word) && before === 'por') return true;
	return ONE.test(word) && !countsOne(words, at);
}

/** Whether “un” is the number: “un año”, “más de un país”, “una de cada cinco”. */
function countsOne(words: readonly SpelledWord[], at: number): boolean {
	const [after, second, third] = [1, 2, 3].map((next) => joinedWord(words, at + next));
	const [first = '', before = ''] = [words[at - 2]?.word, words[at - 1]?.word];
	// “Más de un 30 %”
	if (/^\d/.test(after ?? '') || counts.has(after ?? '')) return false;
	if (UNITS.test(after ?? '') || after === 'solo' || after === 'sola') return true;
	if (/^(?:solo|exactamente|unicamente)$/.test(before) || (before === 'de' && /^(?:mas|menos)$/.test(first)))
		return true;
	return after === 'sobre' || (after === 'de' && second === 'cada') || (second === 'de' && third === 'cada');
}

/** “Y medio”, “y un cuarto” after a number in digits, or after its scale word. */
export function partAfter(after: string): PartAfter | undefined {
	if (!/^\s+y\s/u.test(after)) return undefined;
	const words = spelledWords(`1${after}`);
	const part = partAt(words, 1);
	const end = words[(part?.next ?? 0) - 1]?.end;
	return part === undefined || end === undefined ? undefined : { ...part.fraction, length: end - 1, isOfScale: true };
}
