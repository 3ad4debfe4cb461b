import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveFigures } from '../../../src/core/derive/derive-figures.ts';
import type { KnownFigure } from '../../../src/core/derive/read-input.ts';
import { DerivedFigureSpec } from '../../../src/core/model/evidence/derived.ts';
import { type Qualifier, type Quantity, type Unstated, withoutPrecision } from '../../../src/core/model/quantity.ts';
import { suggestion } from '../../../src/core/parse/did-you-mean.ts';
import { Collector, type Finding } from '../../../src/core/problem.ts';
import { parseUnit } from '../../../src/core/units/parse-unit.ts';
import { makeUnitTable } from '../../../src/core/units/unit-table.ts';

const counts = ['firm', 'GPU', 'node', 'graduate', 'constructor'];
const specs = counts.map((code) => ({ code, name: { one: code, other: `${code}s` } }));
const table = makeUnitTable(specs, new Collector());

type Value = number | string | readonly [number | Unstated, number | Unstated];
type Given = readonly [Value, string, Qualifier?];

function known([value, code, qualifier]: Given): KnownFigure {
	const findings = new Collector<Finding>();
	const unit = parseUnit(code, table, undefined, findings);
	if (unit === undefined) throw new Error(findings.reported[0]?.message);
	return { quantity: quantityOf(value), unit, qualifier };
}

function quantityOf(value: Value): Quantity {
	if (typeof value === 'number') return { kind: 'number', value };
	if (typeof value !== 'string') return { kind: 'range', low: value[0], high: value[1] };
	const [start = '', end] = value.split('/');
	return end === undefined ? { kind: 'date', date: start } : { kind: 'interval', start, end };
}

function spec(
	id: string,
	formula: string,
	unit: string,
	from: Record<string, string>,
	more: Partial<DerivedFigureSpec> = {},
): DerivedFigureSpec {
	return {
		...DerivedFigureSpec.parse({ id, label: 'Label', definition: 'Definition', unit, derived: { formula } }),
		derived: { formula, from },
		...more,
	};
}

/** Derives figures from stated ones, and collects the findings for each. */
function deriveEach(specs: readonly DerivedFigureSpec[], stated: ReadonlyMap<string, KnownFigure>) {
	const findings = new Map<string, Finding[]>();
	const derived = deriveFigures(specs, stated, table, suggestion, (id) => {
		const report = (finding: Finding) => findings.set(id, [...(findings.get(id) ?? []), finding]);
		return new Collector<Finding>(report);
	});
	return { derived, findings };
}

/** Derives one figure, each name of the formula standing for a stated figure `the-<name>`. */
function derive(
	formula: string,
	unit: string,
	given: Record<string, Given> = {},
	more: Partial<DerivedFigureSpec> = {},
) {
	const stated = new Map(Object.entries(given).map(([name, value]) => [`the-${name}`, known(value)]));
	const from = Object.fromEntries(Object.keys(given).map((name) => [name, `the-${name}`]));
	const { derived, findings } = deriveEach([spec('result', formula, unit, from, more)], stated);
	return {
		figure: derived.get('result'),
		problems: (findings.get('result') ?? []).map(({ rule, path, message }) => [rule, path.join('.'), message]),
	};
}

const formulaPath = 'derived.formula';
const assumption = 'It is so.';

