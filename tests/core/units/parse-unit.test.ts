import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestion } from '../../../src/core/parse/did-you-mean.ts';
import { Collector, type Finding } from '../../../src/core/problem.ts';
import { builtInUnits } from '../../../src/core/units/built-in-units.ts';
import { describeDimension, sameDimension } from '../../../src/core/units/dimension.ts';
import { parseUnit } from '../../../src/core/units/parse-unit.ts';
import { makeUnitTable } from '../../../src/core/units/unit-table.ts';

const specs = [
	{ code: 'GPU', name: { one: 'GPU', other: 'GPUs' } },
	{ code: 'node', name: { one: 'node', other: 'nodes' } },
	{ code: 'death', name: { one: 'death', other: 'deaths' } },
	{ code: 'constructor', name: { one: 'constructor', other: 'constructors' } },
];
const table = makeUnitTable(specs, new Collector());

function unit(code: string) {
	const findings = new Collector<Finding>();
	const parsed = parseUnit(code, table, suggestion, findings);
	if (parsed === undefined) throw new Error(findings.reported[0]?.message);
	return parsed;
}

function refusal(code: string): string {
	const findings = new Collector<Finding>();
	const parsed = parseUnit(code, table, suggestion, findings);
	return parsed === undefined ? findings.reported.map(({ message }) => message).join() : `accepted as ${parsed.code}`;
}

test('parses a unit into its parts', () => {
	const { code, ucum, dimension, parts } = unit('USD/GPU');
	expect({ code, ucum, dimension }).toEqual({ code: 'USD/GPU', ucum: '{USD}/{GPU}', dimension: { USD: 1, GPU: -1 } });
	expect(parts.map((part) => [part.atom.code, part.power])).toEqual([
		['USD', 1],
		['GPU', -1],
	]);
});

test.each([
	['%/a', 'percent/year', '%/a'],
	['USD/kWh', 'USD/kWh', '{USD}/(kW.h)'],
	['kWh/m^2', 'kWh/m^2', 'kW.h/m2'],
	['kWh/m2', 'kWh/m2', 'kW.h/m2'],
	['m2^2', 'm2^2', 'm2.m2'],
	['year^-1', 'year^-1', '/a'],
	['1/year', '1/year', '1/a'],
	['GPU*h', 'GPU*hour', '{GPU}.h'],
	['By/s', 'byte/second', 'By/s'],
	['fahrenheit', '[degF]', '[degF]'],
	['death/(1e5 person)', 'death/(1e5 person)', '{death}/(100000.{person})'],
	['death/(100000 person)', 'death/(1e5 person)', '{death}/(100000.{person})'],
	['1/(25 node)', '1/(25 node)', '1/(25.{node})'],
	['L/(100 km)', 'L/(100 km)', 'L/(100.km)'],
	['MVA/m2', 'MVA/m2', 'MV.A/m2'],
	['USD/bcm', 'USD/bcm', '{USD}/(10*9.m3)'],
])('writes %s as %s and in UCUM as %s', (written, code, ucum) => {
	expect(unit(written)).toMatchObject({ code, ucum });
});

test('makes twelve months exactly one year', () => {
	expect(12 * unit('month').scale).toBe(unit('year').scale);
	expect(unit('year').scale).toBe(365.25 * unit('day').scale);
});

test('gives the same dimension to units of the same kind', () => {
	expect(sameDimension(unit('kW*h').dimension, unit('kWh').dimension)).toBe(true);
	expect(unit('kW*h').scale).toBe(unit('kWh').scale);
	expect(sameDimension(unit('m^2').dimension, unit('ha').dimension)).toBe(true);
	expect(sameDimension(unit('1/s').dimension, unit('Hz').dimension)).toBe(true);
	expect(sameDimension(unit('percent').dimension, unit('times').dimension)).toBe(true);
	expect(sameDimension(unit('USD').dimension, unit('KZT').dimension)).toBe(false);
	expect(sameDimension(unit('constructor').dimension, unit('1').dimension)).toBe(false);
	expect(sameDimension({ constructor: 1 }, { GPU: 1 })).toBe(false);
});

