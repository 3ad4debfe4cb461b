import { expect, test } from 'vitest';
import { nameSheet } from '../../../src/core/workbook/sheet-name.ts';

const FORBIDDEN = /[[\]:*?/\\]/;

test.each([
	['Riders', 'Riders'],
	['Who holds the nodes?', 'Who holds the nodes'],
	["'Riders by [year]: up/down\\both *'", 'Riders by year up down both'],
	['Length\nof\tthe fieldwork', 'Length of the fieldwork'],
	['???', 'fallback'],
	['Выбросы по странам и годам, тонны', 'Выбросы по странам и годам, то…'],
	['HISTORY', 'HISTORY 2'],
	['notes', 'notes 2'],
	['Notes on the ferries, whose riders', 'Notes on the ferries, whose ri…'],
])('a table with the title %j has the sheet %j', (title, name) => {
	expect(nameSheet(title, ['Notes'], 'fallback')).toBe(name);
});

test('a long name that is taken is shortened for its number', () => {
	const name = nameSheet('a'.repeat(40), [`${'A'.repeat(30)}…`], 'fallback');
	expect(name).toBe(`${'a'.repeat(28)}… 2`);
	expect(name).toHaveLength(31);
});

test('no character is cut in two', () => {
	const family = '👨‍👩‍👧';
	for (let length = 20; length < 31; length++) {
		const name = nameSheet(`${'a'.repeat(length)}${family}${'b'.repeat(20)}`, [], 'fallback');
		expect(name.length).toBeLessThanOrEqual(31);
		expect(name.isWellFormed()).toBe(true);
		expect(name).not.toMatch(FORBIDDEN);
		expect(name).toMatch(/^a+(?:👨‍👩‍👧b*)?…$/u);
	}
});
