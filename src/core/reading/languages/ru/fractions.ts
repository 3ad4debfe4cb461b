import type { Run, Word } from './cardinal.ts';
import { numberWordsRu } from './number-table.ts';

const { counts, ordinals, fractions } = numberWordsRu;

/** Words before “половина” or “четверть” that make it one of several: “во второй половине года”. */
const ONE_OF_SEVERAL = /^(?:(?:перв|втор|четверт|последн|друг|верхн|нижн)(?:ая|ой|ую|яя|ей|юю)|треть(?:я|ей|ю))$/u;
const PART = /^(?:част(?:ь|и|ью)|дол[яиюе]|долей)$/u;
const EVERY = /^кажд(?:ый|ая|ое|ого|ой|ому|ую|ым|ом)$/u;
const WHOLE = /^цел(?:ая|ых|ой|ую|ые|ым|ыми)$/u;
/** The ordinals that name parts: “две пятых”, “одна десятая”. */
const OF_SEVERAL = /(?:ых|их|ые|ьи)$/u;
const OF_ONE = /(?:ая|ую|ой|ья|ью|ьей)$/u;
/** What “треть” and “четверть” count nothing before. */
const NO_SHARE_AFTER = new Set(['финала', 'финале', 'финал']);

/** Reads “половина”, “две трети”, “одна пятая”, “пятая часть”, “каждый пятый”, “две целых пять десятых”. */
export function readFraction(words: readonly Word[], at: number): Run | undefined {
	return readEvery(words, at) ?? readParts(words, at) ?? readPart(words, at) ?? readAlone(words, at);
}

/** “Каждый пятый”. */
function readEvery(words: readonly Word[], at: number): Run | undefined {
	if (!EVERY.test(words[at]?.word ?? '')) return undefined;
	const whole = ordinals.get(joined(words, at + 1));
	return whole === undefined ? undefined : runOf(1, whole, at + 2);
}

/** “Две трети”, “одна пятая”, “две целых пять десятых”. */
function readParts(words: readonly Word[], at: number): Run | undefined {
	const count = counts.get(words[at]?.word ?? '');
	if (count === undefined || count >= 100) return undefined;
	if (!WHOLE.test(joined(words, at + 1))) return partsOf(words, at, count);
	const parts = counts.get(joined(words, at + 2)) ?? 0;
	const part = partsOf(words, at + 2, parts);
	if (part?.value === undefined) return { next: at + 2 };
	return { value: Number((count + part.value).toPrecision(12)), next: part.next };
}

/** “Пять десятых” after a count of wholes, or alone. */
function partsOf(words: readonly Word[], at: number, count: number): Run | undefined {
	const word = joined(words, at + 1);
	const isOfKind = (count === 1 ? OF_ONE : OF_SEVERAL).test(word);
	const parts = fractions.get(word) ?? (isOfKind ? ordinals.get(word) : undefined);
	if (parts === undefined || parts === 2 || count === 0 || count >= parts) return undefined;
	const isNoun = count === 1 && PART.test(joined(words, at + 2));
	return runOf(count, parts, at + (isNoun ? 3 : 2));
}

/** “Пятая часть”; “вторая часть” is one of several. */
function readPart(words: readonly Word[], at: number): Run | undefined {
	const parts = ordinals.get(words[at]?.word ?? '');
	if (parts === undefined || parts === 2 || !OF_ONE.test(words[at]?.word ?? '')) return undefined;
	return PART.test(joined(words, at + 1)) ? runOf(1, parts, at + 2) : undefined;
}

/** “Половина”, “треть”. */
function readAlone(words: readonly Word[], at: number): Run | undefined {
	const parts = fractions.get(words[at]?.word ?? '');
	if (parts === undefined || ONE_OF_SEVERAL.test(words[at - 1]?.word ?? '')) return undefined;
	if (words[at - 1]?.word === 'с' && words[at]?.isJoined === true) return undefined;
	return NO_SHARE_AFTER.has(joined(words, at + 1)) ? undefined : runOf(1, parts, at + 1);
}

function runOf(part: number, whole: number, next: number): Run {
	return { value: part / whole, fraction: { part, whole }, next };
}

/** The word at `at`, if only white space stands before it. */
function joined(words: readonly Word[], at: number): string {
	const word = words[at];
	return word?.isJoined === true ? word.word : '';
}
