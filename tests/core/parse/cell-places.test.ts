import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { cellPlaces } from '../../../src/core/parse/cell-places.ts';

const places = (text: string) =>
	cellPlaces(text).map((record) => record.map(({ line, column }) => `${line}:${column}`).join(' '));

test('gives the place of each cell', () => {
	expect(places('a,bc,d\n1,,2\n')).toEqual(['1:1 1:3 1:6', '2:1 2:3 2:4']);
	expect(places('a,b\r\n"x, ""y""",z')).toEqual(['1:1 1:3', '2:1 2:12']);
});

test('counts lines inside quotes and empty lines', () => {
	expect(places('a,b\n\n"one\ntwo",c\nd,e\n')).toEqual(['1:1 1:3', '3:1 4:6', '5:1 5:3']);
});

test('a byte order mark is not counted', () => {
	expect(places('\uFEFFa,b\n1,2\n')).toEqual(['1:1 1:3', '2:1 2:3']);
});

test('finds the cells that the CSV parser finds', () => {
	const cell = fc
		.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', 'é'), maxLength: 6 })
		.map((text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
	fc.assert(
		fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (rows) => {
			const text = rows.map((row) => row.join(',')).join('\n');
			const read = z.array(z.array(z.string())).parse(parse(text, { skip_empty_lines: true }));
			const places = cellPlaces(text);
			expect(places.map((record) => record.length)).toEqual(read.map((record) => record.length));
			const lines = text.split('\n');
			for (const [row, record] of read.entries()) {
				for (const [column, value] of record.entries()) {
					const place = places[row]?.[column];
					const rest = [
						lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1) ?? '',
						...lines.slice(place?.line),
					].join('\n');
					expect(rest.startsWith(value) || rest.startsWith(`"${value.replaceAll('"', '""')}"`)).toBe(true);
				}
			}
		}),
	);
});
