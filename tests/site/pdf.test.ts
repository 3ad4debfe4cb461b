import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compilePdf } from '../../src/node/pdf/compile-pdf.ts';
import { composeDocument } from '../../src/node/pdf/compose-document.ts';
import { paperDrawings } from '../../src/node/pdf/paper-drawing.ts';
import { isLeftOut } from '../../src/node/pdf/forms/forms.ts';
import { prepareReport } from '../../src/node/known-report.ts';
import { reportAttachments } from '../../src/node/pdf/report-attachments.ts';
import { reportCitation } from '../../src/node/pdf/report-citation.ts';
import type { Element } from 'hast';
import { readArticle } from '../../src/node/pdf/map-article.ts';
import { classesOf, textOf } from '../../src/node/page/element.ts';
import { permalink } from '../../src/core/permalink/permalink.ts';
import { letters, openPdf, type PdfPage, readAttachments, readPages } from '../node/pdf/read-pdf.ts';
import { dist, fileOf, loadedReport, readText } from './read-dist.ts';

const report = loadedReport();
const bytes = readFileSync(fileOf('/report.pdf'));
const html = readText('/report/');
const root = join(import.meta.dirname, '../..');
const figureUrl = (id: string) => permalink(report, `/figures/${id}/`);

let pdf: Awaited<ReturnType<typeof openPdf>>;
let pages: PdfPage[];
let read: string;
/** Without what is set small: running heads, and the notes at the foot of a page, which a sentence may run past. */
let prose: string;

beforeAll(async () => {
	pdf = await openPdf(bytes);
	pages = await readPages(pdf);
	read = letters(pages.map(({ text }) => text).join('\n'));
	const large = pages.flatMap(({ runs }) => runs.filter(({ size }) => size > 7.7));
	prose = letters(large.map(({ text }) => text).join('\n'));
});

describe('what the page says, the PDF says', () => {
	const shown = elementsShown(readArticle(html));
	const of = (wanted: (element: Element) => boolean) => [...new Set(shown.filter(wanted).map(textShown))];

	test.each(of(({ tagName }) => tagName === 'data'))('the value %s', (value) => {
		expect(read).toContain(letters(value));
	});

	test.each(of((element) => classesOf(element).includes('claim-title') || classesOf(element).includes('chart-title')))(
		'the title “%s”',
		(title) => {
			expect(read).toContain(letters(title));
		},
	);

	test.each(of(({ tagName }) => ['td', 'th', 'caption', 'blockquote', 'q', 'summary', 'h2'].includes(tagName)))(
		'the words “%s”',
		(words) => {
			expect(read).toContain(letters(words));
		},
	);

	// A sentence is cut where the PDF adds something to it: the number of a figure, a page, an address. The imprint is
	// not among them: the cover says it in another form.
	test('every sentence between links', () => {
		for (const paragraph of shown.filter(
			(element) => ['p', 'li'].includes(element.tagName) && !classesOf(element).includes('imprint'),
		)) {
			for (const piece of piecesOf(paragraph)) expect(prose).toContain(letters(piece));
		}
	});
});

test('what is not known is printed whole, with its figures numbered', () => {
	for (const { title, text } of report.meta.unknowns) {
		expect(read).toContain(letters(title));
		for (const part of text.parts) if (typeof part === 'string') expect(read).toContain(letters(part));
	}
});

test('what no figure gives is called a choice, as on its page', () => {
	const chosen = report.figures.filter(({ evidence }) => evidence.kind === 'chosen');
	expect(chosen).not.toEqual([]);
	const first = pages.findIndex(({ text }, index) => index > 1 && text.includes('Source words, data or formula'));
	const register = letters(
		pages
			.slice(first)
			.map(({ text }) => text)
			.join('\n'),
	);
	expect(register.split(letters('chosen for this report'))).toHaveLength(chosen.length + 1);
});

test('every claim and chart of the report is there', () => {
	for (const claim of report.sections.flatMap(({ claims }) => claims))
		expect(read).toContain(letters(claim.title.text));
	const drawn = new Set(report.sections.flatMap(({ charts }) => charts));
	for (const chart of report.charts.filter(({ id }) => drawn.has(id)))
		expect(read).toContain(letters(chart.title.text));
});