test.each([
	['percnt/year', 'There is no unit “percnt”. Did you mean “percent”?'],
	['usd', 'There is no unit “usd”. Did you mean “USD”?'],
	['×', 'There is no unit “×”. Did you mean “times”?'],
	['USD/km²', 'There is no unit “km²”. Did you mean “km2”?'],
	['€', 'There is no unit “€”. Did you mean “EUR”?'],
	['pp', 'There is no unit “pp”. Did you mean “percentage-point”?'],
	['q', 'There is no unit “q”.'],
	['', '“” is not a unit: a code is missing beside a * or /.'],
	['USD/', '“USD/” is not a unit: a code is missing beside a * or /.'],
	['USD / GPU', '“USD / GPU” is not a unit: “USD ” is not a code.'],
	['m^0', '“m^0” is not a unit: “m^0” is not a code.'],
	['m^2^2', '“m^2^2” is not a unit: “m^2^2” is not a code.'],
	['date/year', '“date” cannot be joined to other units, as in “date/year”.'],
	['rank/year', '“rank” cannot be joined to other units, as in “rank/year”.'],
	['date^2', '“date” cannot be joined to other units, as in “date^2”.'],
	['TWh^9*TWh^9*TWh^9', '“TWh^9*TWh^9*TWh^9” is too large or too small a unit to compute with.'],
	['(1e5 node)', '“(1e5 node)” is several of a unit, and the unit “(1e5 node)” is not divided by it.'],
	['USD/(1 node)', '“(1 node)” cannot be a part of the unit “USD/(1 node)”.'],
	['USD/(1e13 node)', '“(1e13 node)” cannot be a part of the unit “USD/(1e13 node)”.'],
	['USD/(10 date)', '“(10 date)” cannot be a part of the unit “USD/(10 date)”.'],
	['USD/(10 nodes)', 'There is no unit “nodes”. Did you mean “node”?'],
	['USD/(10  node)', '“USD/(10  node)” is not a unit: “(10  node)” is not a code.'],
	['USD/(node)', '“USD/(node)” is not a unit: “(node)” is not a code.'],
	['__proto__', 'There is no unit “__proto__”.'],
	['toString', 'There is no unit “toString”.'],
])('refuses “%s”', (code, message) => {
	expect(refusal(code)).toBe(message);
});

test.each([
	['PJ', 1e15, 'J'],
	['EJ', 1e6, 'TJ'],
	['GWh', 3.6, 'TJ'],
	['MVA', 1e6, 'W'],
	['V*A', 1, 'W'],
	['Gt', 1e9, 't'],
	['Mt', 1e9, 'kg'],
	['lb', 0.45359237, 'kg'],
	['oz', 28.349523125, 'g'],
	['mile', 1.609344, 'km'],
	['foot', 12, 'inch'],
	['yard', 3, 'foot'],
	['Mha', 1e4, 'km2'],
	['bcm', 1, 'km3'],
	['m3', 1000, 'L'],
	['hPa', 0.1, 'kPa'],
	['J/m3', 1, 'Pa'],
	['KiB', 1024, 'byte'],
	['PB', 1000, 'TB'],
	['basis-point', 0.01, 'percentage-point'],
	['per-mille', 0.1, 'percent'],
	['ppm', 1000, 'ppb'],
	['death/(1e3 person)', 100, 'death/(1e5 person)'],
	['death/person', 1e5, 'death/(1e5 person)'],
])('makes one %s exactly %d %s', (code, value, other) => {
	expect(sameDimension(unit(code).dimension, unit(other).dimension)).toBe(true);
	expect(unit(code).scale / unit(other).scale).toBeCloseTo(value, 9);
});

test('takes no temperature for another, since their zeros differ', () => {
	for (const other of ['K', '[degF]'])
		expect(sameDimension(unit('Cel').dimension, unit(other).dimension), other).toBe(false);
});

test('remembers its result', () => {
	expect(unit('USD/GPU')).toBe(unit('USD/GPU'));
});

test('has one atom for each code, and no code twice', () => {
	const codes = builtInUnits.flatMap((each) => each.codes);
	expect(new Set(codes).size).toBe(codes.length);
	for (const each of builtInUnits) expect(each.codes[0]).toBe(each.atom.code);
});

test('uses Intl only for units that Intl knows', () => {
	for (const { atom } of builtInUnits) {
		const { display } = atom;
		if (display.by === 'intl')
			expect(() => new Intl.NumberFormat('en', { style: 'unit', unit: display.unit })).not.toThrow();
		if (display.by === 'currency')
			expect(() => new Intl.NumberFormat('en', { style: 'currency', currency: display.currency })).not.toThrow();
	}
});

