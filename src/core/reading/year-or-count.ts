import type { Unit } from '../model/unit.ts';
import { type CountingWords, isMeasure, isNamed } from './counting-words.ts';
import { anywhere, languageOf } from './languages.ts';
import type { QuoteReadings } from './read-in-context.ts';
import { readCounted } from './read-measure.ts';
import type { NumberReading, RangeReading, Reading } from './reading.ts';
import type { YearPatterns } from './year-patterns.ts';

/** Characters before and after a number that are looked at. */
const REACH = 64;
/** Words that may stand between a number and the noun that it counts: “2000 small rural firms”. */
const MOST_ADJECTIVES = 3;
const YEARS = /^\d{4}\s?[-–−/]\s?\d{2,4}$/u;

/** A number that nobody gives as a year: “de 1000 à 5000”. */
const FAR_YEAR = /(?<!\p{N})[3-9]\d{3}$/u;

/** The text after a number ends or goes on with a punctuation mark, so the number counts nothing. */
const ENDS = /^\s*(?:[.,;:!?)\]]|$)/u;
const some = anywhere.someYears;
/** Patterns for languages without `years`, all in one: the nouns of these languages are not known. */
const SOME_YEARS = {
	sureBefore: new RegExp(
		`(?<!\\p{L})(?:${some.sureBefore}|(?:${some.months})(?:\\s+(?:${some.monthGoesOn}))?)\\s+$`,
		'iu',
	),
	before: new RegExp(`(?<!\\p{L})(?:${some.before}|(?:${some.partsOfYear})(?:\\s+(?:${some.partGoesOn}))?)\\s+$`, 'iu'),
	beforeNoPlural: new RegExp(`(?<!\\p{L})(?:${some.beforeNoPlural})\\s+$`, 'iu'),
	pluralAfter: new RegExp(`^\\s+\\p{L}+(?:${some.pluralEnds})(?!\\p{L})`, 'u'),
	after: new RegExp(`^\\s?(?:${some.after})(?!\\p{L})`, 'iu'),
};

/**
 * Turns numbers that are years, as in “in 2021”, into dates. For figures that are not dates, so that no year proves a
 * count.
 */
export function withoutYears(readings: QuoteReadings, unit: Unit, words: CountingWords): QuoteReadings {
	const whole = readings.whole.map((reading): Reading => {
		const isYearOfFigure = mayBeYears(reading)
			? isYear(reading, unit, readings, words)
			: isYearOfMoney(reading, readings) || isYearAtEnd(reading, readings);
		if (!isYearOfFigure || (reading.kind !== 'number' && reading.kind !== 'range')) return reading;
		const { start, end, text } = reading;
		const date =
			reading.kind === 'number' ? String(reading.value) : `${reading.low.value}/${reading.high?.value ?? ''}`;
		return { kind: 'date', start, end, text, date, cut: false };
	});
	return { ...readings, whole };
}

/**
 * Marks numbers that count, as in “2021 firms”, as no years, and other numbers that are years, as in “built in 1066”.
 * For figures that are dates.
 */
export function withoutCounts(readings: QuoteReadings, words: CountingWords): QuoteReadings {
	const whole = readings.whole.map((reading): Reading => {
		if (mayBeYears(reading)) return isCount(reading, readings, words) ? markYear(reading, false) : reading;
		return isOldYear(reading, readings) ? markYear(reading, true) : reading;
	});
	return { ...readings, whole };
}

function markYear(reading: NumberReading | RangeReading, year: boolean): Reading {
	if (reading.kind === 'number') return { ...reading, year };
	return { ...reading, low: { ...reading.low, year }, high: reading.high && { ...reading.high, year } };
}

/**
 * Whether a number of three or four bare digits that is no year from 1500 to 2199 is another one: a word for a time
 * comes before it, and nothing that it may count comes after it: “built in 1066.”, “by 2250, all of them”.
 */
function isOldYear(reading: Reading, { text, language }: QuoteReadings): reading is NumberReading | RangeReading {
	if (reading.kind !== 'number' && reading.kind !== 'range') return false;
	if (!/^[1-9]\d{2,3}(?:\D+[1-9]\d{2,3})?$/u.test(reading.text) || /[.,%\p{Sc}]/u.test(reading.text)) return false;
	if (FAR_YEAR.test(reading.text)) return false;
	const { before, after } = around(reading, text);
	const { years } = languageOf(language);
	if (years === undefined) return isYearInOtherLanguage(before, after);
	if (years.countedBefore.test(before) || years.partAfter.test(after) || hasPluralSoon(after, years)) return false;
	if (years.sureBefore.test(before) || years.opening.test(before)) return true;
	return years.before.test(before) || (reading.kind === 'range' && years.beforeNoPlural.test(before));
}

/** Whether a number, or both ends of a range, may be a year by their digits. */
function mayBeYears(reading: Reading): reading is NumberReading | RangeReading {
	return reading.kind === 'number'
		? reading.year
		: reading.kind === 'range' && reading.low.year && reading.high?.year === true;
}

/** Whether a number of four digits can hardly be a count: “it was built in 1066.” */
function isYearAtEnd(reading: Reading, readings: QuoteReadings): reading is NumberReading | RangeReading {
	if (languageOf(readings.language).years === undefined || !/^\d{4}/.test(reading.text)) return false;
	return isOldYear(reading, readings) && ENDS.test(around(reading, readings.text).after);
}