describe('the survey', () => {
	test('the other two countries have the rest', () => {
		expect(derive('1 - share', 'percent', { share: [68, 'percent'] }).figure).toMatchObject({
			quantity: { kind: 'number', value: 32 },
			qualifier: undefined,
		});
	});

	test('firms that stay at proof of concept are about 129', () => {
		const { figure } = derive(
			'firms * (1 - share)',
			'firm',
			{ firms: [147, 'firm'], share: [12, 'percent'] },
			{ round: 1 },
		);
		expect(figure).toMatchObject({
			quantity: { kind: 'number', value: 129 },
			qualifier: 'about',
			unrounded: { kind: 'number', value: 129.36 },
		});
		expect(figure?.inputs).toEqual([
			{ name: 'firms', figure: 'the-firms' },
			{ name: 'share', figure: 'the-share' },
		]);
	});

	test('the share of firms lies between 7.7 % and 18.2 %', () => {
		const { figure } = derive(
			'wilson(share, n, level)',
			'percent',
			{ share: [12, 'percent'], n: [147, 'firm'], level: [95, 'percent'] },
			{ round: 0.1 },
		);
		expect(figure).toMatchObject({
			quantity: { kind: 'range', low: 7.7, high: 18.2 },
			unrounded: { kind: 'range', low: 7.69237068053, high: 18.2431109348 },
		});
	});

	test('about 840 graduates a year emigrate', () => {
		const { figure } = derive('graduates * share', 'graduate/year', {
			graduates: [1200, 'graduate/year', 'about'],
			share: [70, 'percent'],
		});
		expect(figure).toMatchObject({ quantity: { kind: 'number', value: 840 }, qualifier: 'about' });
		expect(figure).not.toHaveProperty('unrounded');
	});

	test('a GPU costs 25,000 to 62,500 dollars', () => {
		const { figure } = derive('capex / gpus', 'USD/GPU', {
			capex: [[200_000, 500_000], 'USD/node'],
			gpus: [8, 'GPU/node'],
		});
		expect(figure?.quantity).toEqual({ kind: 'range', low: 25_000, high: 62_500 });
	});

	test('40 % a year over two years is 96 %', () => {
		const { figure } = derive('(1 + growth * year) ^ (duration(fieldwork) / year) - 1', 'percent', {
			growth: [40, 'percent/year'],
			fieldwork: ['2022-01/2023-12', 'date'],
		});
		expect(figure?.quantity).toEqual({ kind: 'number', value: 96 });
		expect(figure?.inputs.map((input) => input.name)).toEqual(['growth', 'fieldwork']);
	});
});

describe('bounds', () => {
	test.each<[Qualifier, Quantity]>([
		['about', { kind: 'number', value: 20 }],
		['at least', { kind: 'range', low: 20, high: 'unstated' }],
		['more than', { kind: 'range', low: 20, high: 'unstated' }],
		['at most', { kind: 'range', low: 'unstated', high: 20 }],
		['less than', { kind: 'range', low: 'unstated', high: 20 }],
	])('of twice “%s” ten', (qualifier, quantity) => {
		expect(derive('2 * x', 'firm', { x: [10, 'firm', qualifier] }).figure?.quantity).toEqual(quantity);
	});

	test('an unstated bound stays unstated', () => {
		expect(derive('2 * x', 'firm', { x: [['unstated', 10], 'firm'] }).figure?.quantity).toEqual({
			kind: 'range',
			low: 'unstated',
			high: 20,
		});
		expect(derive('1 / x', '1/firm', { x: [['unstated', 10], 'firm'] }).problems).toEqual([
			['formula-has-a-value', formulaPath, 'Divisor unstated–10 contains zero.'],
		]);
	});

	test('two unstated bounds are not a value', () => {
		const given: Record<string, Given> = { x: [10, 'firm', 'at least'], y: [5, 'firm', 'more than'] };
		expect(derive('x - y', 'firm', given).problems).toEqual([
			['formula-has-a-value', formulaPath, 'The formula has no bound: its inputs leave both unstated.'],
		]);
	});

	test.each([
		['x / y', 'Divisor 0–4 contains zero.'],
		['x * 1e300 / 1e-300', 'The result is too large for a number.'],
		['(y - 5) ^ 0.5', 'Base -5–-1 is not above zero, and the exponent 0.5 is not a whole number.'],
		['wilson(x, y, 0.95)', 'wilson is given a range.'],
		['wilson(x, x, 0.95)', 'The share 10 is not between 0 and 1.'],
	])('%s has no value', (formula, message) => {
		const used: Record<string, Given> = formula.includes('x') ? { x: [10, '1'] } : {};
		const { problems } = derive(formula, '1', formula.includes('y') ? { ...used, y: [[0, 4], '1'] } : used);
		expect(problems).toEqual([['formula-has-a-value', formulaPath, message]]);
	});

	test('reports a value too large for its unit', () => {
		expect(derive('x * 1e300', 'ns', { x: [1, 'second'] }).problems).toEqual([
			['formula-has-a-value', 'unit', 'The value is too large to be given in ns.'],
		]);
	});
});

