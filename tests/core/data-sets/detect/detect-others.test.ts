import { expect, test } from 'vitest';
import { detectJson, detectJsonLines } from '../../../../src/core/data-sets/detect/detect-json.ts';
import { detectSheet } from '../../../../src/core/data-sets/detect/detect-sheet.ts';
import { encode } from '../encode.ts';

test('the rows of JSON are the longest list of objects', () => {
	const text = '{"meta":{"links":[{"a":1}]},"data":{"items":[{"year":2019,"v":1.5},{"year":2020,"v":null}]}}';
	expect(detectJson(encode(text, 'utf-8'))).toMatchObject({
		format: { path: 'data.items', missing: [''] },
		columns: { year: { type: 'year', is: 'period' }, v: { type: 'number' } },
		rowCount: 2,
	});
	expect(detectJson(encode('[{"a":"x"}]', 'utf-8'))).toMatchObject({ format: {}, columns: {}, names: ['a'] });
	expect(detectJson(encode('[{"a":"x"}]', 'utf-16le'))).toMatchObject({ format: { encoding: 'utf-16le' } });
	expect(detectJson(encode('{"a":', 'utf-8'))).toHaveProperty('misfit');
});

test('a line of NDJSON is a row', () => {
	expect(detectJsonLines(encode('{"a":1}\r\n\r\n{"b":"Latvia"}\r\n', 'utf-8'))).toMatchObject({
		format: { missing: [''] },
		rowCount: 2,
	});
});

test('a sheet has titles above, notes below, and a header of two rows', () => {
	const rows = [
		['Table 1', '', '', '', ''],
		['', '', '', '', ''],
		['', '2019', '', '2020', ''],
		['Country', 'Men', 'Women', 'Men', 'Women'],
		['Latvia', '1', '2', '3', '4.5'],
		['Estonia', '1', '..', '3', '4'],
		['', '', '', '', ''],
		['Source: x', '', '', '', ''],
	];
	expect(detectSheet('S', rows)).toMatchObject({
		format: { sheet: 'S', header: [3, 4], rows: [5, 6], missing: ['..'] },
		columns: {
			Country: { type: 'string', is: 'area' },
			'2019 / Women': { type: 'integer' },
			'2020 / Women': { type: 'number' },
		},
	});
});

test('a plain sheet needs its name and its header in the record', () => {
	expect(
		detectSheet('S', [
			['a', 'b'],
			['x', '1'],
		]),
	).toMatchObject({ format: { sheet: 'S', header: 1 } });
});

test('an empty sheet is refused', () => {
	expect(detectSheet('S', [])).toMatchObject({ misfit: { message: 'The sheet “S” is empty.' } });
});
