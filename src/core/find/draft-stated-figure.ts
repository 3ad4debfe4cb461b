import { StatedFigureSpec } from '../model/evidence/stated.ts';
import type { StatedValue } from '../model/quantity.ts';
import { Collector, type Findings } from '../problem.ts';
import { checkStatedFigure } from '../provenance/check-stated-figure.ts';
import type { SourceCopy } from '../provenance/source-copy.ts';
import { parseUnit } from '../units/parse-unit.ts';
import type { UnitTable } from '../units/unit-table.ts';
import { type PlaceInText, type Span, trimmed } from './find-in-text.ts';
import type { ClearReading } from './query.ts';
import { unitsBeside } from './units-beside.ts';
import { type DraftedEntry, FILLED_IN, writeEntry } from './write-entry.ts';

/** How long a quote is at most if a shorter one proves the number, in UTF-16 code units. */
const LONGEST = 300;
/** How many characters on each side of a number a quote has that is no sentence, and a prefix that settles a tie. */
const WINDOWS = [120, 60, 30];
const PREFIXES = [20, 40, 80, 160, 320];

/**
 * An entry of a figure that states the number of a place, with the first quote and unit that prove it.
 *
 * @returns The entry with the reason why it is not proven yet, if no quote around the place proves the number.
 */
export function draftStatedFigure(place: PlaceInText, copy: SourceCopy, units: UnitTable): DraftedEntry | undefined {
	const { reading } = place;
	if (reading === undefined) return undefined;
	const { text } = copy.source.copy;
	const codes = unitsBeside(reading, text.slice(reading.end, place.sentence.end), units.words);
	let first: DraftedEntry | undefined;
	for (const span of spansAround(text, place, reading)) {
		const selector = selectorOf(text, span, copy);
		if (selector === undefined) continue;
		for (const code of codes) {
			const entry = { ...entryFor(reading, code), source: copy.source.id, ...selector };
			const fault = faultOf(entry, copy, units);
			if (fault === undefined) return { entry: writeEntry(entry), value: entry.value };
			first ??= { entry: writeEntry(entry), value: entry.value, unproven: fault };
		}
	}
	return first;
}

/** Quotes to try, the best first: the clause, the sentence, then whole words around the number. */
function spansAround(text: string, { sentence }: PlaceInText, reading: Span): Span[] {
	const clause = clauseAt(text, sentence, reading);
	const isShort = ({ start, end }: Span) => end - start <= LONGEST;
	const windows = WINDOWS.map((size) => window(text, reading, size));
	return [clause, sentence]
		.filter(isShort)
		.concat(windows, sentence)
		.filter(({ start, end }) => start <= reading.start && end >= reading.end);
}

/** The piece of a sentence between signs of punctuation, without the sign of a list. */
function clauseAt(text: string, sentence: Span, { start, end }: Span): Span {
	const before = text.slice(sentence.start, start);
	const cut = [...before.matchAll(/[,;:—–(]\s+|^[-*•–]\s+/gu)].at(-1);
	const after = /[,;:—–)](?:\s|$)|\s\(/u.exec(text.slice(end, sentence.end));
	return trimmed(text, {
		start: sentence.start + (cut === undefined ? 0 : cut.index + cut[0].length),
		end: after === null ? sentence.end : end + after.index,
	});
}

/** Whole words around a number. */
function window(text: string, { start, end }: Span, size: number): Span {
	let [from, to] = [Math.max(0, start - size), Math.min(text.length, end + size)];
	while (from > 0 && from < start && !/\s/u.test(text[from - 1] ?? '')) from++;
	while (to < text.length && to > end && !/\s/u.test(text[to] ?? '')) to--;
	return trimmed(text, { start: from, end: to });
}

/** The words of a span, with a prefix if they stand elsewhere as well; undefined if none settles the tie. */
function selectorOf(text: string, { start, end }: Span, { locate }: SourceCopy) {
	const quote = text.slice(start, end);
	const isHere = (selector: { quote: string; prefix?: string; suffix?: string }) => {
		const found = locate(selector);
		return found.kind === 'found' && found.start === start;
	};
	if (isHere({ quote })) return { quote };
	for (const size of PREFIXES) {
		const prefix = text
			.slice(Math.max(0, start - size), start)
			.replace(/^\S+(?=\s)/u, '')
			.trimStart();
		if (prefix.trim() !== '' && isHere({ quote, prefix })) return { quote, prefix };
		const suffix = text
			.slice(end, end + size)
			.replace(/(?<=\s)\S+$/u, '')
			.trimEnd();
		if (suffix.trim() !== '' && isHere({ quote, suffix })) return { quote, suffix };
	}
	return undefined;
}

function entryFor(reading: ClearReading, unit: string) {
	const qualifier = 'qualifier' in reading ? reading.qualifier : undefined;
	return {
		...FILLED_IN,
		value: valueOf(reading, unit),
		unit,
		...(qualifier === undefined ? {} : { qualifier }),
		period: 'unstated',
		area: 'unstated',
		population: 'unstated',
	};
}

function valueOf(reading: ClearReading, unit: string): StatedValue {
	switch (reading.kind) {
		case 'date':
			return reading.date;
		case 'share':
			return unit === 'percent' ? (100 * reading.part) / reading.whole : { of: reading.part, in: reading.whole };
		case 'range':
			return { low: reading.low.value, high: reading.high?.cut === false ? reading.high.value : 'unstated' };
		case 'number':
			return unit === 'date' ? String(reading.value) : reading.value;
	}
}

/** Why an entry does not prove its number, in the words of the check; undefined if it does. */
function faultOf(entry: object, copy: SourceCopy, units: UnitTable): string | undefined {
	const read = StatedFigureSpec.safeParse(entry);
	if (!read.success) return read.error.issues[0]?.message;
	const findings: Findings = new Collector();
	const unit = parseUnit(read.data.unit, units, undefined, findings);
	if (unit !== undefined) checkStatedFigure(read.data, unit, copy, units.words, findings);
	return findings.reported[0]?.message;
}