test('refuses a code that is taken', () => {
	const name = { one: 'x', other: 'x' };
	const findings = new Collector<Finding>();
	const taken = ['USD', 'firm', 'firm', 'time'].map((each) => ({ code: each, name }));
	const own = makeUnitTable(taken, findings);
	expect(findings.reported.map(({ rule, path, message }) => [rule, path, message])).toEqual([
		['id-is-unique', [0, 'code'], 'The unit code “USD” is already a built-in unit.'],
		['id-is-unique', [2, 'code'], 'The unit code “firm” is already defined above.'],
		['id-is-unique', [3, 'code'], 'The unit code “time” is already the name of a dimension.'],
	]);
	expect(own.atoms.get('firm')).toMatchObject({ ucum: '{firm}', dimension: { firm: 1 } });
	expect(own.atoms.get('USD')?.display.by).toBe('currency');
});

test('gives a built-in unit another name or forms of it, and leaves it what it is', () => {
	const years = { one: 'год', few: 'года', many: 'лет', other: 'года', alone: 'лет' };
	const findings = new Collector<Finding>();
	const renamed = makeUnitTable(
		[
			{ code: 'year', name: years, forms: ['годах'] },
			{ code: 'tonne', forms: ['тоннах'] },
			{ code: 'percent', forms: ['процентах'] },
		],
		findings,
	);
	expect(findings.reported).toEqual([]);
	const display = { by: 'name', name: years, isOwn: true };
	expect(renamed.atoms.get('year')).toEqual({ ...table.atoms.get('year'), display, forms: ['годах'] });
	expect(renamed.atoms.get('a')).toBe(renamed.atoms.get('year'));
	expect(renamed.atoms.get('t')).toEqual({ ...table.atoms.get('t'), forms: ['тоннах'] });
	expect(renamed.atoms.get('%')?.display).toEqual(table.atoms.get('%')?.display);
	// Quotes go on counting in its other names.
	expect([...(renamed.words.find('years')?.codes ?? [])]).toEqual(['year']);
	expect([...(renamed.words.find('годах')?.codes ?? [])]).toEqual(['year']);
});

test('refuses another name for a built-in unit that may not be meant, or that has none', () => {
	const name = { one: 'truck', other: 'trucks' };
	const findings = new Collector<Finding>();
	const specs = [
		{ code: 't', name },
		{ code: 'percent', name },
		{ code: 'year' },
		{ code: 'a', forms: [] },
		{ code: 'van' },
	];
	makeUnitTable(specs, findings);
	expect(findings.reported.map(({ path, message }) => [path, message])).toEqual([
		[[0, 'code'], 'The unit code “t” is already a built-in unit.'],
		[[1, 'code'], 'The unit code “percent” is already a built-in unit.'],
		[[3, 'code'], 'The unit code “a” is already renamed above.'],
		[[4], 'The unit “van” has no `name`, and no built-in unit has this code.'],
	]);
	expect(findings.reported[0]?.hint).toContain('“tonne”');
});

test('describes a dimension in words', () => {
	expect(describeDimension({})).toBe('a pure number');
	expect(describeDimension(unit('USD/GPU/year').dimension)).toBe('USD/GPU/time');
	expect(describeDimension(unit('1/m2').dimension)).toBe('1/length^2');
});

test('joins a number to a unit only as the numerator of a rate', () => {
	for (const joined of ['GPU/1', 'USD/1', 'USD*times', '1*year', '1^2/year', '1/1']) {
		expect(refusal(joined), joined).toMatch(/^“(?:1|times)” cannot be joined/);
	}
	expect(unit('1/year').code).toBe('1/year');
});

const code = fc.constantFrom(
	...[...table.atoms.keys()].filter((each) => !['date', 'rank', '1', 'times'].includes(each)),
);
const compound = fc
	.tuple(code, fc.array(fc.tuple(fc.constantFrom('/', '*'), code, fc.constantFrom('', '^2', '^-1')), { maxLength: 3 }))
	.map(([first, rest]) => first + rest.map((each) => each.join('')).join(''));

test('reads back the code that it writes', () => {
	fc.assert(fc.property(compound, (written) => void expect(unit(unit(written).code)).toEqual(unit(written))));
});

test('converts a value there and back', () => {
	fc.assert(
		fc.property(compound, fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (written, value) => {
			const { scale } = unit(written);
			expect((value * scale) / scale / value).toBeCloseTo(1, 12);
		}),
	);
});

test('divides a unit by itself to a pure number', () => {
	fc.assert(fc.property(code, (each) => void expect(unit(`${each}/${each}`).dimension).toEqual({})));
});

test('gives a unit or a finding for any text', () => {
	const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'mkgUSD/*^-129 _%'), maxLength: 60 }));
	fc.assert(fc.property(text, (junk) => void expect(refusal(junk)).not.toBe('')));
});