const NO_RANK = 'A formula cannot compute with ranks: a sum, a difference or a mean of them does not say how many.';

describe('dimensions', () => {
	test('the better of two ranks is a rank', () => {
		expect(derive('min(x, y)', 'rank', { x: [3, 'rank'], y: [5, 'rank'] }).figure?.quantity).toEqual({
			kind: 'number',
			value: 3,
		});
	});

	test('a period without a known last day has no length', () => {
		expect(derive('duration(x)', 'year', { x: ['199X', 'date'] }).problems).toEqual([
			['formula-keeps-dimensions', formulaPath, 'The first or the last day of 199X is not known.'],
		]);
	});

	test.each<[string, string, Record<string, Given>, string]>([
		['x + y', 'USD', { x: [1, 'USD'], y: [1, 'year'] }, 'The formula adds USD to time.'],
		['x - 1', 'USD', { x: [1, 'USD'] }, 'The formula subtracts a pure number from USD.'],
		['max(x, y)', 'USD', { x: [1, 'USD'], y: [1, 'KZT'] }, 'The formula compares USD with KZT.'],
		['2 ^ x', '1', { x: [1, 'year'] }, 'The formula raises to a power that is not a pure number: it is time.'],
		['x ^ y', '1', { x: [1, 'USD'], y: [[1, 2], '1'] }, 'The formula raises USD to a range of powers, 1–2.'],
		['x * 1', 'USD', { x: ['2022', 'date'] }, '“x” is a period, which is not a number.'],
		['x * date', 'USD', { x: [1, 'USD'] }, 'A formula cannot compute with the unit “date”.'],
		['duration(x)', 'year', { x: [1, 'year'] }, 'duration takes a figure whose value is a date or a period.'],
		['x * duration(year)', 'year', { x: [1, '1'] }, 'duration takes a figure whose value is a date or a period.'],
		['(x + y) / 2', 'rank', { x: [3, 'rank'], y: [5, 'rank'] }, NO_RANK],
		['-x', 'rank', { x: [3, 'rank'] }, NO_RANK],
		['x / rank', '1', { x: [3, 'rank'] }, NO_RANK],
		['wilson(x, 10, 0.95)', 'percent', { x: [1, 'USD'] }, 'The share of wilson is USD, not a pure number.'],
		['x / 8', 'USD/GPU', { x: [1, 'USD'] }, 'The formula gives USD, but the figure claims USD/GPU.'],
		[
			'x',
			'percent',
			{ x: [1, 'GPU'] },
			'The formula gives GPU, but the figure claims percent, which is a pure number.',
		],
		[
			'x',
			'kWh/year',
			{ x: [1, 'kWh'] },
			'The formula gives energy, but the figure claims kWh/year, which is energy/time.',
		],
		['x', 'constructor', { x: [1, '1'] }, 'The formula gives a pure number, but the figure claims constructor.'],
	])('%s in %s', (formula, unit, given, message) => {
		expect(derive(formula, unit, given).problems).toEqual([['formula-keeps-dimensions', formulaPath, message]]);
	});

	test('units convert', () => {
		expect(derive('power * 1 * year', 'MWh', { power: [10, 'kW'] }).figure?.quantity).toEqual({
			kind: 'number',
			value: 87.66,
		});
		expect(derive('x ^ 0.5', 'km', { x: [4, 'km2'] }).figure?.quantity).toEqual({ kind: 'number', value: 2 });
		expect(derive('x', 'ms', { x: [[0.12, 0.18], 'second'] }).figure?.quantity).toEqual({
			kind: 'range',
			low: 120,
			high: 180,
		});
		expect(derive('duration(x)', 'month', { x: ['2022', 'date'] }).figure?.quantity).toEqual({
			kind: 'number',
			value: 12,
		});
		expect(derive('duration(x)', 'day', { x: ['2024-02-28/2024-03-01', 'date'] }).figure?.quantity).toEqual({
			kind: 'number',
			value: 3,
		});
	});

	test('a rate per several converts by how many they are, and back', () => {
		const counts = { firms: [25, 'firm'], people: [200_000, 'person'] } as const;
		expect(derive('firms / people', 'firm/(1e5 person)', counts).figure?.quantity).toEqual({
			kind: 'number',
			value: 12.5,
		});
		const rate = { rate: [12.5, 'firm/(1e5 person)'], people: [200_000, 'person'] } as const;
		expect(derive('rate * people', 'firm', rate).figure?.quantity).toEqual({ kind: 'number', value: 25 });
		expect(derive('rate', 'firm/(1e3 person)', { rate: rate.rate }).figure?.quantity).toEqual({
			kind: 'number',
			value: 0.125,
		});
	});

	test('an input hides a unit of the same name', () => {
		expect(derive('2 * year', 'firm', { year: [4, 'firm'] }).figure?.quantity).toEqual({ kind: 'number', value: 8 });
	});
});

