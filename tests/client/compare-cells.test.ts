import { expect, test } from 'vitest';
import { compareCells } from '../../src/client/compare-cells.ts';

const both = (kind: string | undefined, cells: readonly string[], locale = 'en') =>
	([1, -1] as const).map((turn) => cells.toSorted(compareCells(kind, turn, locale)));

test('numbers are compared as numbers, and empty cells come last in both orders', () => {
	expect(both('number', ['10', '', '9', '-4', '1250.75'])).toEqual([
		['-4', '9', '10', '1250.75', ''],
		['1250.75', '10', '9', '-4', ''],
	]);
});

test('dates are compared by when they begin', () => {
	expect(both(undefined, ['2021-03-04', '', '0999-12-31', '2021-03-01'])[1]).toEqual([
		'2021-03-04',
		'2021-03-01',
		'0999-12-31',
		'',
	]);
});

test('words are compared as the language sorts them', () => {
	expect(both(undefined, ['Zug', 'Ärmel', 'Bahn', ''], 'de')).toEqual([
		['Ärmel', 'Bahn', 'Zug', ''],
		['Zug', 'Bahn', 'Ärmel', ''],
	]);
	expect(both(undefined, ['ö', 'z', 'o'], 'sv')[0]).toEqual(['o', 'z', 'ö']);
	expect(both(undefined, ['Pier 10', 'Pier 9'])[0]).toEqual(['Pier 9', 'Pier 10']);
});
