import type { StatedValue } from '../model/quantity.ts';
import type { Unit, UnitAtom, UnitPart } from '../model/unit.ts';
import type { Findings } from '../problem.ts';
import { type CountingWord, type CountingWords, isMeasure, isNamed } from '../reading/counting-words.ts';
import { languageOf } from '../reading/languages.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import { basesIn } from '../reading/read-base.ts';
import { type Counted, type Divided, readCounted, readDivided, unitNamed, withRate } from '../reading/read-measure.ts';
import type { ReadingLanguage } from '../reading/reading-language.ts';
import type { NumberReading, RangeReading, Reading } from '../reading/reading.ts';
import { isAdjective, unknownUnit } from '../reading/unknown-unit.ts';

/** Characters after a number in which its unit may stand. */
const REACH = 80;

/**
 * Checks that a unit which is named after the number in the quote is that of the figure: “three countries” does not
 * prove three years, `40 km/h` not 40 km, and `$5 per tonne` not 5 USD/kg. Words that name no unit are accepted.
 */
export function checkCounted(
	value: StatedValue,
	unit: Unit,
	readings: QuoteReadings,
	words: CountingWords,
	findings: Findings,
): void {
	const stated = readings.whole.filter((reading) => states(reading, value));
	const alike = stated.filter((reading) => isSigned(reading) === unit.parts.some(({ atom }) => hasSign(atom)));
	const misfits = (alike.length > 0 ? alike : stated).map((reading) => findMisfit(reading, unit, readings, words));
	const [first] = misfits;
	if (first === undefined || misfits.includes(undefined)) return;
	findings.report({
		rule: 'unit-stands-in-quote',
		path: ['unit'],
		message: `The quote states “${first.text}”, but the unit is ${unit.code}.`,
		hint:
			first.codes.length > 0
				? `Use the unit ${first.codes.join(' or ')}, or quote another passage.`
				: `Quote a passage that gives it in ${unit.code}, or correct the unit: data/units.yaml may define one.`,
	});
}

/** Whether a reading has the value, or the ends of it that are stated. */
function states(reading: Reading, value: StatedValue): reading is NumberReading | RangeReading {
	if (typeof value === 'number') return reading.kind === 'number' && reading.value === value;
	if (typeof value === 'string') return false;
	const ends =
		reading.kind === 'range'
			? [reading.low.value, reading.high?.value]
			: reading.kind === 'number'
				? [reading.value]
				: [];
	return [value.low, value.high].every((end) => end === 'unstated' || ends.includes(end));
}

/** The words after a number that do not fit the unit, and the codes of what they name. */
interface Misfit {
	readonly text: string;
	readonly codes: readonly string[];
}

/** The words after a number that name another unit; undefined if they name none, or that of the figure. */
function findMisfit(
	reading: NumberReading | RangeReading,
	unit: Unit,
	{ text, language: tag }: QuoteReadings,
	words: CountingWords,
): Misfit | undefined {
	const language = languageOf(tag);
	const from = (reading.kind === 'number' ? reading.unitAt : undefined) ?? reading.end;
	const written = text.slice(from, from + REACH);
	const after = withRate(written, language);
	const upTo = (end: number) =>
		text.slice(reading.start, Math.max(reading.end, from + end + written.length - after.length)).replace(/\s+/gu, ' ');
	const isMeasured = unit.parts.some(({ atom, power }) => power > 0 && isMeasure(atom));
	const isOwn = isSigned(reading) || startsWithName(after, unit);
	const counted = isOwn ? undefined : readCounted(after, isMeasured, words, language);
	if (counted !== undefined && isOther(counted, unit, isMeasured, { text, after, words, language }))
		return { text: upTo(counted.end), codes: [...counted.word.codes] };
	const unknown = isOwn || counted !== undefined ? undefined : unknownUnit(after, isMeasured, language);
	if (unknown !== undefined) return { text: upTo(unknown), codes: [] };
	const divided = readDivided(after, words, language);
	if (isOtherBase(divided, unit, text, language))
		return { text: upTo(divided?.base === 1 ? 0 : (divided?.end ?? 0)), codes: rateCodes(divided, unit) };
	if (divided !== undefined && isOtherDivisor(divided, unit)) return { text: upTo(divided.end), codes: [] };
	return undefined;
}

/** Whether the text after a number begins with a name of the unit that is not one word: “cubic feet”, “fb⁻¹”. */
function startsWithName(after: string, unit: Unit): boolean {
	const rest = after.replace(/^[\s-]/u, '').replace(/\s+/gu, ' ');
	return unit.parts
		.filter(({ power }) => power > 0)
		.flatMap(({ atom: { display } }) => (display.by === 'name' ? Object.values(display.name) : []))
		.some((name) => {
			if (name === undefined || /^\p{L}*$/u.test(name) || JOINED.test(rest.slice(name.length))) return false;
			const start = rest.slice(0, name.length);
			return start === name || (/\s/u.test(name) && start.toLowerCase() === name.toLowerCase());
		});
}