describe('rounding', () => {
	test('a long value must be rounded', () => {
		expect(derive('x / 3', '1', { x: [1, '1'] }).problems).toEqual([
			[
				'derived-value-is-rounded',
				formulaPath,
				'The formula comes to 0.3333333…, which is more precise than anyone knows.',
			],
		]);
		expect(derive('x', '1', { x: [123_456, '1'] }).problems).toEqual([]);
		expect(derive('x', '1', { x: [1_234_567, '1'] }).problems).toHaveLength(1);
	});

	test('a value that rounding does not change has the qualifier of its inputs', () => {
		const { figure } = derive('x * 2', '1', { x: [420, '1'] }, { round: 10 });
		expect(figure).toMatchObject({ quantity: { kind: 'number', value: 840 }, qualifier: undefined });
		expect(figure).not.toHaveProperty('unrounded');
	});

	test('a range keeps its open end', () => {
		expect(derive('x / 3', '1', { x: [10, '1', 'at least'] }, { round: 0.1 }).figure).toMatchObject({
			quantity: { kind: 'range', low: 3.3, high: 'unstated' },
			qualifier: 'about',
		});
	});

	test('rounding makes neither a point of a range nor zero of a value', () => {
		expect(derive('x', '1', { x: [[7.2, 7.4], '1'] }, { round: 1 }).problems).toEqual([
			['derived-value-is-rounded', 'round', 'Rounded to multiples of 1, the range 7.2–7.4 becomes the one value 7.'],
		]);
		expect(derive('x', '1', { x: [0.3, '1'] }, { round: 1 }).problems).toEqual([
			['derived-value-is-rounded', 'round', 'Rounded to a multiple of 1, the value 0.3 becomes 0.'],
		]);
		expect(derive('x', '1', { x: [0, '1'] }, { round: 1 }).figure?.quantity).toEqual({ kind: 'number', value: 0 });
	});

	test('moves a value by a quarter of itself at most', () => {
		const rounded = (x: Value, round: number) => derive('x', '1', { x: [x, '1'] }, { round });
		expect(rounded(48, 95).problems).toEqual([
			['derived-value-is-rounded', 'round', 'Rounded to a multiple of 95, the value 48 becomes 95.'],
		]);
		expect(rounded(-48, 95).problems).toHaveLength(1);
		expect(rounded(1.5, 1).problems).toHaveLength(1);
		expect(rounded(4, 5).figure?.quantity).toEqual({ kind: 'number', value: 5 });
		expect(rounded([20, 48], 95).problems).toEqual([
			['derived-value-is-rounded', 'round', 'Rounded to a multiple of 95, the value 20 becomes 0.'],
		]);
		expect(rounded(['unstated', 48], 95).problems).toHaveLength(1);
	});

	test('may bring the low end of a range to zero', () => {
		expect(derive('x', '1', { x: [[0.3, 7.2], '1'] }, { round: 1 }).figure?.quantity).toEqual({
			kind: 'range',
			low: 0,
			high: 7,
		});
	});

	test('does not accumulate along a chain', () => {
		const { derived } = deriveEach(
			[spec('third', 'x / 3', '1', { x: 'one' }, { round: 0.1 }), spec('whole', '3 * third', '1', { third: 'third' })],
			new Map([['one', known([1, '1'])]]),
		);
		expect(derived.get('third')?.quantity).toEqual({ kind: 'number', value: 0.3, precision: 0.1 });
		expect(derived.get('whole')).toMatchObject({ quantity: { kind: 'number', value: 1 }, qualifier: 'about' });
	});
});

