import { type AnnotatedCase } from '../../../../bench/reading/annotated-case.ts';
import type { Claim } from '../../../../bench/reading/claims.ts';
import type { Qualifier } from '../../../../../src/core/model/quantity.ts';

/** A sentence, the words of it that are quoted, and the claim that they prove. */
export interface StatedCase {
	readonly annotated: AnnotatedCase;
	readonly honest: Claim;
	/** The claims that the words do not prove, by the kind of the fault. */
	readonly falsehoods: readonly (readonly [kind: string, claim: Claim, unit: string])[];
}

const LINE = /^(?<before>.*)\{(?<quote>.*)\}(?<after>.*) = (?<value>\S+) (?<unit>[^\s,]+)(?:, (?<qualifier>.*))?$/u;
/** “Up to 40” may also be what something rose to. */
const MAY_BE_NO_QUALIFIER = /(?<!\p{L})(?:до|от) [$\d]|\d\S* (?:дейін|чейин)|\d\s?(?:gacha|гача)/iu;
const QUALIFIERS: ReadonlySet<string> = new Set(['about', 'at least', 'at most', 'more than', 'less than']);

/** For each unit, another one that an author may take it for; counts have no unit to take them for but these. */
const OTHER_UNITS: Readonly<Record<string, readonly string[]>> = {
	thing: ['percent', 'USD'],
	person: ['percent', 'KZT'],
	percent: ['percentage-point', '1'],
	'percentage-point': ['percent', '1'],
	year: ['month', 'day'],
	month: ['year', 'week'],
	week: ['month', 'day'],
	day: ['week', 'hour'],
	hour: ['minute', 'day'],
	minute: ['hour', 'second'],
	second: ['minute', 'ms'],
	ms: ['second', 'minute'],
	m: ['km', 'cm'],
	cm: ['mm', 'm'],
	mm: ['cm', 'm'],
	km: ['m', 'ha'],
	m2: ['km2', 'ha'],
	km2: ['m2', 'ha'],
	m3: ['L', 'm2'],
	ha: ['m2', 'km2'],
	t: ['kg', 'km'],
	kg: ['t', 'g'],
	L: ['m3', 'kg'],
	kW: ['MW', 'kWh'],
	MW: ['kW', 'GW'],
	kWh: ['kW', 'MWh'],
	TWh: ['GWh', 'MW'],
	GHz: ['MHz', 'GB'],
	GB: ['MB', 'Gbit'],
	TB: ['GB', 'kB'],
	Cel: ['percent', 'km'],
	times: ['percent', '1'],
	'Gbit/s': ['Mbit/s', 'Gbit'],
	'Mbit/s': ['Gbit/s', 'kbit/s'],
	'km/h': ['km', 'm/s'],
};

/**
 * Reads one line of a table: `Sentence with {the quoted words} in it. = value unit, qualifier`.
 *
 * @param language BCP 47 tag.
 */
export function statedCase(line: string, language = 'ru'): StatedCase {
	const { before = '', quote = '', after = '', value = '', unit = '', qualifier } = LINE.exec(line)?.groups ?? {};
	if (quote === '') throw new Error(`This line is no case: ${line}`);
	const text = before + quote + after;
	const [low, high] = unit === 'date' ? [value] : value.split('..');
	const number = unit === 'date' ? 0 : Number(low);
	const isRange = high !== undefined;
	const stated: Claim['value'] = isRange ? { low: number, high: Number(high) } : unit === 'date' ? value : number;
	const annotated: AnnotatedCase = {
		category: language,
		language,
		text,
		start: before.length,
		end: before.length + quote.length,
		value: isRange ? { kind: 'range', low: number, high: Number(high) } : { kind: 'number', value: number },
		unit: [{ code: unit, names: [...names] }],
	};
	const honest: Claim = { value: stated, ...(isQualifier(qualifier) && { qualifier }) };
	return { annotated, honest, falsehoods: unit === 'date' ? falseDates(honest) : falseClaims(honest, unit, text) };
}

function isQualifier(words: string | undefined): words is Qualifier {
	return words !== undefined && QUALIFIERS.has(words);
}

/** What `data/units.yaml` of a report with these sentences would define. */
const names = [
	['thing', 'thing', 'things'],
	['woman', 'woman', 'women'],
	['child', 'child', 'children'],
	['barrel', 'баррель', 'баррелей'],
	['quintal', 'центнер', 'центнеров'],
	['quarter', 'quarter', 'quarters'],
	['permille', 'per mille', 'per mille'],
	['basis-point', 'basis point', 'basis points'],
].map(([code = '', one = '', other = '']) => ({ code, name: { one, other } }));

function falseDates({ value }: Claim): StatedCase['falsehoods'] {
	const other = String(value).replace(/\d(?=\D|$)/u, (digit) => String((Number(digit) + 1) % 10));
	return [
		['digit', { value: other }, 'date'],
		['other unit', { value: Number.parseInt(String(value), 10) }, 'thing'],
	];
}

function falseClaims(honest: Claim, unit: string, text: string): StatedCase['falsehoods'] {
	const { value, qualifier } = honest;
	const found: [string, Claim, string][] = [];
	const add = (kind: string, change: (number: number) => number) =>
		found.push([kind, { ...honest, value: changed(value, change) }, unit]);
	add('digit', (number) => Number(String(number).replace(/[1-9]/, (digit) => (digit === '9' ? '8' : `${+digit + 1}`))));
	add('x10', (number) => round(number * 10));
	add('x1000', (number) => round(number * 1000));
	add('/1000', (number) => round(number / 1000));
	if (typeof value === 'number') add('sign', (number) => -number);
	if (typeof value === 'object' && 'low' in value)
		for (const end of [value.low, value.high])
			if (typeof end === 'number') found.push(['end of range', { ...honest, value: end }, unit]);
	for (const other of numbersOf(text))
		if (
			JSON.stringify(value) !== String(other) &&
			typeof value === 'number' &&
			![value, Math.abs(value)].includes(other)
		)
			found.push(['neighbour', { ...honest, value: other }, unit]);
	if (qualifier !== undefined && !MAY_BE_NO_QUALIFIER.test(text)) found.push(['qualifier', { value }, unit]);
	for (const other of OTHER_UNITS[unit] ?? otherUnit(unit)) found.push(['other unit', honest, other]);
	return found;
}

/** Another currency; a rate loses what it is divided by. */
function otherUnit(unit: string): string[] {
	if (unit.includes('/')) return [unit.split('/')[0] ?? ''];
	return /^[A-Z]{3}$/.test(unit) ? [unit === 'USD' ? 'EUR' : 'USD', 'thing'] : [];
}

/** The numbers in digits of a text, as they would be copied without their words. */
function numbersOf(text: string): number[] {
	const digits = text.match(/\d{1,3}(?:[\s\u00a0]\d{3})+(?:,\d+)?|\d+(?:,\d+)?/gu) ?? [];
	return digits.map((written) => Number(written.replace(/\s/gu, '').replace(',', '.')));
}

function changed(value: Claim['value'], change: (number: number) => number): Claim['value'] {
	if (typeof value === 'number') return change(value);
	if (typeof value === 'string' || 'of' in value) return value;
	const [low, high] = [value.low, value.high].map((end) => (typeof end === 'number' ? change(end) : end));
	return { low: low ?? 0, high: high ?? 0 };
}

function round(number: number): number {
	return Number(number.toPrecision(12));
}
