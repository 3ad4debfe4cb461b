import { expect, test } from 'vitest';
import { dateCell, numberCell, yearCell } from '../../../src/core/workbook/excel-number.ts';
import { workbookParts } from '../../../src/core/workbook/workbook-parts.ts';
import { readZip } from '../../schemas/read-zip.ts';
import { pack, partOf, partsIn, readBack, workbookOf } from './read-workbook.ts';

const head = ['Name', 'Share', 'Year', 'Day', 'Known', 'Long'].map((value) => ({ value, style: 'heading' }) as const);
const typed = workbookOf([
	head,
	['Қазақстан', numberCell(12, 0.1), yearCell(2023), dateCell('2020-01-01'), true, numberCell(9_007_199_254_740_991)],
	['Rīga & <b>', numberCell(-1234.5), undefined, '1850', false, undefined],
]);

test('another reader finds each cell with its type', async () => {
	expect((await readBack(pack(typed))).get('Rows')).toEqual([
		['Name', 'Share', 'Year', 'Day', 'Known', 'Long'],
		['Қазақстан', 12, 2023, new Date('2020-01-01T00:00:00Z'), true, '9007199254740991'],
		['Rīga & <b>', -1234.5, null, '1850', false, null],
	]);
});

test('the head is bold, stays in sight, has filters and is repeated in print', () => {
	const sheet = partOf(typed);
	expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
	expect(sheet).toContain('<autoFilter ref="A1:F3"/>');
	expect(sheet).toContain('<c r="A1" s="1" t="s">');
	const styles = partOf(typed, 'xl/styles.xml');
	expect(/<cellXfs[^>]*>(?:<xf[^>]*\/>)<xf ([^>]*)>/.exec(styles)?.[1]).toContain('fontId="1"');
	expect(styles).toContain('<font><b/>');
	const names = partOf(typed, 'xl/workbook.xml');
	expect(names).toContain(`localSheetId="0" hidden="1">'Rows'!$A$1:$F$3</definedName>`);
	expect(names).toContain(`'Rows'!$1:$1</definedName>`);
});

test('numbers are shown with their digits, years without separators', () => {
	const codes = [...partOf(typed, 'xl/styles.xml').matchAll(/formatCode="([^"]*)"/g)].map(([, code]) => code);
	expect(codes).toEqual(['#,##0.0', '0', 'yyyy\\-mm\\-dd']);
});

const formulas = [
	'=1+1',
	'+1',
	'-1',
	'@SUM(A1)',
	' =1+1',
	'\t=1+1',
	'＝1+1',
	'=HYPERLINK("https://example.org")',
	'=cmd|"/c calc"!A1',
];

test.each(formulas)('the text %j is text, and stays so when the cell is edited', async (text) => {
	const workbook = workbookOf([['Name'], [text]]);
	const sheet = partOf(workbook);
	expect(sheet).not.toContain('<f');
	const style = Number(/<c r="A2" s="(\d+)" t="s">/.exec(sheet)?.[1]);
	const styles = [...partOf(workbook, 'xl/styles.xml').matchAll(/<xf numFmtId="0" fontId[^>]*xfId[^>]*>/g)];
	expect(styles[style]?.[0]).toContain('quotePrefix="1"');
	expect((await readBack(pack(workbook))).get('Rows')?.[1]).toEqual([text]);
});

test.each(['line\nbreak', ' spaces ', 'a\u0007b\rc', '_x0041_', '"quoted" & <b>', '\ufffe', '\u007f'])(
	'the text %j is read back as it was',
	async (text) => {
		const workbook = workbookOf([['Name'], [text]]);
		expect((await readBack(pack(workbook))).get('Rows')?.[1]).toEqual([text]);
		// XML cannot hold other control characters, and reads `\r` as `\n`.
		expect(partOf(workbook, 'xl/sharedStrings.xml')).not.toMatch(/[\0-\x08\x0B-\x1F\x7F\uFFFE\uFFFF]/);
	},
);

