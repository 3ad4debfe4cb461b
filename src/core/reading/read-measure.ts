import type { CountingWord, CountingWords } from './counting-words.ts';

/** What a text counts or measures a number in. `end` is where the words end, in UTF-16 code units from the number’s end. */
interface Named {
	readonly word: CountingWord;
	readonly end: number;
}

export interface Counted extends Named {
	readonly isHyphened: boolean;
}

/** What a number is divided by. */
export interface Divided {
	/** What the words after “per” name, in order; none where they name no unit. */
	readonly words: readonly CountingWord[];
	readonly end: number;
	/** How it is said: only “per” and a slash make a rate of a number for certain. */
	readonly by: 'per' | 'each' | 'adverb';
	/** It is divided by several of them: “per 1,000 people”. */
	readonly isScaled: boolean;
}

const WORD = "[\\p{L}\\p{M}µμ°][\\p{L}\\p{M}µμ'’/-]*[²³]?";
/** Units of two words, each with the one word that names it. */
const PAIRS: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
	[/^(?:short|long)\s+tons?(?!\p{L})/iu, () => 'short-ton'],
	[/^(\p{L}*)watt[\s-]hours?(?!\p{L})/iu, ([, prefix = '']) => `${prefix}watthour`],
	[/^degrees?\s+(celsius|centigrade|C|fahrenheit|F)(?!\p{L})/iu, ([, scale = '']) => (/^c/i.test(scale) ? '°C' : '°F')],
	[/^°\s?[CFK](?!\p{L})/u, ([symbol]) => symbol.replace(/\s/u, '')],
];
const POWER_BEFORE = /^(square|sq\.?|cubic)\s+/iu;
const TOKEN = /^(°\p{L}?|[\p{L}\p{M}µμ]+)(?:([²2])|([³3])|\^([23]))?(?![\p{L}\p{N}_])/u;
/** They say which ones, or how many more, and leave the unit as it is. */
const ADJECTIVE =
	/^(?:calendar|working|business|full|whole|consecutive|nautical|statute|metric|lunar|more|further|additional|extra|other)\s+/iu;
const NO_ADJECTIVE = new Set(
	'of in and or to the for from by per a an at on as is are was were with than then that which who after before since until during within over under about between not no but if when while'.split(
		' ',
	),
);
const PER = new RegExp(`^(?:[\\s-]+${WORD}){0,2}?\\s+per[\\s-]+`, 'iu');
const EACH = new RegExp(`^(?:[\\s-]+${WORD})??\\s+(?:an?|each|every)\\s+`, 'iu');
const SLASH = /^\s?(?:[\p{L}µμ°%²³]+(?:\^?[23])?)?\s?\/\s?/u;
const ADVERB = new RegExp(
	`^(?:[\\s-]+${WORD}){0,2}?[\\s-]+(annually|yearly|quarterly|monthly|weekly|daily|hourly|(year|quarter|month|week|day)[\\s-](?:over|on|to|by)[\\s-]\\2)(?!\\p{L})`,
	'iu',
);
const PERIODS: Readonly<Record<string, string>> = {
	annually: 'year',
	yearly: 'year',
	quarterly: 'quarter',
	monthly: 'month',
	weekly: 'week',
	daily: 'day',
	hourly: 'hour',
};
const SEVERAL =
	/^(?:(?!1(?![\p{N}.,]))[\p{N}][\p{N}.,]*|(?:an?\s+|one\s+)?(?:hundred|thousand|million|billion|dozen))(?![\p{L}\p{N}-])/iu;
const NO_RATE_FOLLOWS = /^\s+(?:later|earlier|after|before|ago|when|that|which)(?!\p{L})/iu;

/**
 * Reads what a number counts: “countries” of “three countries”, “nodes” of “8 GPU nodes”. The codes of `km²` are those of
 * `km` with its power, as in `km2`.
 *
 * @param isMeasured One letter says something then, and words between are skipped.
 */
