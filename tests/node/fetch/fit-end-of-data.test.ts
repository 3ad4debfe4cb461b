import { expect, test } from 'vitest';
import { fitEndOfData } from '../../../src/node/fetch/fit-end-of-data.ts';
import { workbook } from '../data-sets/workbook.ts';

const RECORD = 'data/sources/x.yaml';
const bytesOf = (lines: readonly string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`);
const data = (count: number) => Array.from({ length: count }, (_, index) => `LV,${2000 + index},${index}.5`);
const HEAD = 'Country,Year,Total';
const NOTES = ['', 'Source: the office of statistics'];
const csv = (count: number, notes: readonly string[] = NOTES) => bytesOf([HEAD, ...data(count), ...notes]);
const recordOf = (format: string) => `title: X # kept\nformat: ${format}\nextent: whole\n`;

interface Given {
	readonly format: string;
	readonly was?: Uint8Array;
	readonly now: Uint8Array;
	readonly ending?: string;
}

function fit({ format, was, now, ending = '.csv' }: Given) {
	const old = was && { file: `data/sources/x${ending}`, bytes: was };
	return fitEndOfData({ record: RECORD, text: recordOf(format), ending, bytes: now, old });
}

test.each([
	['more', 5, 6],
	['fewer', 5, 4],
])('if all data were read, the end of %s data is written into the record, which says so', async (_, was, now) => {
	const format = (last: number) => `{ encoding: utf-8, delimiter: ',', header: 1, rows: [2, ${last}] } # as detected`;
	expect(await fit({ format: format(was + 1), was: csv(was), now: csv(now) })).toEqual({
		text: recordOf(format(now + 1)),
		said: `${RECORD}: the data end with line ${now + 1} now, before with line ${was + 1}. Left out: 1 line, before 1 line.`,
	});
});

test('a format on several lines keeps its form; notes that went or came are counted', async () => {
	const format = (last: number) => `\n  # By hand.\n  header: 1\n  rows:\n    - 2\n    - ${last}`;
	expect(await fit({ format: format(6), was: csv(5), now: csv(6, []) })).toEqual({
		text: recordOf(format(7)),
		said: expect.stringContaining('Left out: 0 lines, before 1 line.'),
	});
	expect(await fit({ format: format(6), was: csv(5), now: csv(6, [...NOTES, 'More']) })).toMatchObject({
		said: expect.stringContaining('Left out: 2 lines, before 1 line.'),
	});
});

test('if rows of another length stand between the data, nothing below them is left out', async () => {
	const now = bytesOf([HEAD, ...data(5), 'a note', ...data(2)]);
	expect(await fit({ format: '{ header: 1, rows: [2, 6] }', was: csv(5), now })).toMatchObject({
		text: recordOf('{ header: 1, rows: [2, 9] }'),
	});
});

test('if the author left data out, a copy of which more is left out stops, and says how to go on', async () => {
	const given = { format: '{ header: 1, rows: [2, 4] }', was: csv(5), now: csv(6) };
	await expect(fit(given)).rejects.toMatchObject({
		message:
			`\`format\` in ${RECORD} leaves out 4 lines of what has come, and 3 lines of data/sources/x.csv. ` +
			'The data of what has come seem to be in lines 2 to 7.',
		hint: expect.stringContaining('remove data/sources/x.csv and fetch it again'),
	});
	// What the hint says works.
	const corrected = '{ header: 1, rows: [2, 7] }';
	expect(await fit({ ...given, format: corrected })).toEqual({ text: recordOf(corrected) });
	expect(await fit({ format: given.format, now: given.now })).toEqual({
		text: recordOf(given.format),
		said: `${RECORD}: \`format\` leaves out 4 lines.`,
	});
});

test('if as much is left out as before, it is said', async () => {
	const format = '{ header: 1, rows: [2, 4] }';
	expect(await fit({ format, was: csv(5), now: csv(5) })).toEqual({
		text: recordOf(format),
		said: `${RECORD}: \`format\` leaves out 3 lines, as before.`,
	});
});

test('if other lines stand between header and data than in the copy before, the author decides', async () => {
	const units = ',,t';
	const was = bytesOf([HEAD, units, ...data(5), ...NOTES]);
	const now = bytesOf([HEAD, ...data(7), ...NOTES]);
	await expect(fit({ format: '{ header: 1, rows: [3, 7] }', was, now })).rejects.toThrow(
		'leaves out 3 lines of what has come, others between header and data, and 2 lines of data/sources/x.csv. ' +
			'The data of what has come seem to be in lines 2 to 8.',
	);
});

test('a format that reads to the end, and files without lines, are left alone', async () => {
	const format = '{ header: 1 }';
	expect(await fit({ format, was: csv(5), now: csv(6) })).toEqual({ text: recordOf(format) });
	const rows = '{ rows: [2, 3] }';
	expect(await fit({ format: rows, ending: '.json', now: bytesOf(['[]']) })).toEqual({ text: recordOf(rows) });
});

const sheet = (count: number, more: readonly string[] = []) =>
	workbook({
		S: [
			['Country', 'Year', 'Total', ...more],
			...Array.from({ length: count }, (_, index) => ['LV', 2000 + index, index, ...more]),
			[],
			['A note'],
		],
	});

test.each([
	['rows', '{ sheet: S, header: 1, rows: [2, 6] }', '{ sheet: S, header: 1, rows: [2, 7] }'],
	['a range', '{ sheet: S, header: 1, range: A1:C6 }', "{ sheet: S, header: 1, range: 'A1:C7' }"],
	['both', "{ sheet: S, rows: [2, 6], range: 'A1:C9' }", "{ sheet: S, rows: [2, 7], range: 'A1:C9' }"],
])('of a workbook, %s end with the last row of the data', async (_, was, now) => {
	expect(await fit({ format: was, ending: '.xlsx', was: sheet(5), now: sheet(6) })).toEqual({
		text: recordOf(now),
		said: expect.stringContaining('the data end with line 7 now, before with line 6. Left out: 1 line, before 1 line.'),
	});
});

test('a column that has come beside the range stops', async () => {
	const format = '{ sheet: S, header: 1, range: A1:C6 }';
	await expect(fit({ format, ending: '.xlsx', was: sheet(5), now: sheet(6, ['New']) })).rejects.toThrow(
		'leaves out 2 lines and 1 column of what has come, and 1 line of data/sources/x.xlsx.',
	);
});