test('the cover says what it is, which edition, where it stays and how to cite it', () => {
	const cover = letters(pages[0]?.text ?? '');
	const { meta } = report;
	for (const words of [
		meta.title,
		meta.subtitle ?? '',
		meta.edition.version,
		meta.url,
		meta.licence.content.name,
		meta.licence.content.url,
		meta.description.text,
		meta.publisher,
	])
		expect(cover).toContain(letters(words));
});

test('each page but the cover says its section, the report, the edition and its number of all', () => {
	for (const [index, { text }] of pages.entries()) {
		if (index === 0) continue;
		const words = letters(text);
		expect(words).toContain(letters(report.meta.shortTitle ?? report.meta.title));
		expect(words).toContain(letters(`Edition ${report.meta.edition.version}`));
		expect(words).toContain(letters(`${index + 1} of ${pages.length}`));
	}
});

test('the contents name the page on which each section and claim stands', async () => {
	const outline = await pdf.getOutline();
	expect(outline.map(({ title }) => title)).toEqual([
		'Contents',
		...report.sections.map(({ title }) => title),
		'Works cited',
		'What is not known',
		'Register of figures',
		'Names and terms',
		'Sources',
	]);
	const contents = letters(pages[1]?.text ?? '');
	// A claim has its number in the text alone.
	const claims = report.sections.flatMap((section) => section.claims).map(({ title }) => title.text);
	expect(contents).not.toContain(letters('Claim 1.'));
	for (const [title, inText] of [
		...report.sections.map((section) => [section.title, section.title] as const),
		...claims.map((title, index) => [title, `Claim ${index + 1}. ${title}`] as const),
	]) {
		const on = pages.findIndex(
			({ text, runs }, index) =>
				index > 1 &&
				letters(text).includes(letters(inText)) &&
				runs.some(({ size, text: run }) => size > 12 && letters(inText).startsWith(letters(run).slice(0, 6))),
		);
		expect(contents, title).toContain(`${letters(title)}${on + 1}`);
	}
});

test('every figure is in the register, with the words or the formula that prove it and its address', () => {
	const first = pages.findIndex(
		({ text }, index) =>
			index > 1 && text.includes('Register of figures') && text.includes('Source words, data or formula'),
	);
	const register = letters(
		pages
			.slice(first)
			.map(({ text }) => text)
			.join('\n'),
	);
	for (const figure of report.figures) {
		expect(register).toContain(letters(figure.label));
		expect(register).toContain(letters(figureUrl(figure.id)));
		if (figure.evidence.kind === 'stated') expect(register).toContain(letters(figure.evidence.passage.exact));
		else if (figure.evidence.assumption !== undefined)
			expect(register).toContain(letters(figure.evidence.assumption.text));
	}
});

test('the register refers back to exactly the pages on which the text names a figure', () => {
	const first = pages.findIndex(({ text }, index) => index > 1 && text.includes('Source words, data or formula'));
	const text = pages.slice(0, first);
	const rows = pages.slice(first).flatMap(rowsOf);
	expect(rows.map(({ number }) => number)).toEqual(report.figures.map((_, index) => index + 1));
	for (const { url, named, links } of rows) {
		const used = text.flatMap((page, index) =>
			page.links.some((link) => link.url === url && link.y > topOfNotes(page)) ? [index + 1] : [],
		);
		expect(named, url).toEqual(used);
		expect(links, url).toEqual(used);
	}
	expect(new Set(rows.map(({ url }) => url))).toEqual(new Set(report.figures.map(({ id }) => figureUrl(id))));
});

