import { expect, test } from 'vitest';
import { readAloud } from './read-aloud.ts';
import { check, unit, resultOf } from '../provenance/samples.ts';

test.each([
	'3 percentage points',
	'3 %-points',
	'3 % points',
	'3 percent points',
	'3-percentage-point',
	'3 pp',
	'3 p.p.',
	'3\r\npercentage points',
	'3  % pts',
])('reads “%s” as percentage points', (text) => {
	expect(readAloud(`a rise of ${text} in all`)).toEqual(['3 percentage point']);
	expect(resultOf(`The share rose by ${text} in a year.`, 3, 'percent')).toEqual(['unit-stands-in-quote unit']);
	expect(resultOf(`The share rose by ${text} in a year.`, 3, 'firm')).toEqual(['unit-stands-in-quote unit']);
	expect(resultOf(`The share rose by ${text} in a year.`, 3, 'percentage-point')).toEqual({ kind: 'number', value: 3 });
});

test('accepts neither percent nor a bare number as percentage points', () => {
	expect(resultOf('The share rose by 3 % in a year.', 3, 'percentage-point')).toEqual(['unit-stands-in-quote unit']);
	expect(resultOf('The share rose by 3 in a year.', 3, 'percentage-point')).toEqual(['unit-stands-in-quote unit']);
});

test('names the unit to use', () => {
	const checked = check('The share rose by 3 percentage points.', 3, 'percent');
	expect('findings' in checked && checked.findings).toMatchObject([
		{
			message: 'The quote states percentage points, “3 percentage points”, but the unit is percent.',
			hint: 'Use the unit percentage-point, or quote another passage.',
		},
	]);
});

test.each([
	['25 basis points, 25 bps, 25 bp', 'basis point'],
	['25 ‰, 25 per mille, 25 parts per thousand', 'per mille'],
])('accepts “%s” only with a unit of that name', (text, name) => {
	for (const one of text.split(', ')) {
		expect(readAloud(`by ${one} each`)).toEqual([`25 ${name}`]);
		for (const code of ['firm', 'percent', 'percentage-point'])
			expect(resultOf(`It rose by ${one} each.`, 25, code)).toEqual(['unit-stands-in-quote unit']);
		expect(resultOf(`It rose by ${one} each.`, 25, name)).toEqual({ kind: 'number', value: 25 });
	}
});

test('reads ranges and other languages', () => {
	expect(readAloud('from 5 to 8 percentage points, 5–8 pp')).toEqual(['5…8 percentage point', '5…8 percentage point']);
	expect(readAloud('на 3 процентных пункта, на 3 п.п., 3 процента', 'ru')).toEqual([
		'3 percentage point',
		'3 percentage point',
		'3 percent',
	]);
	expect(readAloud('um 3 Prozentpunkte auf 4 Prozent', 'de')).toEqual(['3 percentage point', '4 percent']);
	expect(readAloud('%40, yüzde 40', 'tr')).toEqual(['40 percent', '40 percent']);
});

test('reads a part of one', () => {
	expect(readAloud('half a percentage point; 0.5 of a percentage point; a quarter of one percent')).toEqual([
		'0.5 percentage point',
		'0.5 percentage point',
		'0.25 percent',
	]);
});

test('reads percent after any gap', () => {
	expect(readAloud('40  percent; 40\r\n%; 40\nper cent; 40％')).toEqual(Array.from({ length: 4 }, () => '40 percent'));
	expect(unit('percentage-point').parts[0]?.atom.ucum).toBe('%{percentage-point}');
});
