import { expect, test } from 'vitest';
import { cellsOf } from '../../../src/core/data-sets/check-csv.ts';
import { readCsvRows } from '../../../src/core/data-sets/csv-rows.ts';

function read(text: string, delimiter = ',') {
	const rows: [number, ...string[]][] = [];
	const end = readCsvRows(text, delimiter, (row) => void rows.push([row.line, ...cellsOf(row)]));
	return { rows, end };
}

test('cells are read as they are written, each row with its line', () => {
	expect(read('a,b\r\n 1 ,\r\n').rows).toEqual([
		[1, 'a', 'b'],
		[2, ' 1 ', ''],
	]);
	expect(read('a;b;c', ';').rows).toEqual([[1, 'a', 'b', 'c']]);
});

test('quoted cells may hold delimiters, line breaks and double quotes', () => {
	expect(read('"a,b","c\r\nd","e ""f"""\nx,y,z\n').rows).toEqual([
		[1, 'a,b', 'c\r\nd', 'e "f"'],
		[3, 'x', 'y', 'z'],
	]);
});

test('a double quote inside of a cell that does not begin with one is a letter', () => {
	expect(read('5" pipe,x\n')).toEqual({ rows: [[1, '5" pipe', 'x']], end: { hasMixedLineEnds: false } });
});

test('lines end in three ways, and it is told if a text mixes them', () => {
	expect(read('a\rb\r').rows.length).toBe(2);
	expect(read('a\nb\r\nc\n').end.hasMixedLineEnds).toBe(true);
	expect(read('"a\nb"\r\nc\r\n').end.hasMixedLineEnds).toBe(false);
});

test('it is told where a quote is never closed, or closed in the middle of a cell', () => {
	expect(read('a\nb,"c\nd').end.quote).toEqual({ line: 2, kind: 'open' });
	expect(read('a\n"b" c\n').end.quote).toEqual({ line: 2, kind: 'inside' });
});

test('reading stops when it is told to', () => {
	const lines: number[] = [];
	readCsvRows('a\nb\nc\n', ',', ({ line }) => lines.push(line) < 2);
	expect(lines).toEqual([1, 2]);
});
