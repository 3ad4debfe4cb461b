import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compilePdf } from '../../../src/node/pdf/compile-pdf.ts';
import { openPdf, readAttachments, readPages } from './read-pdf.ts';
import { claim, compose, section, setPage, small } from './set-page.ts';

const blocks = [
	'<p>See <a href="../figures/need-repair/">30%</a>, <a href="#repair-now">here</a>, <code>x</code>, ',
	'<q lang="lv">v</q>.</p><ul><li>a</li><li>b</li></ul><ol start="3"><li>c</li></ol>',
	'<div class="note"><p class="note-kind">Method</p><p>d</p></div><hr>',
	'<details><summary>More</summary><p>e</p></details>',
];
const chart = [
	'<figure class="chart" id="chart-drawn"><figcaption><h4 class="chart-title">Drawn</h4>',
	'<p class="chart-takeaway">t</p></figcaption>',
	'<div class="drawing" data-chart="drawn" aria-label="What it shows"></div></figure>',
];
const page = section(claim('repair-now', 'Repair', blocks.join('')) + chart.join(''));

test('the same input gives the same bytes in every process, time zone and language', { timeout: 60_000 }, () => {
	const print = (environment: Record<string, string>) =>
		execFileSync(process.execPath, [join(import.meta.dirname, 'print-small.ts')], {
			encoding: 'utf8',
			env: { ...process.env, ...environment },
		});
	const first = print({ TZ: 'Asia/Almaty', LANG: 'ru_RU.UTF-8' });
	expect(first).toMatch(/^[0-9a-f]{64}$/);
	expect(print({ TZ: 'America/Los_Angeles', LANG: 'C', SOURCE_DATE_EPOCH: '1' })).toBe(first);
});

test('the date is that of the edition', async () => {
	const { info } = await (await openPdf(setPage(page).bytes)).getMetadata();
	expect(info).toMatchObject({
		Title: small.meta.title,
		Author: 'Anna Ozola, Bridge Watch',
		CreationDate: expect.stringMatching(/^D:20230201/),
		Language: 'en',
	});
});

test('it is tagged, and passes the checks of PDF/UA-1 as well as of PDF/A-3a', async () => {
	expect(setPage(page, { standard: 'ua-1' }).bytes.toString('latin1')).toContain('pdfuaid:part');
	const { bytes } = setPage(page);
	expect(bytes.toString('latin1')).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
	const pdf = await openPdf(bytes);
	expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
	const tree = JSON.stringify(
		await Promise.all(
			Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getStructTree()),
		),
	);
	for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Figure', 'Table', 'TH', 'TOC', 'Link'])
		expect(tree).toContain(`"role":"${role}"`);
	expect(tree).toContain('"alt":"What it shows"');
});

test.each(['a-3a', 'ua-1'] as const)(
	'a reader of %s shows the title in its window, and finds it first',
	async (standard) => {
		const pdf = await openPdf(setPage(page, { standard }).bytes);
		expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
		const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
		expect(tree.match(/"role":"H\d"/g)).toEqual(['"role":"H1"']);
	},
);

test('the number of a note stands in brackets, copied with nothing unseen around it', async () => {
	const pages = await readPages(await openPdf(setPage(page).bytes));
	const text = pages.map((each) => each.text).join('');
	expect(text).toMatch(/See 30%\[1\],/);
	expect(text).not.toMatch(/[\u2060\u200b\u202f]/);
	const [value, mark] = ['30%', '[1]'].map((words) => pages[2]?.runs.find((run) => run.text.includes(words)));
	expect(mark?.size).toBeLessThan(0.7 * (value?.size ?? 0));
});

test('paper is A4, or Letter where the report says so', async () => {
	const sizeOf = async (paper?: 'a4' | 'letter') => {
		const report = paper === undefined ? small : { ...small, meta: { ...small.meta, paper } };
		const [first] = await readPages(await openPdf(setPage(page, { report }).bytes));
		return [Math.round(first?.width ?? 0), Math.round(first?.height ?? 0)];
	};
	expect(await sizeOf()).toEqual([595, 842]);
	expect(await sizeOf('letter')).toEqual([612, 792]);
});

test('an attachment comes out as it went in', async () => {
	const body = new Uint8Array([0, 1, 2, 255, 10, 13]);
	const pdf = await openPdf(
		setPage(page, {
			attachments: [
				{ name: 'x.bin', type: 'application/octet-stream', description: 'X', relationship: 'source', body },
			],
		}).bytes,
	);
	expect(await readAttachments(pdf)).toEqual(new Map([['x.bin', body]]));
});

test('the first ten messages about one fault are reported, and how many more there are', () => {
	const document = compose(page);
	const [entry] = document.register;
	if (entry === undefined) throw new Error('The register is empty.');
	const nowhere = Array.from({ length: 25 }, (_, index) => ({
		is: 'to' as const,
		anchor: `nowhere-${index}`,
		page: false,
		in: ['x'],
	}));
	expect(() =>
		compilePdf({ ...document, register: [{ ...entry, notes: [nowhere] }, ...document.register.slice(1)] }, []),
	).toThrow(/^The report cannot be set as a PDF:(?:\n.*<at-nowhere-\d+>.*){10}\nand 15 more$/);
});