test('links lead to permanent addresses or inside the PDF, and nowhere on this machine', () => {
	const links = pages.flatMap((page) => page.links);
	expect(links.length).toBeGreaterThan(100);
	for (const { url, page } of links) {
		if (page === undefined) expect(url).toMatch(/^https?:\/\//);
		else expect(page).toBeLessThanOrEqual(pages.length);
	}
});

test('the data, the sources and the citations travel in it, byte for byte', async () => {
	const paths = [
		'data/figures.csv',
		'data/figures.json',
		'data/figure.schema.json',
		...report.sources.map(({ id }) => `sources/${id}.txt`),
		'cite/report.bib',
		'cite/report.ris',
		'cite/report.csl.json',
	];
	const files = await readAttachments(pdf);
	expect([...files.keys()].sort()).toEqual(
		paths
			.filter((path) => existsSync(join(dist, path)))
			.map((path) => path.replace(/^.*\//, ''))
			.sort(),
	);
	for (const path of paths)
		expect(files.get(path.replace(/^.*\//, '')), path).toEqual(new Uint8Array(readFileSync(join(dist, path))));
});

test('it is a tagged PDF/A-3a in the language of the report, with only the typefaces of npm packages', async () => {
	const raw = bytes.toString('latin1');
	expect(raw).toContain('<pdfaid:part>3</pdfaid:part>');
	expect(raw).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
	const { info } = await pdf.getMetadata();
	expect(info).toMatchObject({
		Title: report.meta.title,
		Language: report.meta.language,
		CreationDate: expect.stringContaining(report.meta.edition.date.replaceAll('-', '')),
	});
	const fonts = [...raw.matchAll(/\/FontName\/([A-Z]{6}\+)?([\w-]+)|\/FontName \/([A-Z]{6}\+)?([\w-]+)/g)].map(
		(match) => match[2] ?? match[4] ?? '',
	);
	expect(fonts.length).toBeGreaterThan(0);
	for (const font of fonts) expect(font).toMatch(/^(?:SourceSerif4|GolosText|SourceCodePro|NewCMMath)-/);
});

test('it passes the checks of PDF/UA-1 too', () => {
	const document = composeDocument(html, report, { citation: 'Cite it so.', drawingsOf: paperDrawings(report), root });
	expect(compilePdf(document, [], 'ua-1').pages).toBe(pages.length);
});

test('it is small, and the same bytes when it is set again', () => {
	expect(bytes.length).toBeLessThan(1_000_000);
	const document = composeDocument(html, report, {
		citation: reportCitation(report),
		drawingsOf: paperDrawings(report),
		root,
	});
	const again = compilePdf(document, reportAttachments(prepareReport(report)));
	expect(again.bytes.equals(bytes)).toBe(true);
});

/** Elements of the article that are not for a screen alone, in reading order. */
function elementsShown(element: Element): Element[] {
	if (isLeftOut(element) || element.tagName === 'svg') return [];
	return [element, ...element.children.flatMap((child) => (child.type === 'element' ? elementsShown(child) : []))];
}

function textShown(element: Element): string {
	if (isLeftOut(element)) return '';
	return element.children.map((child) => (child.type === 'element' ? textShown(child) : textOf(child))).join('');
}

/** Words of an element, cut at its links. */
function piecesOf(element: Element): string[] {
	return element.children.flatMap((child) => {
		if (child.type !== 'element') return [textOf(child)];
		if (isLeftOut(child)) return [];
		return child.tagName === 'a' ? [textShown(child)] : piecesOf(child);
	});
}

/** The height up to which the notes at the foot of a page stand, which name the inputs of formulas, in points. */
function topOfNotes({ runs, height }: PdfPage): number {
	return Math.max(0, ...runs.filter(({ size, y }) => Math.abs(size - 7.6) < 0.05 && y < height - 90).map(({ y }) => y));
}

/** Above the running foot, in points from the bottom of a page. */
const FOOT = 56;

/** Rows of the register on a page, read by where their letters stand. */
function rowsOf(page: PdfPage): { number: number; url: string | undefined; named: number[]; links: number[] }[] {
	if (!page.text.includes('Source words, data or formula')) return [];
	const head = page.runs.find(({ text }) => text === 'No.');
	const pagesAt = page.runs.find(({ text }) => text === 'Pages')?.x ?? Number.POSITIVE_INFINITY;
	const left = head?.x ?? 0;
	const end = page.runs.find(({ text, size }) => size > 15 && text.startsWith('Names'))?.y ?? FOOT;
	const numbers = page.runs.filter(
		({ text, x, y }) => Math.abs(x - left) < 1 && /^\d+$/.test(text) && y < (head?.y ?? 0),
	);
	return numbers.map(({ text, y }, index) => {
		const inRow = (at: { y: number }) => at.y < y + 6 && at.y > (numbers[index + 1]?.y ?? end) + 6;
		const links = page.links.filter(inRow);
		return {
			number: Number(text),
			// The permanent address is the last link of its column; those above it are inputs of a formula.
			url: links.filter(({ url }) => url !== undefined).sort((a, b) => a.y - b.y)[0]?.url,
			named: page.runs
				.filter((run) => inRow(run) && run.x >= pagesAt - 1)
				.flatMap((run) => run.text.match(/\d+/g)?.map(Number) ?? []),
			links: links
				.filter(({ page: to, x }) => to !== undefined && x >= pagesAt - 1)
				.flatMap(({ page: to }) => (to === undefined ? [] : [to])),
		};
	});
}