export function readCounted(after: string, isMeasured: boolean, words: CountingWords): Counted | undefined {
	const gap = /^[\s-]?/u.exec(after)?.[0] ?? '';
	let from = gap.length;
	for (let skipped = 0; skipped < 3; skipped++) {
		from += ADJECTIVE.exec(after.slice(from))?.[0].length ?? 0;
		const named = nameAt(after, from, words);
		const isTooShort =
			named !== undefined && named.word.kind === 'symbol' && /^\p{L}$/u.test(after.slice(from, named.end));
		const isHungOn = named !== undefined && /^-\p{L}/u.test(after.slice(named.end));
		const next = named?.word.isSingular === true && skipped === 0 ? nameAt(after, named.end + 1, words) : undefined;
		if (next?.word.kind === 'name' && !next.word.isSingular && /^[\s-]/u.test(after.slice(named?.end)))
			return { ...next, isHyphened: gap === '-' };
		if (
			named !== undefined &&
			!((isTooShort || isHungOn) && !isMeasured) &&
			(skipped === 0 || (named.word.kind === 'name' && !named.word.isSingular))
		) {
			return /^ad?$/.test(after.slice(from, named.end)) ? undefined : { ...named, isHyphened: gap === '-' };
		}
		const other = /^[\p{L}\p{M}'’-]+\s+/u.exec(after.slice(from))?.[0];
		if (!isMeasured || other === undefined || NO_ADJECTIVE.has(other.trim().toLowerCase())) return undefined;
		from += other.length;
	}
	return undefined;
}

/** Reads what a number is divided by: “per month”, `/h`, “a year”, “annually”. */
export function readDivided(after: string, words: CountingWords): Divided | undefined {
	const per = PER.exec(after) ?? SLASH.exec(after);
	if (per !== null) {
		const from = per[0].length;
		const several = SEVERAL.exec(after.slice(from));
		if (several !== null) return { words: [], end: from + several[0].length, by: 'per', isScaled: true };
		const start = from + (/^\p{N}+-/u.exec(after.slice(from))?.[0].length ?? 0);
		const named = namesFrom(after, start, words);
		return named && { ...named, by: 'per', isScaled: false };
	}
	const each = EACH.exec(after)?.[0].length;
	const named = each === undefined ? undefined : nameAt(after, each, words);
	if (named !== undefined && !NO_RATE_FOLLOWS.test(after.slice(named.end)))
		return { words: [named.word], end: named.end, by: 'each', isScaled: false };
	const adverb = ADVERB.exec(after);
	const word = words.find(adverb?.[2] ?? PERIODS[adverb?.[1]?.toLowerCase() ?? ''] ?? '');
	return adverb === null || word === undefined
		? undefined
		: { words: [word], end: adverb[0].length, by: 'adverb', isScaled: false };
}

/** The units that up to three words name; nothing where the first one names none. */
function namesFrom(
	after: string,
	from: number,
	words: CountingWords,
): { words: CountingWord[]; end: number } | undefined {
	const first = nameAt(after, from, words);
	if (first === undefined) return undefined;
	const found = [first.word];
	for (let at = first.end, count = 0; count < 2; count++) {
		const gap = /^[\s-]/u.exec(after.slice(at))?.[0].length;
		const next = gap === undefined ? undefined : nameAt(after, at + gap, words);
		if (next === undefined) break;
		found.push(next.word);
		at = next.end;
	}
	return { words: found, end: first.end };
}

function nameAt(after: string, from: number, words: CountingWords): Named | undefined {
	const rest = after.slice(from);
	for (const [pattern, nameOf] of PAIRS) {
		const found = pattern.exec(rest);
		const word = found && words.find(nameOf(found));
		if (found && word) return { word, end: from + found[0].length };
	}
	const raised = POWER_BEFORE.exec(rest);
	const start = raised?.[0].length ?? 0;
	const token = TOKEN.exec(rest.slice(start));
	const [written = '', base = '', squared, cubed, other] = token ?? [];
	const word = words.find(base);
	if (word === undefined) return undefined;
	const power = raised ? (/^c/i.test(rest) ? '3' : '2') : squared ? '2' : cubed ? '3' : other;
	return {
		word: power === undefined ? word : { ...word, codes: new Set([...word.codes].map((code) => code + power)) },
		end: from + start + written.length,
	};
}