describe('below zero', () => {
	const { problems: refused } = derive('-x', 'firm', { x: [48, 'firm'] });

	test('is not a count', () => {
		expect(refused).toEqual([
			[
				'formula-has-a-value',
				formulaPath,
				'The formula is below zero whatever its inputs are, but a count in the unit firm cannot be.',
			],
		]);
	});

	test.each<[string, string, Record<string, Given>]>([
		['0 * firm - x', 'firm', { x: [48, 'firm'] }],
		['-x * share', 'firm', { x: [48, 'firm'], share: [12, 'percent'] }],
		['x * -2 / share', 'firm', { x: [[40, 48], 'firm'], share: [12, 'percent'] }],
		['-x - max(x, y)', 'person', { x: [48, 'person', 'at least'], y: [2, 'person'] }],
	])('%s is not a count', (formula, unit, given) => {
		expect(derive(formula, unit, given).problems).toMatchObject([
			[...(refused[0] ?? []).slice(0, 2), expect.stringContaining(`unit ${unit} `)],
		]);
	});

	test.each<[string, string, Record<string, Given>, number]>([
		['now - before', 'firm', { now: [40, 'firm'], before: [48, 'firm'] }, -8],
		['2 * change', 'firm', { change: [-8, 'firm'] }, -16],
		['-change', 'firm', { change: [-8, 'firm'] }, 8],
		['x * (now - before) / now', 'firm', { x: [8, 'firm'], now: [4, 'GPU'], before: [8, 'GPU'] }, -8],
		['-x', 'USD', { x: [48, 'USD'] }, -48],
		['-x', 'firm/year', { x: [48, 'firm/year'] }, -48],
		['-x', '1', { x: [48, '1'] }, -48],
		['-0 * x', 'firm', { x: [48, 'firm'] }, 0],
	])('%s in %s may be a change', (formula, unit, given, value) => {
		expect(derive(formula, unit, given).figure?.quantity).toEqual({ kind: 'number', value });
	});
});