/** What goes on as the same word, or as a product or a power of the unit. */
const JOINED = /^[\p{L}\p{N}²³⁻^·⋅*/-]/u;

/** The words around a number, and what is known of them. */
interface Around {
	readonly text: string;
	readonly after: string;
	readonly words: CountingWords;
	readonly language: ReadingLanguage;
}

/**
 * Whether the counted word names another unit. A singular after a space belongs to the next word (“three country
 * offices”), unless the unit is a measure (“a 40 mile road”).
 */
function isOther(
	{ word, isHyphened, end }: Counted,
	unit: Unit,
	isMeasured: boolean,
	{ text, after, words, language }: Around,
): boolean {
	const above = unit.parts.filter(({ atom, power }) => power > 0 && atom.code !== '1');
	const parts = above.length > 0 ? above : unit.parts;
	const fits = parts.some((part) => isNamed(part, word) || isNamedAlike(part, word, words, language));
	if (/^\s?°$/u.test(after.slice(0, end)) && parts.some(({ atom }) => isInDegrees(atom))) return false;
	if (fits) return parts.length === 1 && PRODUCT.test(after.slice(end));
	if (isMeasured) return true;
	if (word.kind === 'anybody') return false;
	if (word.kind === 'some people')
		return !parts.some(
			({ atom }) => atom.display.by === 'name' && text.toLowerCase().includes(atom.display.name.one.toLowerCase()),
		);
	const isSingular = word.isSingular || (word.kind === 'symbol' && word.codes.size === 0);
	return isHyphened || !isSingular || !isAdjective(after.slice(end), language);
}

/** Whether a lone degree sign, like the word “degrees”, may be of the unit. */
function isInDegrees({ ucum, display }: UnitAtom): boolean {
	return (
		ucum === 'Cel' || ucum === '[degF]' || (display.by === 'name' && /^degrees?(?!\p{L})/iu.test(display.name.other))
	);
}

/** What makes a product or a power of the unit before it: `kg·m`, `s⁻¹`. */
const PRODUCT = /^(?:[·⋅*]\p{L}|[⁻²³¹^])/u;

/** Whether the report’s own name of a unit is that of a built-in one: “square mile” is `mile^2`, “degree F” `[degF]`. */
function isNamedAlike(
	{ atom: { display }, power }: UnitPart,
	word: CountingWord,
	words: CountingWords,
	language: ReadingLanguage,
): boolean {
	if (display.by !== 'name' || power !== 1 || word.codes.size === 0) return false;
	const named = unitNamed(display.name.one, words, language);
	return named !== undefined && [...named.codes].some((code) => word.codes.has(code));
}

/** Whether the number is given per several of something that the unit does not divide by, or the other way round. */
function isOtherBase(divided: Divided | undefined, unit: Unit, text: string, language: ReadingLanguage): boolean {
	const several = unit.parts.flatMap(({ atom: { display } }) => (display.by === 'several' ? display : []));
	const [only, ...more] = several;
	if (only === undefined) return divided !== undefined && divided.base !== 1;
	if (more.length > 0) return true;
	if (divided === undefined || divided.base === 1) return !basesIn(text, language).includes(only.count);
	const fits = (word: CountingWord) =>
		isNamed({ atom: only.of, power: 1 }, word) || (word.codes.has('person') && !isMeasure(only.of));
	return divided.base !== only.count || (divided.words.length > 0 && !divided.words.some(fits));
}

/** The unit to write for a rate per several of something: `death/(1e5 person)`. */
function rateCodes(divided: Divided | undefined, unit: Unit): string[] {
	const [above] = unit.parts.filter(({ power }) => power > 0);
	if (divided === undefined || divided.base === 1 || !Number.isSafeInteger(divided.base)) return [];
	const [of = 'person'] = divided.words.flatMap(({ codes }) => [...codes]);
	const base = divided.base >= 1000 ? divided.base.toExponential().replace(/^1e\+/, '1e') : String(divided.base);
	return [`${above?.atom.code ?? '1'}/(${/^1e\d+$/.test(base) ? base : divided.base} ${of})`];
}

/**
 * Whether the unit does not divide by what the words divide by. Words such as “a year” or “annually” matter only if the
 * unit divides by something.
 */
function isOtherDivisor({ words, by, base }: Divided, unit: Unit): boolean {
	if (base !== 1) return false;
	const below = unit.parts.filter(({ power, atom }) => power < 0 && atom.display.by !== 'several');
	const isOneOf = (word: CountingWord) =>
		below.some((part) => isNamed(part, word) || (word.codes.has('person') && !isMeasure(part.atom)));
	if (words.some(isOneOf)) return false;
	return by === 'per' ? true : below.some(({ atom }) => by === 'each' || atom.dimension['time'] === 1);
}

function isSigned(reading: NumberReading | RangeReading): boolean {
	return (reading.kind === 'number' ? reading.sign : reading.low.sign) !== undefined;
}

function hasSign({ ucum, display }: UnitAtom): boolean {
	return ucum === '%' || display.by === 'currency' || display.by === 'multiplier';
}
