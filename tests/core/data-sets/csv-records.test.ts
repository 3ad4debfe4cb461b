import { expect, test } from 'vitest';
import { cellsOf, csvRecords } from '../../../src/core/data-sets/csv-records.ts';

/** The line and the cells of each record. */
function read(text: string, delimiter = ',') {
	const bytes = new TextEncoder().encode(text);
	return [...csvRecords(bytes, delimiter)].map((record) => [record.line, ...cellsOf(bytes, record, delimiter)]);
}

test('records know the line in which they begin, past line breaks in quotes and empty lines', () => {
	expect(read('\uFEFFa,b\r\n"x\r\ny","q""q"\n\n1,2')).toEqual([
		[1, 'a', 'b'],
		[2, 'x\r\ny', 'q"q'],
		[5, '1', '2'],
	]);
});

test('a quotation mark inside a cell does not open a quote', () => {
	expect(read('5" pipe;x\n"a;b";"é"\n', ';')).toEqual([
		[1, '5" pipe', 'x'],
		[2, 'a;b', 'é'],
	]);
});

test('lines may end in a carriage return alone, and a last cell may be empty', () => {
	expect(read('a,\r1,\r')).toEqual([
		[1, 'a', ''],
		[2, '1', ''],
	]);
	expect(read('')).toEqual([]);
});

test('a quote that is not closed ends with the file', () => {
	expect(read('a,"b\nc')).toEqual([[1, 'a', 'b\nc']]);
});