describe('names', () => {
	test('an unknown name, with a suggestion', () => {
		expect(derive('2 * shaer + share', 'percent', { share: [1, 'percent'] }).problems).toEqual([
			[
				'formula-names-resolve',
				formulaPath,
				'The formula names “shaer”, which is neither in `from` nor a unit. Did you mean “share”?',
			],
		]);
	});

	test.each(['this', 'toString', '__proto__', 'constructor_', 'hasOwnProperty'])('%s is no value', (name) => {
		expect(derive(name, '1', {}, { assumption }).problems).toMatchObject([
			['formula-names-resolve', formulaPath, expect.stringContaining(`names “${name}”`)],
		]);
	});

	test('an input that is not used', () => {
		expect(derive('x', '1', { x: [1, '1'], y: [1, '1'] }).problems).toEqual([
			['formula-names-resolve', 'derived.from.y', '“y” is named in `from` but not used in the formula.'],
		]);
	});

	test.each(['a-b', '1a', '_a', 'prototype', 'constructor', 'é'])('%s cannot be a name', (name) => {
		expect(derive('1', '1', { [name]: [1, '1'] }).problems[0]).toEqual([
			'formula-names-resolve',
			`derived.from.${name}`,
			`“${name}” cannot be a name in a formula.`,
		]);
	});

	test('a figure that does not exist', () => {
		const { findings } = deriveEach(
			[spec('a', 'x', '1', { x: 'gpu-cuont' })],
			new Map([['gpu-count', known([1, '1'])]]),
		);
		expect(findings.get('a')).toMatchObject([
			{
				rule: 'reference-resolves',
				path: ['derived', 'from', 'x'],
				message: 'There is no figure “gpu-cuont”. Did you mean “gpu-count”?',
			},
		]);
	});

	test('an unknown unit', () => {
		expect(derive('x', 'percnt', { x: [1, 'percent'] }).problems).toEqual([
			['unit-is-known', 'unit', 'There is no unit “percnt”. Did you mean “percent”?'],
		]);
	});

	test('a formula on nothing says what it assumes', () => {
		expect(derive('0.95', 'percent').problems).toEqual([
			[
				'assumption-is-stated',
				'derived',
				'The figure “result” rests on no other figure and does not say what it assumes.',
			],
		]);
		expect(derive('0.95', 'percent', {}, { assumption }).figure?.quantity).toEqual({ kind: 'number', value: 95 });
	});

	test('everything that is wrong is reported at once', () => {
		expect(derive('foo + bar', 'percnt', { y: [1, '1'] }).problems.map(([rule]) => rule)).toEqual([
			'unit-is-known',
			'formula-names-resolve',
			'formula-names-resolve',
			'formula-names-resolve',
		]);
	});
});

describe('figures that need each other', () => {
	const rulesOf = (specs: DerivedFigureSpec[]) => {
		const { derived, findings } = deriveEach(specs, new Map([['one', known([1, '1'])]]));
		return {
			derived: [...derived.keys()],
			findings: [...findings].map(([id, found]) => [id, found.map(({ rule, message }) => `${rule}: ${message}`)]),
		};
	};

	test('are computed in any order in which they are written', () => {
		const { derived } = deriveEach(
			[spec('c', 'b + b', '1', { b: 'b' }), spec('b', 'a + a', '1', { a: 'a' }), spec('a', 'x + x', '1', { x: 'one' })],
			new Map([['one', known([1, '1'])]]),
		);
		expect(derived.get('c')?.quantity).toEqual({ kind: 'number', value: 8 });
	});

	test('in a circle are reported once, and what needs them is left out', () => {
		const specs = [
			spec('d', 'x', '1', { x: 'a' }),
			spec('a', 'x', '1', { x: 'b' }),
			spec('b', 'x', '1', { x: 'c' }),
			spec('c', 'x + y', '1', { x: 'a', y: 'one' }),
			spec('e', 'x', '1', { x: 'e' }),
			spec('f', 'x', '1', { x: 'one' }),
		];
		expect(rulesOf(specs)).toEqual({
			derived: ['f'],
			findings: [
				['a', ['formula-has-no-circle: The figure “a” is derived from itself: a → b → c → a.']],
				['e', ['formula-has-no-circle: The figure “e” is derived from itself: e → e.']],
			],
		});
	});

	test('have no finding of their own if an input has one', () => {
		expect(
			rulesOf([
				spec('a', 'x / 0', '1', { x: 'one' }),
				spec('b', 'x', '1', { x: 'a' }),
				spec('c', 'x', '1', { x: 'b' }),
			]),
		).toEqual({
			derived: [],
			findings: [['a', ['formula-has-a-value: Divisor 0 contains zero.']]],
		});
	});

	test('may be a chain of 10,000', () => {
		const chain = Array.from({ length: 10_000 }, (_, index) =>
			spec(`f${index}`, 'x + 1 - 1', '1', { x: index === 9999 ? 'one' : `f${index + 1}` }),
		);
		expect(rulesOf(chain)).toMatchObject({ findings: [], derived: { length: 10_000 } });
	});

	test('may be a circle of 10,000, of which its ends are named', () => {
		const circle = Array.from({ length: 10_000 }, (_, index) =>
			spec(`f${index}`, 'x', '1', { x: `f${(index + 1) % 10_000}` }),
		);
		const { findings, derived } = rulesOf(circle);
		expect(derived).toEqual([]);
		expect(findings).toEqual([['f0', [expect.stringContaining('f9 → (9980 more) → f9990')]]]);
	});
});

