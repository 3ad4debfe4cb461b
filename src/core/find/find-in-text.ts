import type { TextSource } from '../model/source.ts';
import { noUnit } from '../reading/own-unit.ts';
import { readerInContext } from '../reading/read-in-context.ts';
import { type ClearReading, isClear, type Query, states } from './query.ts';

/** A place in a text; offsets count UTF-16 code units from 0. */
export interface PlaceInText {
	readonly start: number;
	readonly end: number;
	/** The number that is meant: the one that was looked for, or the one nearest to the words in their sentence. */
	readonly reading: ClearReading | undefined;
	/** Where the sentence stands, without the space around it. */
	readonly sentence: Span;
}

export interface Span {
	readonly start: number;
	readonly end: number;
}

/**
 * Finds words or a number in the saved copy of a source, however they are written: words in any case, a number in
 * digits or in words of the language of the source.
 *
 * @param most How many places are given at most.
 */
export function findInText(source: TextSource, query: Query, most: number): readonly PlaceInText[] {
	const { text } = source.copy;
	const alone = readerInContext(source)({ start: 0, end: text.length }, noUnit).whole.filter(isClear);
	const readings = joinPeriods(alone);
	if (query.kind === 'number')
		return alone
			.filter((reading) => states(reading, query))
			.slice(0, most)
			.map((reading) => ({
				start: reading.start,
				end: reading.end,
				reading: readings.find((each) => each.start <= reading.start && each.end >= reading.end),
				sentence: sentenceAt(text, reading, source.language),
			}));
	return wordsIn(text, query.words, most).map((span) => {
		const sentence = sentenceAt(text, span, source.language);
		const inside = readings.filter((each) => each.start >= sentence.start && each.end <= sentence.end);
		const distance = (each: Span) => Math.max(each.start - span.end, span.start - each.end, 0);
		const [nearest] = inside.sort((a, b) => distance(a) - distance(b));
		return { ...span, reading: nearest, sentence };
	});
}

/** Two dates that begin and end a period are one reading, from the first to the last letter of both. */
function joinPeriods(readings: readonly ClearReading[]): ClearReading[] {
	const joined: ClearReading[] = [];
	for (const reading of readings) {
		const before = joined.at(-1);
		const isEnd = reading.kind === 'date' && before?.kind === 'date' && reading.period !== undefined;
		if (isEnd && before.period === reading.period && !before.date.includes('/'))
			joined.splice(-1, 1, { ...before, end: reading.end, date: `${before.date}/${reading.date}` });
		else joined.push(reading);
	}
	return joined;
}

/** Where words stand, in any case, with any space between them. */
function wordsIn(text: string, words: string, most: number): Span[] {
	const pattern = words
		.split(' ')
		.map((word) => RegExp.escape(word).replace(/['’ʼ‘]/gu, "['’ʼ‘]"))
		.join('\\s+');
	const found: Span[] = [];
	for (const { index, 0: match } of text.matchAll(new RegExp(pattern, 'giu'))) {
		found.push({ start: index, end: index + match.length });
		if (found.length === most) break;
	}
	return found;
}

/** How far around a place its sentence is looked for, in UTF-16 code units. */
const AROUND = 1_500;

/** The sentence in which a place stands, in its paragraph. */
function sentenceAt(text: string, { start, end }: Span, language: string): Span {
	const from = Math.max(0, start - AROUND, lastBreak(text, start));
	const next = /\r?\n[ \t]*\r?\n/.exec(text.slice(end, end + AROUND));
	const to = next === null ? Math.min(text.length, end + AROUND) : end + next.index;
	const segments = [...segmenterOf(language).segment(text.slice(from, to))];
	const first = segments.findLast(({ index }) => from + index <= start);
	const last = segments.find(({ index, segment }) => from + index + segment.length >= end);
	const whole = {
		start: from + (first?.index ?? 0),
		end: last === undefined ? to : from + last.index + last.segment.length,
	};
	return trimmed(text, whole);
}

/** Where the paragraph begins in which an offset stands. */
function lastBreak(text: string, offset: number): number {
	const before = text.slice(Math.max(0, offset - AROUND), offset);
	const found = [...before.matchAll(/\n[ \t]*\r?\n/g)].at(-1);
	return found === undefined ? 0 : offset - before.length + found.index + found[0].length;
}

/** A span without the space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	return { start: from, end: Math.max(from, from + words.trim().length) };
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
	const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
	segmenters.set(language, known);
	return known;
}
