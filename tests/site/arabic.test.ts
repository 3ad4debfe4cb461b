import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFixture } from '../browser/build-fixture.ts';
import { openPdf, readPages } from '../node/pdf/read-pdf.ts';
import { docxFaults } from '../node/word/docx-faults.ts';
import { named, partOf, readDocx, wordsOf } from '../node/word/read-docx.ts';
import { englishIn } from '../words/english-in-russian.ts';
import { writtenOnPage } from '../words/texts-of-page.ts';

let built: ReturnType<typeof buildFixture>;
const fileNamed = (name: string) => readFileSync(join(built.dist, name), 'utf8');
const pageNamed = (name: string) => fileNamed(`${name}/index.html`);

beforeAll(() => {
	built = buildFixture(join(import.meta.dirname, '../fixtures/arabic'));
});
afterAll(() => built.remove());

test('each page of an Arabic report, and its offline copy, is written from right to left', () => {
	const pages = globSync('**/*.html', { cwd: built.dist });
	expect(pages.length).toBeGreaterThan(40);
	for (const name of pages)
		expect([name, fileNamed(name)]).toEqual([name, expect.stringMatching(/<html lang="ar-EG" dir="rtl"/)]);
});

test('words of an English source say that they go the other way, and those of an Arabic one need not', () => {
	expect(pageNamed('figures/new-schools')).toMatch(
		/<blockquote lang="en" dir="ltr">.*<mark>About 14% of the schools are new</,
	);
	expect(pageNamed('sources/letter')).toContain('<h1 lang="en" dir="ltr">Letter on new schools</h1>');
	expect(pageNamed('figures/need-repair')).not.toMatch(/<blockquote[^>]*dir=/);
});

test('a message that the site does not have in Arabic says that it is English, and the values in it do not', () => {
	const foot = /<footer[^]*<\/footer>/.exec(fileNamed('index.html'))?.[0] ?? '';
	expect(foot).toMatch(/<span lang="en">[A-Z]/);
	expect(foot).not.toMatch(/<span lang="en">[^<]*[\u0600-\u06ff]/u);
});

/** Messages that are put together before the page is written, as are those of drawings. */
const PUT_TOGETHER = /^line \d+$|, rounded to |^Uncertainty: |^English, German/;
/** The parts of the formulas of figures, which are names that their author gave. */
const names = new Set(['schools', 'share']);

test('on pages without drawings, each English message says that it is English', () => {
	const without = globSync('{cite,data,editions,figures,methods,search,sources,tables}/**/*.html', {
		cwd: built.dist,
	});
	expect(without.length).toBeGreaterThan(25);
	for (const name of without) {
		const body = fileNamed(name).replace(/<head>[^]*<\/head>/, '');
		const texts = writtenOnPage(body, 'ar-EG').filter((text) => !PUT_TOGETHER.test(text));
		expect(texts.length).toBeGreaterThan(10);
		expect([name, texts.filter((text) => englishIn(text).some((word) => !names.has(word)))]).toEqual([name, []]);
	}
	expect(pageNamed('methods')).toContain('<h1><span lang="en" dir="ltr">Methods</span></h1>');
});

test('so does a message in the register of the offline copy, but no value in it', () => {
	const [register = ''] =
		/<section id="register"[^]*?(?=<section id="methods")/.exec(fileNamed('report-offline.html')) ?? [];
	expect(register).toContain('<h2 id="register-title"><span lang="en">Register of figures</span></h2>');
	expect(register).toMatch(/<span lang="en">Our translation: “<\/span>[^<]*[\u0600-\u06ff]/u);
	expect(register).toMatch(/<span lang="en">\. Permalink: <\/span><a /);
	expect(register).not.toMatch(/<span lang="en">[^<]*[\u0600-\u06ff]/u);
});

test('numbers have the digits of the language, also years in tables and along an axis', () => {
	const state = pageNamed('state');
	for (const value of ['٤٨ مدرسة', '٢٥–٣٠٪', '٣ من ٦', '−٤', 'نحو ١٤٪'])
		expect(state.replaceAll(/\u00a0|\u061c|<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')).toContain(value);
	const table = pageNamed('tables/pupils-by-year');
	expect(table).toContain('<data value="2024">٢٠٢٤</data>');
	expect(table).toContain('<data value="613">٦١٣</data>');
});

/** The lines of a drawing: where each begins, and what it says. */
function linesOf(svg: string) {
	return [...svg.matchAll(/<text x="([\d.]+)"[^>]*>(.*?)<\/text>/g)].map(([all, x, text = '']) => ({
		x: Number(x),
		anchor: /text-anchor="(\w+)"/.exec(all)?.[1] ?? 'start',
		text: text.replaceAll(/<[^>]*>/g, ''),
	}));
}

test('a chart is mirrored: its rows are named on the right, and its time goes to the left', () => {
	const [, wide = ''] = /(<svg [^>]*class="wide"[^]*?<\/svg>)/.exec(pageNamed('charts/pupils-by-town')) ?? [];
	expect(wide).toMatch(/^<svg [^>]*direction="rtl"/);
	const years = linesOf(wide).filter(({ text }) => /^٢٠\d?[٠-٩]+$/.test(text));
	expect(years.length).toBeGreaterThan(3);
	expect(years.map(({ x }) => x)).toEqual(years.map(({ x }) => x).toSorted((a, b) => b - a));
	const [bars] = /<svg [^>]*direction="rtl"[^]*<\/svg>/.exec(fileNamed('charts/repairs-bars.svg')) ?? [];
	const label = linesOf(bars ?? '').find(({ text }) => text.startsWith('في القرى'));
	expect(label).toMatchObject({ anchor: 'start', x: expect.toSatisfy((x: number) => x > 280) });
});

test('the Word file is a sound one, and is read from right to left', () => {
	const docx = readDocx(readFileSync(join(built.dist, 'report.docx')));
	expect(docxFaults(docx)).toEqual([]);
	const text = partOf(docx, 'word/document.xml');
	expect(named(text, 'w:bidiVisual')).toHaveLength(named(text, 'w:tbl').length);
	for (const run of named(text, 'w:r').filter((each) => /[\u0621-\u064a]/u.test(wordsOf(each))))
		expect([wordsOf(run), named(run, 'w:rtl').length]).toEqual([wordsOf(run), 1]);
	// The number of a page is an English message here, and its parts keep their order.
	expect(named(partOf(docx, 'word/footer.xml'), 'w:dir').map(wordsOf)).toEqual(['1 of 1']);
});

test('the PDF is read from right to left: its lines begin on the right, while addresses keep their order', async () => {
	const pdf = await openPdf(readFileSync(join(built.dist, 'report.pdf')));
	expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true, Direction: 'R2L' });
	const [cover, , page] = await readPages(pdf);
	const placed = (text: string) => cover?.runs.find((run) => run.text === text) ?? expect.fail(text);
	// The names of facts stand on the right of what they name.
	expect(placed('Permalink').x).toBeGreaterThan(placed('https://example.org').x);
	expect(placed('https://example.org').x).toBeLessThan(placed('/madaris/').x);
	// Letters of one size on one line are those of the title of the section: they end at the margin on the right.
	const title = page?.runs.filter(({ size }) => size > 19) ?? [];
	expect(Math.max(...title.map(({ x, width }) => x + width))).toBeCloseTo((page?.width ?? 0) - (38 / 25.4) * 72, -1);
});