test('gives a figure or findings for any formula', () => {
	const word = fc.constantFrom(
		'x',
		'y',
		'z',
		'p',
		'year',
		'USD',
		'date',
		'1',
		'0',
		'2',
		'0.5',
		'1e300',
		'+',
		'-',
		'*',
		'/',
		'^',
		'(',
		')',
		',',
		'min(',
		'max(',
		'wilson(',
		'duration(',
		'-',
	);
	const given: Record<string, Given> = {
		x: [5, 'USD', 'at least'],
		y: [[-1, 4], 'percent'],
		z: [['unstated', 0], 'firm/year'],
		p: ['2022', 'date'],
	};
	fc.assert(
		fc.property(
			fc.array(word, { maxLength: 12 }),
			fc.constantFrom('1', 'USD', 'percent/year', 'nope'),
			fc.option(fc.double({ min: 0, minExcluded: true, noNaN: true }), { nil: undefined }),
			(words, unit, round) => {
				const text = words.join('') || '1';
				const used = Object.fromEntries(Object.entries(given).filter(([name]) => words.some((each) => each === name)));
				const { figure, problems } = derive(text, unit, used, {
					assumption,
					...(round === undefined ? {} : { round }),
				});
				expect((figure === undefined) !== (problems.length === 0)).toBe(true);
				for (const bound of figure === undefined ? [] : Object.values(withoutPrecision(figure.quantity)))
					expect(typeof bound === 'string' || Number.isFinite(bound)).toBe(true);
			},
		),
		{ numRuns: 2000 },
	);
});

describe('min and max', () => {
	const message =
		'The value of the formula is a number that stands in it: with these inputs, `min` or `max` takes that number and none of theirs.';

	test.each<[string, Record<string, Given>]>([
		['min(x, 1)', { x: [120, 'percent'] }],
		['min(x, y, 1)', { x: [120, 'percent'], y: [[110, 130], 'percent'] }],
		['min(x / y, 1)', { x: [3, 'firm'], y: [2, 'firm'] }],
		['1 + max(x - 2, 0)', { x: [120, 'percent'] }],
	])('%s may not give a number that stands in the formula', (formula, given) => {
		expect(derive(formula, '1', given).problems).toEqual([['formula-is-arithmetic', 'derived.formula', message]]);
	});

	test.each<[string, Record<string, Given>, Quantity]>([
		['min(x, 1)', { x: [80, 'percent'] }, { kind: 'number', value: 0.8 }],
		['min(x, 1)', { x: [[80, 120], 'percent'] }, { kind: 'range', low: 0.8, high: 1 }],
		['min(1 - x, 1)', { x: [0, 'percent'] }, { kind: 'number', value: 1 }],
		['min(x, 1)', { x: [100, 'percent'] }, { kind: 'number', value: 1 }],
		['max(x - y, 0)', { x: [10, 'percent'], y: [20, 'percent'] }, { kind: 'number', value: 0 }],
		['max(x, y) / min(x, y)', { x: [10, 'percent'], y: [20, 'percent'] }, { kind: 'number', value: 2 }],
	])('%s rests on its inputs', (formula, given, quantity) => {
		expect(derive(formula, '1', given)).toMatchObject({ problems: [], figure: { quantity } });
	});
});
