import { describe, expect, test } from 'vitest';
import { letters, openPdf, type PdfPage, type Run, readPages, textOfPdf } from './read-pdf.ts';
import { claim, section, setPage, small } from './set-page.ts';

type Cell = (row: number, column: number) => string;

const number: Cell = (row, column) =>
	row % 5 === 3 && column % 4 === 2 ? '' : ((row + 1) * 1000 + column * 17.5).toLocaleString('en');
const words: Cell = (row, column) =>
	['производство электроэнергии из угля', 'renewable and nuclear', '', 'трубопроводный газ'][(row + column) % 4] ?? '';

/** A table as the page has it: the first column names the rows. */
function tableOf(rows: number, columns: number, cell: Cell, kind = cell === number ? ' class="number"' : ''): string {
	const each = (count: number, write: (index: number) => string) => Array.from({ length: count }, (_, i) => write(i));
	const head = each(columns, (column) =>
		column === 0 ? '<th scope="col">Country</th>' : `<th scope="col"${kind}>Column ${column + 1}</th>`,
	);
	const body = each(rows, (row) => {
		const cells = each(columns - 1, (column) => `<td${kind}>${cell(row, column + 1)}</td>`);
		return `<tr><th scope="row">Land ${row + 1}</th>${cells.join('')}</tr>`;
	});
	return [
		'<figure class="table" id="table-wide"><figcaption>A table of some width</figcaption><section class="scroll">',
		`<table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`,
		'</section><p class="chart-foot">It rests on a survey.</p></figure>',
	].join('');
}

const around = (table: string) =>
	section(claim('repair-now', 'Repair', `<p>Words before.</p>${table}<p>Words after.</p>`));

async function sheets(html: string, paper: 'a4' | 'letter' = 'a4'): Promise<PdfPage[]> {
	const { bytes } = setPage(html, { report: { ...small, meta: { ...small.meta, paper } } });
	const pages = await readPages(await openPdf(bytes));
	return pages.filter(({ text }) => /Land \d+/.test(text));
}

/** What stands between the running head and the foot of a page. */
const inside = ({ runs, height }: PdfPage) => runs.filter(({ y }) => y > 66 && y < height - 70);

/** Whether a run goes on exactly where the one before it ends: a very long word is set in pieces. */
const goesOn = (before: Run, next: Run) => Math.abs(before.x + before.width - next.x) < 0.001;

/** Pairs of runs that lie over each other, or as near as no two words do. */
function collisions(page: PdfPage): string[] {
	const runs = inside(page).filter(({ text }) => !/^[.,;)]/.test(text));
	return runs.flatMap((a, index) =>
		runs
			.slice(index + 1)
			.filter(
				(b) =>
					!goesOn(a, b) &&
					Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.6 &&
					a.x < b.x + b.width + 1 &&
					b.x < a.x + a.width + 1,
			)
			.map((b) => `${a.text} | ${b.text}`),
	);
}

function expectReadable(page: PdfPage): void {
	expect(collisions(page)).toEqual([]);
	for (const { text, x, width, size } of inside(page)) {
		expect(size, text).toBeGreaterThanOrEqual(6.2);
		expect(x, text).toBeGreaterThan(60);
		expect(x + width, text).toBeLessThan(page.width - 60);
	}
}

const cases = [
	{ columns: 2, rows: 1, paper: 'a4' },
	{ columns: 9, rows: 40, paper: 'a4' },
	{ columns: 9, rows: 1, paper: 'letter' },
	{ columns: 12, rows: 40, paper: 'letter' },
	{ columns: 16, rows: 100, paper: 'a4' },
	{ columns: 30, rows: 1, paper: 'letter' },
	{ columns: 30, rows: 20, paper: 'a4' },
] as const;

test.each(cases)(
	'numbers in $columns columns and $rows rows are readable on $paper',
	async ({ columns, rows, paper }) => {
		const pages = await sheets(around(tableOf(rows, columns, number)), paper);
		const runs = new Set(pages.flatMap(inside).map(({ text }) => text));
		for (const page of pages) expectReadable(page);
		// Each number stands in one run, so it is not broken.
		for (let row = 0; row < rows; row++)
			for (let column = 1; column < columns; column++) {
				const value = number(row, column);
				if (value !== '' && !runs.has(value)) expect([...runs]).toContain(value);
			}
		for (const { text } of pages) expect(text).toContain('Country');
	},
);

test.each([2, 9, 30])('words in %i columns wrap and do not run together', async (columns) => {
	const pages = await sheets(around(tableOf(8, columns, words)));
	for (const page of pages) expectReadable(page);
	const text = letters(pages.map((page) => page.text).join(''));
	for (let row = 0; row < 8; row++)
		for (let column = 1; column < columns; column++) {
			for (const word of words(row, column).split(' ')) expect(text).toContain(letters(word));
		}
});

test('a table that fits stands on its sheet in the usual letters, a wider one in smaller letters', async () => {
	const sizesOf = async (columns: number) => {
		const [page, ...others] = await sheets(around(tableOf(3, columns, number)));
		expect(others).toEqual([]);
		expect(page?.width).toBeLessThan(page?.height ?? 0);
		expect(page?.text).toContain('Words before.');
		expect(page?.text).toContain('Words after.');
		return page?.runs.find(({ text }) => text === 'Land 1')?.size;
	};
	const sizes = await Promise.all([7, 9, 10, 11].map(sizesOf));
	expect(sizes.map((size) => Number(size?.toFixed(1)))).toEqual([8.4, 8.4, 7.7, 7]);
});