/** Whether a number says of which year’s money a sum is: “in 2015 dollars”. */
function isYearOfMoney(reading: Reading, { text, language }: QuoteReadings): reading is NumberReading {
	if (reading.kind !== 'number' || typeof reading.sign !== 'object') return false;
	if (!/^(?:1[5-9]|2[01])\d\d\s\D+$/u.test(reading.text)) return false;
	return languageOf(language).yearOfMoney.test(around(reading, text).before);
}

function isYear(
	reading: NumberReading | RangeReading,
	unit: Unit,
	{ text, language }: QuoteReadings,
	words: CountingWords,
): boolean {
	const { before, after } = around(reading, text);
	const { years } = languageOf(language);
	if (years === undefined) return isYearInOtherLanguage(before, after);
	if (years.sureAfter?.test(after) === true) return true;
	const isCounted = isNamedSoon(after, unit, words, language, years);
	if (isCounted && unit.parts.some(({ atom, power }) => power > 0 && isMeasure(atom))) return false;
	if (years.sureBefore.test(before)) return true;
	if (isCounted) return years.opening.test(before);
	return isYearByWords(reading, before, after, years);
}

/** Whether the words around a number make it a year, if the unit of the figure does not follow it. */
function isYearByWords(
	reading: NumberReading | RangeReading,
	before: string,
	after: string,
	years: YearPatterns,
): boolean {
	const isPlural = hasPluralSoon(after, years);
	const follows = years.before.test(before) || (!isPlural && years.beforeNoPlural.test(before));
	const isCounted = years.pluralAfter.test(after);
	if (years.partAfter.test(after) || (isCounted && (!follows || reading.kind === 'range'))) return false;
	if (follows || years.named.test(before) || years.after.test(after)) return true;
	if (years.sentenceStart.test(before) && years.singularAfter.test(after)) return true;
	if (years.bracket.test(before) && years.bracketEnd.test(after)) return true;
	if (years.article.test(before) || (years.owner.test(before) && /^\s+\p{Lu}/u.test(after))) return true;
	return reading.kind === 'range' && YEARS.test(reading.text) && !isPlural && !isCounted;
}

/** Whether the words around a number make it a count. */
function isCount(
	reading: NumberReading | RangeReading,
	{ text, language }: QuoteReadings,
	words: CountingWords,
): boolean {
	const { before, after } = around(reading, text);
	const ofLanguage = languageOf(language);
	const { years } = ofLanguage;
	if (years === undefined || years.sureAfter?.test(after) === true) return false;
	if (years.sureBefore.test(before) || years.unclearOpening.test(before)) return false;
	const counted = readCounted(after, false, words, ofLanguage);
	if (counted !== undefined && (!counted.word.isSingular || counted.isHyphened)) return true;
	if (years.before.test(before) || years.beforeNoPlural.test(before)) return false;
	return years.partAfter.test(after) || years.pluralAfter.test(after) || years.countedBefore.test(before);
}

function around(reading: Reading, text: string): { before: string; after: string } {
	const { start, end } = reading;
	const from = (reading.kind === 'number' ? reading.unitAt : undefined) ?? end;
	return { before: text.slice(Math.max(0, start - REACH), start), after: text.slice(from, from + REACH) };
}

/** Whether the words around a number make it a year in a language without `years`. */
export function isYearInOtherLanguage(before: string, after: string): boolean {
	const { sureBefore, before: preposition, beforeNoPlural, pluralAfter, after: yearWord } = SOME_YEARS;
	if (sureBefore.test(before) || yearWord.test(after)) return true;
	return (preposition.test(before) && ENDS.test(after)) || (beforeNoPlural.test(before) && !pluralAfter.test(after));
}

/** Whether the words after a number name the unit, at once or after adjectives. */
function isNamedSoon(after: string, unit: Unit, words: CountingWords, language: string, years: YearPatterns): boolean {
	const above = unit.parts.filter(({ power }) => power > 0);
	const isMeasured = above.some(({ atom }) => isMeasure(atom));
	const names = above
		.flatMap(({ atom: { code, display } }) => (display.by === 'name' ? [code, ...Object.values(display.name)] : [code]))
		.flatMap((name) => name?.toLowerCase() ?? []);
	return fromEachWord(after, years).some((rest) => {
		const word = readCounted(` ${rest}`, isMeasured, words, languageOf(language))?.word;
		if (word !== undefined && (above.some((part) => isNamed(part, word)) || (word.codes.has('person') && !isMeasured)))
			return true;
		return names.some((name) => rest.toLowerCase().startsWith(name) && !/^\p{L}/u.test(rest.slice(name.length)));
	});
}

function hasPluralSoon(after: string, years: YearPatterns): boolean {
	return fromEachWord(after, years).some((rest) => years.plural.test(rest));
}

/** The text after a number, from its first word, its second word, and so on, as long as adjectives may come before. */
function fromEachWord(after: string, { noAdjectives }: YearPatterns): string[] {
	const found: string[] = [];
	let rest = after.replace(/^[\s-]/u, '');
	while (found.length <= MOST_ADJECTIVES) {
		const word = /^[\p{L}\p{M}µ°][\p{L}\p{M}\p{N}µ°'’/-]*\s*/u.exec(rest)?.[0];
		if (word === undefined || noAdjectives.has(word.trim().toLowerCase())) break;
		found.push(rest);
		rest = rest.slice(word.length);
	}
	return found;
}
