import { describe, expect, test } from 'vitest';
import {
	type GivenNumber,
	type GivenNumbers,
	readNumber,
	unitOfColumn,
} from '../../../src/core/data-sets/read-number.ts';
import { Collector, type Finding } from '../../../src/core/problem.ts';
import { parseUnit } from '../../../src/core/units/parse-unit.ts';
import { makeUnitTable } from '../../../src/core/units/unit-table.ts';

const table = makeUnitTable([], new Collector());

function unit(code: string) {
	const parsed = parseUnit(code, table, undefined, new Collector());
	if (parsed === undefined) throw new Error(`${code} is no unit.`);
	return parsed;
}

/** Reads numbers of a column of thousands of tonnes. */
function read(numbers: GivenNumbers, as = 't', round?: number) {
	const findings = new Collector<Finding>();
	const given = {
		...unitOfColumn(unit('t'), 1000),
		...({ decimal: '.', path: ['query', 'sql'], rule: 'query-gives-one-value' } as const),
	};
	return { value: readNumber(numbers, { unit: unit(as), round }, given, findings), reported: findings.reported };
}

/** A cell in plain digits, as it is written. */
function cell(text: string): GivenNumber {
	return { digits: text, written: text };
}

describe('a number', () => {
	test('is put into the unit of the figure, with the precision of its cell', () => {
		expect(read({ value: cell('4.35') }).value).toMatchObject({
			quantity: { kind: 'number', value: 4350, precision: 10 },
			convertedFrom: { scale: 1000 },
		});
		expect(read({ value: cell('1.10'), margin: cell('0.05') }, 'kg').value).toMatchObject({
			quantity: { value: 1_100_000, precision: 10_000 },
			margin: 50_000,
		});
	});

	test('is unstated if its cell is empty', () => {
		expect(read({ value: { digits: null } }).value?.quantity).toEqual({ kind: 'unstated' });
		expect(read({ low: { digits: null }, high: cell('2') }).value?.quantity).toMatchObject({
			low: 'unstated',
			high: 2000,
		});
	});

	test('keeps its value before rounding if that changes it', () => {
		expect(read({ value: cell('1.26') }, 't', 100).value).toMatchObject({
			quantity: { value: 1300 },
			unrounded: { value: 1260 },
		});
		expect(read({ value: cell('1.3') }, 't', 100).value).not.toHaveProperty('unrounded');
	});
});

describe('reports', () => {
	test.each([
		[
			'a quotient by zero',
			{ value: { digits: 'Infinity' } },
			'value-is-finite',
			'The data give Infinity, which is no finite number.',
		],
		[
			'a cell that is no number',
			{ value: { digits: 'NaN', written: 'nan' } },
			'value-is-finite',
			'The data give nan, which is no finite number.',
		],
		[
			'digits that would be lost',
			{ value: cell('9007199254740993') },
			'derived-value-is-rounded',
			'The data give 9007199254740993, which has more digits than can be kept.',
		],
		[
			'a negative margin',
			{ value: cell('3'), margin: cell('-1') },
			'query-gives-one-value',
			'The margin -1000 is negative.',
		],
		[
			'bounds in the wrong order',
			{ low: cell('3'), high: cell('1') },
			'query-gives-one-value',
			'The low value 3000 is not below the high value 1000.',
		],
	] as const)('%s', (_, numbers, rule, message) => {
		expect(read(numbers)).toMatchObject({ value: undefined, reported: [{ rule, message }] });
	});

	test('bounds that rounding makes the same', () => {
		expect(read({ low: cell('1.1'), high: cell('1.2') }, 't', 1000).reported).toMatchObject([
			{ path: ['round'], message: 'Rounded to 1000, the low value and the high one are both 1000.' },
		]);
	});

	test('no digits that rounding leaves out', () => {
		expect(read({ value: cell('9007199254740993') }, 't', 1e9).reported).toEqual([]);
		expect(read({ value: cell('1200.50') }).reported).toEqual([]);
	});
});
