import { expect, test } from 'vitest';
import type { CitedWork } from '../../../src/core/cite/cited-work.ts';
import { tableCell, tableWorkbook } from '../../../src/core/metadata/table-workbook.ts';
import type { Report } from '../../../src/core/model/report.ts';
import type { Table, TableCell } from '../../../src/core/model/table.ts';
import { numberCell, yearCell } from '../../../src/core/workbook/excel-number.ts';
import type { Workbook } from '../../../src/core/workbook/workbook.ts';
import { pack, partOf, readBack } from '../workbook/read-workbook.ts';
import { small, workOf } from './small-report.ts';

const cell = (value: TableCell['value'], precision?: number): TableCell => ({
	value,
	text: `shown ${value}`,
	...(precision !== undefined && { precision }),
});

/** A table of a query, with a column of each type. */
const queried: Table = {
	id: 'bridges',
	title: 'Bridges by river, with their length and what is known of them',
	description: 'A row for each bridge.',
	sources: ['bridge-survey'],
	fields: [
		{ name: 'river', title: 'River', type: 'string' },
		{ name: 'length', title: 'Length', type: 'number', unit: 'm', description: 'From bank to bank.' },
		{ name: 'built', title: 'Built', type: 'year' },
		{ name: 'seen', title: 'Seen', type: 'date' },
		{ name: 'sound', title: 'Sound', type: 'boolean' },
		{ name: 'cars', title: 'Cars', type: 'integer', unit: '1' },
	],
	rows: [
		{ cells: [cell('Даугава'), cell(312, 0.1), cell('1957'), cell('2022-05-04'), cell(true), cell(9400)] },
		{ cells: [cell('=SUM(B2:B9)'), cell(null), cell('unstated'), cell('2022'), cell(null), cell('12345678901234567')] },
	],
	unitNames: ['', 'metres', '', '', '', ''],
	hasQuotes: false,
	sql: 'SELECT * FROM bridges',
	fold: 2,
};

function workOfTable(report: Report, table: Table): CitedWork {
	const work = workOf(report);
	return {
		...work,
		kind: 'table',
		title: table.title,
		container: work.title,
		url: 'https://example.org/tables/bridges/',
	};
}

function workbookOf(table: Table, report = small): Workbook {
	return tableWorkbook(table, report, workOfTable(report, table));
}

async function notesOf(workbook: Workbook) {
	const sheets = await readBack(pack(workbook));
	const notes = sheets.get('Notes') ?? expect.fail('There are no notes.');
	const end = notes.findIndex(([label]) => label === 'Column');
	return { facts: notes.slice(0, end).filter(([label, text]) => label ?? text), columns: notes.slice(end) };
}

test('the rows have the types of their columns, with the units in the head', async () => {
	const sheets = await readBack(pack(workbookOf(queried)));
	expect([...sheets.keys()]).toEqual(['Bridges by river, with their l…', 'Notes']);
	expect([...sheets.values()][0]).toEqual([
		['River', 'Length (metres)', 'Built', 'Seen', 'Sound', 'Cars'],
		['Даугава', 312, 1957, new Date('2022-05-04T00:00:00Z'), true, 9400],
		['=SUM(B2:B9)', null, 'unstated', '2022', null, '12345678901234567'],
	]);
	expect(partOf(workbookOf(queried))).not.toContain('<f');
	expect(partOf(workbookOf(queried), 'xl/styles.xml')).toContain('formatCode="#,##0.0"');
});

test('the notes say what the table is, whence, under which terms, and how it is cited', async () => {
	const { facts } = await notesOf(workbookOf(queried));
	const source = small.sources.find(({ id }) => id === 'bridge-survey') ?? expect.fail();
	expect(facts.map(([label, text]) => [label, text])).toEqual([
		['Title', queried.title],
		['Description', 'A row for each bridge.'],
		['Report', expect.stringContaining('The bridges of Riga')],
		['Edition', '1.0.0, 2023-02-01'],
		['Permalink', 'https://example.org/tables/bridges/'],
		[
			'How to cite',
			expect.stringMatching(
				/^.* \(2023\)\. Bridges by river.*\. In: The bridges of Riga.*\. Edition 1\.0\.0\. .*\. https:\/\/example\.org\/tables\/bridges\/$/,
			),
		],
		['Licence', expect.stringContaining('CC BY 4.0')],
		['Source', expect.stringContaining(`${source.title}\n`)],
		['The query that gives the rows', 'SELECT * FROM bridges'],
		['Cells', 'An empty cell says that the source does not give it.'],
		[null, expect.stringMatching(/^A number that has more than 15 digits/)],
	]);
	expect(facts.find(([label]) => label === 'Source')?.[1]).toMatch(/\nTerms: /);
});

