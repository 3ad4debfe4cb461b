import type { Unit } from '../model/unit.ts';
import { type CountingWords, isMeasure, isNamed } from './counting-words.ts';
import { languageOf, readingOf } from './languages.ts';
import { isPeriod } from './read-dates.ts';
import type { QuoteReadings } from './read-in-context.ts';
import { readCounted } from './read-measure.ts';
import { readQualifier } from './read-qualifier.ts';
import type { NumberReading, RangeReading, Reading, ShareReading } from './reading.ts';
import { isYearInOtherLanguage } from './year-or-count.ts';

/** Characters before and after a number that are looked at. */
const REACH = 64;
/** Nothing before a number can belong to it. A full stop may end an abbreviation: “ca. 40”. */
const BEGINS = /(?:^|[;:([“„«|\t]|,[^\S\r\n]|\n[^\S\n]*\n)\s*$/u;
/** Nothing after a number can belong to it. */
const ENDS = /^\s*(?:[;!?)\]"”»|…]|[,:](?!\s*\p{N})|$|\n[^\S\n]*\n)|^\t/u;
const STOP = /^\./u;
/** Digits with a full stop are an ordinal in many languages: “am 12. März”. */
const STOP_ENDS = /^\.\s*(?:$|\n[^\S\n]*\n|[)"”»])/u;
const WORD_BEFORE = /\S+\s*$/u;
const WORD_AFTER = /^\s*\S+/u;

type Stated = NumberReading | RangeReading | ShareReading;

/**
 * Makes the numbers unreadable beside which an unknown word stands, for it may be a scale, a bound or the other end of
 * a range. In a language that is read whole there is none; in one without a file only ISO 8601 dates are read.
 *
 * @param isDate Figures of this unit are dates: then the words that make a number a year are known as well.
 */
export function withoutUnknownWords(
	readings: QuoteReadings,
	unit: Unit,
	isDate: boolean,
	words: CountingWords,
): QuoteReadings {
	const reader = readingOf(readings.language);
	if (reader === 'whole') return readings;
	const whole = readings.whole.map((reading): Reading => {
		if (reading.kind === 'unreadable' || reading.kind === 'date') return reading;
		const reason =
			reader === 'none'
				? `the build does not read ${nameOf(readings.language)}`
				: isDate && isKnownYear(reading, readings)
					? undefined
					: unknownWord(reading, readings, unit, words);
		const { start, end, text } = reading;
		return reason === undefined ? reading : { kind: 'unreadable', start, end, text, reason, perhaps: reading };
	});
	return { ...readings, whole };
}

/** Which unknown word stands beside a number, as a clause; undefined if there is none. */
function unknownWord(reading: Stated, readings: QuoteReadings, unit: Unit, words: CountingWords): string | undefined {
	const { text, language: tag } = readings;
	const language = languageOf(tag);
	const after = text.slice(reading.end, reading.end + REACH);
	const all = text.slice(Math.max(0, reading.start - REACH), reading.start);
	const before = all.slice(0, all.length - readQualifier(all, after, language).length);
	const rest = after.slice(lengthOfUnit(after, unit, words, tag));
	const isBare = rest === after && /\p{N}$/u.test(reading.text);
	const word = !BEGINS.test(before)
		? WORD_BEFORE.exec(before)?.[0]
		: ENDS.test(rest) || (isBare ? STOP_ENDS : STOP).test(rest)
			? undefined
			: WORD_AFTER.exec(rest)?.[0];
	return word === undefined
		? undefined
		: `“${word.trim()}” beside it may change it, and the build knows few words of ${nameOf(tag)}`;
}

/** The English name of a language, by its BCP 47 tag. */
function nameOf(tag: string): string {
	return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}

/** The length of the word or symbol right after a number, if it is that of the unit. */
function lengthOfUnit(after: string, unit: Unit, words: CountingWords, tag: string): number {
	const isMeasured = unit.parts.some(({ atom, power }) => power > 0 && isMeasure(atom));
	const counted = readCounted(after, isMeasured, words, languageOf(tag));
	if (counted === undefined || !unit.parts.some((part) => isNamed(part, counted.word))) return 0;
	return /^[\s-]?\S+$/u.test(after.slice(0, counted.end)) ? counted.end : 0;
}

/** Whether known words make a number a year, alone or together with the year before or after it. */
function isKnownYear({ start, end }: Stated, { text, whole }: QuoteReadings): boolean {
	const before = text.slice(Math.max(0, start - REACH), start);
	if (isYearInOtherLanguage(before, text.slice(end, end + REACH))) return true;
	return whole.some(
		(other) =>
			other.start !== start && (isPeriod(text, { start, end }, other) || isPeriod(text, other, { start, end })),
	);
}