test('half of a character is replaced', async () => {
	expect((await readBack(pack(workbookOf([['Name'], ['a\ud800b']])))).get('Rows')?.[1]).toEqual(['a\ufffdb']);
});

test('a text that is too long for a cell is cut between two characters', async () => {
	const text = `${'a'.repeat(32_765)}😀b`;
	const [cell] = (await readBack(pack(workbookOf([['Name'], [text]])))).get('Rows')?.[1] ?? [];
	expect(cell).toBe(`${'a'.repeat(32_765)}…`);
	const whole = 'a'.repeat(32_767);
	expect((await readBack(pack(workbookOf([['Name'], [whole]])))).get('Rows')?.[1]).toEqual([whole]);
});

test('a head without rows is a sheet too', async () => {
	const workbook = workbookOf([['Name', 'Year']]);
	expect(partOf(workbook)).toContain('<autoFilter ref="A1:B1"/>');
	expect((await readBack(pack(workbook))).get('Rows')).toEqual([['Name', 'Year']]);
});

test('columns after Z have two and three letters', () => {
	const sheet = partOf(workbookOf([Array.from({ length: 703 }, (_, index) => `c${index}`)]));
	for (const at of ['A1', 'Z1', 'AA1', 'AZ1', 'BA1', 'ZZ1', 'AAA1']) expect(sheet).toContain(`<c r="${at}" `);
	expect(sheet).toContain('<autoFilter ref="A1:AAA1"/>');
});

test('the name of a sheet may hold an apostrophe and signs of XML', () => {
	const workbook = workbookOf([['Name']], { name: `O'Brien & "sons" <1>` });
	expect(partOf(workbook, 'xl/workbook.xml')).toContain(`'O''Brien &amp; &quot;sons&quot; &lt;1&gt;'!$A$1:$A$1`);
});

test('a long text has a row of several lines, if the cell breaks it', () => {
	const rows = [
		[{ value: 'a'.repeat(25), style: 'plain' }],
		[{ value: 'a', style: 'plain' }],
		['a'.repeat(25)],
	] as const;
	expect(partOf(workbookOf(rows)).match(/<row [^>]*>/g)).toEqual(['<row r="1" ht="45">', '<row r="2">', '<row r="3">']);
});

test('the same workbook has the same bytes, whatever the clock says', () => {
	const before = process.env['TZ'];
	const first = pack(typed);
	process.env['TZ'] = 'Pacific/Kiritimati';
	expect(pack(typed)).toEqual(first);
	if (before === undefined) delete process.env['TZ'];
	else process.env['TZ'] = before;
	const times = [...readZip(first).values()].map(({ time }) => time);
	expect(new Set(times)).toEqual(new Set(['2026-11-23T12:00:00']));
	const dates = partsIn(first)
		.get('docProps/core.xml')
		?.match(/\d{4}-\d\d-\d\dT[^<]*/g);
	expect(dates).toEqual(['2026-11-23T00:00:00Z', '2026-11-23T00:00:00Z']);
});

test('each part has a type, and each that is named is there', () => {
	const parts = partsIn(pack(typed));
	const typedParts = [...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]*)"/g)].map(
		([, path]) => path,
	);
	const isTyped = (path: string) => path === '[Content_Types].xml' || path.endsWith('.rels');
	expect([...parts.keys()].filter((path) => !isTyped(path)).sort()).toEqual(typedParts.sort());
	expect([...parts.keys()][0]).toBe('[Content_Types].xml');
});

test('the rows of a long table are written in pieces, and a text that many cells have stands once', () => {
	const rows = Array.from({ length: 5_000 }, (_, index) => [`Country ${index % 7}`, numberCell(index)]);
	let longest = 0;
	let texts = '';
	for (const [path, pieces] of workbookParts(workbookOf(rows)))
		for (const piece of pieces) {
			longest = Math.max(longest, piece.length);
			if (path === 'xl/sharedStrings.xml') texts += piece;
		}
	expect(longest).toBeLessThan(70_000);
	expect(texts).toContain('count="5000" uniqueCount="7"');
	expect(texts.match(/<si>/g)).toHaveLength(7);
});