test('the notes describe each column, with its unit and its name in the CSV file', async () => {
	const { columns } = await notesOf(workbookOf(queried));
	expect(columns.slice(0, 4)).toEqual([
		['Column', 'What it holds', 'Unit', 'Name in the CSV file'],
		['River', null, null, 'river'],
		['Length', 'From bank to bank.', 'metres', 'length'],
		['Built', null, null, 'built'],
	]);
	expect(columns).toHaveLength(1 + queried.fields.length);
});

test('the citation of a title that asks has one mark after it', async () => {
	const { facts } = await notesOf(workbookOf({ ...queried, title: 'Who crosses?' }));
	expect(facts.find(([label]) => label === 'How to cite')?.[1]).toContain(' Who crosses? In: The bridges');
});

test('a draft is not to be cited', async () => {
	const { citable: _, ...editions } = small.editions;
	const { facts } = await notesOf(workbookOf(queried, { ...small, editions }));
	expect(facts.find(([label]) => label === 'How to cite')?.[1]).toMatch(/^This is a draft/);
});

test('a table of quotes has their words, and the code of a unit that its head does not name', async () => {
	const { sql: _, unitNames: __, ...rest } = { ...queried, hasQuotes: true };
	const rows = queried.rows.map((row) => ({ ...row, quoted: { words: '-12 m, “long”', line: 3 } }));
	const sheets = await readBack(pack(workbookOf({ ...rest, rows })));
	const [head, first] = [...sheets.values()][0] ?? [];
	expect(head).toEqual(['River', 'Length (m)', 'Built', 'Seen', 'Sound', 'Cars', 'Source words']);
	expect(first?.at(-1)).toBe('-12 m, “long”');
	expect(sheets.get('Notes')?.at(-1)).toEqual([
		'Source words',
		'The words of the source that state the row.',
		null,
		'quote',
	]);
});

test('a table that is named as its notes has a sheet of another name', async () => {
	expect([...(await readBack(pack(workbookOf({ ...queried, title: 'notes' })))).keys()]).toEqual(['notes 2', 'Notes']);
});

test('a report in another language has its own words and titles', async () => {
	const russian: Report = { ...small, meta: { ...small.meta, language: 'ru' } };
	const table = { ...queried, title: 'Мосты по рекам', fields: queried.fields.slice(0, 1) };
	const sheets = await readBack(pack(workbookOf(table, russian)));
	expect([...sheets.keys()][0]).toBe('Мосты по рекам');
	expect(partOf(workbookOf(table, russian), 'docProps/core.xml')).toContain('<dc:language>ru</dc:language>');
});

test('the notes say so if a text is cut, and say nothing of digits if no number has too many', async () => {
	const rows = [{ cells: [cell('a'.repeat(40_000)), cell(1), cell('2020'), cell(''), cell(null), cell(2)] }];
	const { facts } = await notesOf(workbookOf({ ...queried, rows }));
	expect(facts.slice(-2).map(([, text]) => text)).toEqual([
		'An empty cell says that the source does not give it.',
		expect.stringMatching(/^A text that ends with “…” may be cut/),
	]);
});

test('a long query is cut nowhere that a cell can hold it', async () => {
	const sql = `SELECT ${Array.from({ length: 500 }, (_, index) => `column_${index}`).join(',\n')} FROM bridges`;
	const { facts } = await notesOf(workbookOf({ ...queried, sql }));
	expect(facts.find(([label]) => label === 'The query that gives the rows')?.[1]).toBe(sql);
	expect(partOf(workbookOf({ ...queried, sql }), 'xl/worksheets/sheet2.xml')).toContain('ht="405"');
});

test.each([
	['year', 1957, yearCell(1957)],
	['year', '957', yearCell(957)],
	['year', 'about 1957', 'about 1957'],
	['number', '12.50', numberCell(12.5, 0.01)],
	['boolean', 'true', true],
	['boolean', 'perhaps', 'perhaps'],
	['string', '007', '007'],
	['string', '', undefined],
	['date', null, undefined],
] as const)('in a column of the type %s, %j is the cell %j', (type, value, expected) => {
	expect(tableCell(cell(value), type)).toEqual(expected);
});
