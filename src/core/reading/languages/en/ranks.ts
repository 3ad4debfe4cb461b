import type { FoundRank } from '../../reading-language.ts';
import { months } from './dates.ts';
import { numberWordsEn, oneToTwelve, tensInWords } from './number-table.ts';

const teens = [
	...['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth'],
	...['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
];
const ones = [...numberWordsEn.ordinals.keys()];
const tens = ['twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth'];
const valueOfOrdinal = new Map([
	...ones.map((word, index) => [word, index + 1] as const),
	...teens.map((word, index) => [word, index + 10] as const),
	...tens.map((word, index) => [word, 10 * (index + 2)] as const),
]);
const WORDS = `(?:(?:${tensInWords})[\\s-](?:${ones.join('|')})|${[...valueOfOrdinal.keys()].join('|')})`;
const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6})';
const ORDINAL = `(?:${DIGITS}(?:st|nd|rd|th)|${WORDS})(?![\\p{L}\\p{N}])`;
const ordinal = new RegExp(`(?<![\\p{L}\\p{N}.,/-])${ORDINAL}`, 'giu');
/** “Rank 27”, “ranked 27”, “No. 3”, “number three”; not where they count: “ranked 27 firms”. */
const cardinal = new RegExp(
	'(?<=(?<!\\p{L})(?:rank(?:s|ed|ing)?(?:\\s(?:at|as|of|is|was))?|position|place|number|no\\.)\\s{1,2}#?' +
		'|(?<!\\p{L})rank:\\s?|(?<![\\p{L}\\p{N}])#)' +
		`(?:${DIGITS}|${oneToTwelve})(?![\\p{L}\\p{N}%]|[.,/:-]\\d)(?!\\s+(?:\\p{L}+\\s+){0,2}\\p{L}{2,}s(?!\\p{L}))`,
	'giu',
);

/** Nouns whose ordinal says which one, and not how high. */
const NO_RANK_AFTER = new RegExp(
	'^[\\s-]+(?:centur(?:y|ies)|quarters?|half|edition|anniversary|floor|percentiles?|deciles?|quartiles?|years?' +
		`|months?|weeks?|days?|times?|generation|part(?:y|ies)|sessions?` +
		`|(?:of\\s+)?(?:${months.join('|')})` +
		'|(?:to|from)[\\s-](?:the\\s+)?(?:last|bottom)|last)(?!\\p{L})',
	'iu',
);
const NO_RANK_BEFORE = new RegExp(
	`(?:(?<!\\p{L})(?:${months.join('|')}|an?|one|per|every|each|another|hundred(?:\\s+and)?|not)|\\d)[\\s-]+$`,
	'iu',
);
/** Beside an ordinal in words, which may be an adverb or only count off. */
const RANK_BEFORE = new RegExp(
	'(?<!\\p{L})(?:rank\\p{L}*|c(?:a|o)mes?|coming|finish\\p{L}*|plac\\p{L}+|stands?|stood|is|was|are|were' +
		'|remain(?:s|ed)?|from|to|as|in|at|(?:joint|equal|distant|moved|jumped|climbed|rose|fell|dropped|slipped)' +
		'(?:\\s+(?:up|down|back))?)' +
		'\\s+(?:in\\s+|as\\s+|to\\s+|between\\s+)?(?:the\\s+)?(?:joint\\s+|equal\\s+)?$',
	'iu',
);
const RANK_AFTER = new RegExp(
	'^(?:[\\s-]+(?:place|position|rank|spot|most|least|best|worst|among|amongst|overall|globally|worldwide|nationally' +
		'|behind|(?:in|of)\\s+(?:the\\s+)?(?:\\d|world|region|country|list|ranking|table|index)' +
		'|out\\s+of|\\p{L}+est)(?!\\p{L}))',
	'iu',
);
const NOUN = '(?:\\s+(?:place|position|rank))?';
const JOINS = new RegExp(`^(?:\\s?[-–−]\\s?|${NOUN}\\s+(?:to|through|or)\\s+(?:the\\s+)?)$`, 'iu');
const AND = new RegExp(`^${NOUN}\\s+and\\s+(?:the\\s+)?$`, 'iu');
const BETWEEN = /(?<!\p{L})between\s+(?:the\s+)?$/iu;
/** “Fell from 14th to 27th” states two ranks. */
const CHANGE = new RegExp(
	'(?<!\\p{L})(?:r(?:o|i)s(?:e|en|es|ing)|f(?:a|e)ll(?:en|s|ing)?|climb\\p{L}*|mov(?:e|ed|es|ing)|jump\\p{L}*' +
		'|dropp?\\p{L}*|slipp?\\p{L}*|slid\\p{L}*|w(?:e|a)nt|go(?:es|ing)?|improv\\p{L}*|declin\\p{L}*' +
		'|advanc\\p{L}*|up|down)\\s+(?:\\p{L}+\\s+){0,3}from\\s+(?:the\\s+)?$',
	'iu',
);

/** Reads the ranks of an English text in order. Two that are joined are one: “3rd to 5th”. */
export function readRanks(text: string): FoundRank[] {
	const ranks = [...text.matchAll(ordinal)].flatMap(({ 0: words, index: start }) => {
		const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(start + words.length).slice(0, 40)];
		const isRank = !NO_RANK_AFTER.test(after) && !NO_RANK_BEFORE.test(before);
		const isSure = /^\d/.test(words) || RANK_BEFORE.test(before) || RANK_AFTER.test(after);
		return isRank ? [{ start, end: start + words.length, value: valueOf(words), isOrdinal: true, isSure }] : [];
	});
	for (const { 0: words, index: start } of text.matchAll(cardinal))
		ranks.push({ start, end: start + words.length, value: valueOf(words), isOrdinal: false, isSure: true });
	return joinPairs(
		text,
		ranks.sort((a, b) => a.start - b.start),
	);
}

/** An ordinal in words may be an adverb or only count off, if nothing beside it says that it is a rank. */
interface Candidate extends FoundRank {
	readonly isSure: boolean;
}

function joinPairs(text: string, ranks: readonly Candidate[]): FoundRank[] {
	const joined: FoundRank[] = [];
	for (let i = 0; i < ranks.length; i++) {
		const [low, high] = [ranks[i], ranks[i + 1]];
		if (low === undefined) break;
		const before = text.slice(Math.max(0, low.start - 64), low.start);
		const gap = high === undefined ? '' : text.slice(low.end, high.start);
		const isPair = JOINS.test(gap) ? !CHANGE.test(before) : AND.test(gap) && BETWEEN.test(before);
		if (high !== undefined && isPair && low.value < high.value && (low.isSure || high.isSure)) {
			joined.push({ ...low, end: high.end, to: high.value });
			i += 1;
		} else if (low.isSure) joined.push(low);
	}
	return joined;
}

function valueOf(words: string): number {
	const digits = /^[\d,]+/.exec(words)?.[0];
	if (digits !== undefined) return Number(digits.replaceAll(',', ''));
	const [first = '', second] = words.toLowerCase().split(/[\s-]/u);
	const small = numberWordsEn.small.get(first) ?? valueOfOrdinal.get(first) ?? 0;
	return second === undefined ? small : (numberWordsEn.tens.get(first) ?? 0) + (valueOfOrdinal.get(second) ?? 0);
}
