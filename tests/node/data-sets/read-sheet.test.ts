import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSheet } from '../../../src/node/data-sets/read-sheet.ts';
import { workbook } from './workbook.ts';

const number = (v: string) => ({ xml: `<v>${v}</v>` });
const styled = (style: number, v: string) => ({ attributes: `s="${style}"`, xml: `<v>${v}</v>` });

async function rowsOf(bytes: Uint8Array, format = {}) {
	const sheet = await readSheet(bytes, format);
	return 'misfit' in sheet ? sheet.misfit.message : sheet.rows;
}

test('cells are texts: numbers as short as their double allows, dates by ISO 8601, answers in words', async () => {
	const numbers = [number('0.10000000000000001'), number('1E3'), number('-2.5e-7'), number('-0'), number('1e21'), 12];
	expect(await rowsOf(workbook({ S: [numbers, [' x ', true, false, null, 'a&amp;b']] }))).toEqual([
		['0.1', '1000', '-0.00000025', '0', '1000000000000000000000', '12'],
		[' x ', 'true', 'false', '', 'a&b', ''],
	]);
	const dates = [
		styled(1, '43831'),
		styled(2, '43831.75'),
		styled(2, '43831.52425925926'),
		styled(3, '0.5'),
		styled(1, '1'),
	];
	expect(await rowsOf(workbook({ S: [dates] }))).toEqual([
		['2020-01-01', '2020-01-01T18:00:00', '2020-01-01T12:34:56', '12:00:00', '1900-01-01'],
	]);
});

test('saved values of formulas are read, and counted where the format looks', async () => {
	const sum = { xml: '<f>A1+1</f><v>3</v>' };
	const bytes = workbook({
		S: [
			['a', 'b'],
			[2, sum],
			[3, { xml: '<f t="shared" si="0"/><v>4</v>' }],
		],
	});
	expect(await readSheet(bytes, {})).toMatchObject({
		formulas: 2,
		rows: [
			['a', 'b'],
			['2', '3'],
			['3', '4'],
		],
	});
	expect(await readSheet(bytes, { rows: [2, 2] })).toMatchObject({ formulas: 1 });
	expect(await readSheet(bytes, { range: 'A1:A3' })).toMatchObject({ formulas: 0 });
});

test.each(['<f>A1</f>', '<f>A1</f><v></v>', '<f>A1</f><v/>'])(
	'a formula without a saved value is refused: %s',
	async (xml) => {
		expect(await rowsOf(workbook({ S: [['a'], [{ xml }]] }))).toBe(
			'The cell A2 holds a formula, and the file does not hold its value.',
		);
	},
);

test('a formula that gives an empty text is not refused', async () => {
	const empty = { attributes: 't="str"', xml: '<f>A1</f><v></v>' };
	expect(
		await rowsOf(
			workbook({
				S: [
					['a', 'b'],
					['x', empty],
				],
			}),
		),
	).toEqual([
		['a', 'b'],
		['x', ''],
	]);
});

test('errors in cells are kept as they are', async () => {
	const error = { attributes: 't="e"', xml: '<f>1/0</f><v>#DIV/0!</v>' };
	expect(
		await rowsOf(
			workbook({
				S: [
					['a', 'b'],
					[1, error],
				],
			}),
		),
	).toEqual([
		['a', 'b'],
		['1', '#DIV/0!'],
	]);
});

test('a sheet is found by its name, else the first one that holds cells is read', async () => {
	const bytes = workbook({ 'Notes &amp; more': [['n']], 'Table 1': [['t']] });
	expect(await rowsOf(bytes)).toEqual([['n']]);
	expect(await rowsOf(bytes, { sheet: 'Table 1' })).toEqual([['t']]);
	expect(await rowsOf(workbook({ a: [['a']], ' b ': [['b']] }), { sheet: 'b' })).toEqual([['b']]);
	expect(await readSheet(bytes, { sheet: 'Table1' })).toMatchObject({
		misfit: {
			field: ['format', 'sheet'],
			message: 'The workbook has no sheet “Table1”. Did you mean “Table 1”?',
			hint: 'Name one of its sheets: Notes & more, Table 1.',
		},
	});
});

test('elements may have a prefix', async () => {
	const xml =
		'<x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
	expect(await rowsOf(workbook({ S: '' }, { 'xl/worksheets/s0.xml': xml }))).toEqual([['7']]);
});

test('a bomb is refused before it is unpacked, whatever sizes it states', async () => {
	const rows = `<row r="1"><c r="A1"><v>1</v></c></row>${' '.repeat(40_000_000)}`;
	const bomb = workbook({ S: rows });
	expect(bomb.length).toBeLessThan(100_000);
	const lying = Buffer.from(bomb);
	for (let at = lying.indexOf('PK\u0001\u0002'); at >= 0; at = lying.indexOf('PK\u0001\u0002', at + 1))
		lying.writeUInt32LE(10, at + 24);
	for (const bytes of [bomb, lying]) {
		const start = performance.now();
		const sheet = await readSheet(bytes, {}, 10_000_000);
		expect(sheet).toMatchObject({ misfit: { message: expect.stringContaining('more than 10 MB') } });
		expect(performance.now() - start).toBeLessThan(1_000);
	}
});

test.each([
	[
		'a row far below',
		'<row r="99999999"><c r="A99999999"><v>1</v></c></row>',
		'it has a row with the number “99999999”',
	],
	['a row with an odd number', '<row r="1e9"><c r="A1"><v>1</v></c></row>', 'it has a row with the number “1e9”'],
	['a cell far to the right', '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>', 'it has a cell without an address'],
	[
		'two corners that span too much',
		'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
		'it reaches over 1,048,576 rows and 16,384 columns, more cells than are read',
	],
])('refuses %s, which would fill the memory', async (_, xml, fault) => {
	expect(await rowsOf(workbook({ S: xml }))).toBe(`The sheet “S” cannot be read: ${fault}.`);
});

test.each([
	['no archive', Buffer.from('not a zip')],
	['an archive that breaks off', workbook({ S: [['a']] }).slice(0, 300)],
	['an archive of something else', zipSync({ 'a.txt': Buffer.from('x') })],
	['nothing', new Uint8Array()],
	['a damaged sheet', workbook({ S: '<row r="1"><c r="A1"><v>1</c></row>' })],
	['raw data', deflateRawSync('x'.repeat(1_000))],
])('%s is no workbook', async (_, bytes) => {
	expect(await readSheet(bytes, {})).toHaveProperty('misfit.hint');
});