test('a table that is wider still stands on sheets that are turned, with head, running head and page number', async () => {
	const { bytes } = setPage(around(tableOf(60, 14, number)));
	const pages = await readPages(await openPdf(bytes));
	const turned = pages.filter(({ width, height }) => width > height);
	expect(turned.length).toBeGreaterThan(1);
	for (const [index, page] of turned.entries()) {
		expect([Math.round(page.width), Math.round(page.height)]).toEqual([842, 595]);
		expect(letters(page.text)).toContain('Column14');
		expect(page.text).toContain(small.meta.shortTitle ?? small.meta.title);
		expect(page.text).toContain(`${pages.indexOf(page) + 1} of ${pages.length}`);
		expect(page.text.includes('A table of some width')).toBe(index === 0);
	}
	const upright = pages.filter(({ width, height }) => width < height).map(({ text }) => text);
	expect(upright.filter((text) => text.includes('Words before.'))).toHaveLength(1);
	expect(upright.filter((text) => text.includes('Words after.'))).toHaveLength(1);
});

test('a table that no sheet holds is set in groups of columns that each begin with the first', async () => {
	const pages = await sheets(around(tableOf(3, 30, number)));
	const text = pages.map((page) => page.text).join('\n');
	const groups = [...text.matchAll(/Columns (\d+) to (\d+) of 30/g)].map(([, first, last]) => [
		Number(first),
		Number(last),
	]);
	expect(groups.length).toBeGreaterThan(1);
	expect(groups.length).toBeLessThan(4);
	expect(groups.map(([first]) => first)).toEqual([2, ...groups.slice(0, -1).map(([, last]) => (last ?? 0) + 1)]);
	expect(groups.at(-1)?.[1]).toBe(30);
	const counts = groups.map(([first = 0, last = 0]) => last - first);
	expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(4);
	expect(text.match(/Land 2\b/g)).toHaveLength(groups.length);
});

test('a word that is wider than its column breaks, and keeps to it', async () => {
	const checksum = 'a3f5c0d2'.repeat(8);
	const long: Cell = (_, column) =>
		column === 1 ? checksum : column === 2 ? 'Donaudampfschifffahrtsgesellschaftskapitänswitwe' : 'трубопроводный газ';
	for (const columns of [2, 3, 5, 9]) {
		const pages = await sheets(around(tableOf(2, columns, long)));
		for (const page of pages) expectReadable(page);
		expect(letters(pages.map(({ text }) => text).join(''))).toContain(checksum);
	}
});

test('no sheet is turned for a table inside a note or a list: it is set in groups of columns', async () => {
	const bare = tableOf(2, 14, number).replace(/^.*?(<table>.*<\/table>).*$/, '$1');
	for (const html of [
		`<div class="note"><p class="note-kind">Method</p>${bare}</div>`,
		`<ul><li><p>So:</p>${bare}</li></ul>`,
		`<blockquote>${bare}</blockquote>`,
	]) {
		const pages = await sheets(around(html));
		for (const page of pages) {
			expectReadable(page);
			expect(page.width).toBeLessThan(page.height);
		}
		expect(pages.map(({ text }) => text).join('')).toContain('of 14');
	}
});

test('a turned table is a table for a reader of PDF/UA, and a link leads to it', async () => {
	const html = around(`${tableOf(40, 14, number)}<p><a href="../tables/wide/">the table</a></p>`);
	expect(setPage(html, { standard: 'ua-1' }).bytes.toString('latin1')).toContain('pdfuaid:part');
	const pdf = await openPdf(setPage(html).bytes);
	const tree = JSON.stringify(
		await Promise.all(
			Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getStructTree()),
		),
	);
	for (const role of ['Table', 'THead', 'TH', 'TD', 'Caption']) expect(tree).toContain(`"role":"${role}"`);
});

test('the unit in the head of a column is printed with its title', async () => {
	const table = tableOf(2, 3, number).replace('Column 2', 'Column 2 <span class="unit">TWh</span>');
	expect(letters(await textOfPdf(setPage(around(table)).bytes))).toContain('Column2TWh');
});

describe('a column of numbers', () => {
	const numbers = ['12.5', '3', '−40'];
	const bar = (length: number) =>
		`<svg class="bar"><rect x="20" width="${length}" height="10"></rect><line x1="20" x2="20" y2="10"></line></svg>`;
	const column = (inCell: (index: number) => string) =>
		tableOf(3, 2, (row) => `${inCell(row)}${numbers[row] ?? ''}`, ' class="number"').replaceAll(
			/(<td class="number")(>(?:<svg(?:(?!<\/svg).)*<\/svg>)?(?:3|−40)<)/g,
			'$1 data-pad=".5"$2',
		);
	async function endsOf(html: string): Promise<number[]> {
		const [page] = await sheets(around(html));
		return numbers.map((text) => {
			const run = page?.runs.find((each) => each.text === text);
			return run === undefined ? Number.NaN : run.x + run.width;
		});
	}

	test.each([
		['without bars', () => ''],
		['beside bars', (row: number) => bar(row * 30)],
	])('%s has its decimal marks under each other, and its text is the numbers alone', async (_, inCell) => {
		const [decimal = 0, whole = 0, negative = 0] = await endsOf(column(inCell));
		expect(decimal - whole).toBeGreaterThan(4);
		expect(Math.abs(whole - negative)).toBeLessThan(0.1);
	});
});
