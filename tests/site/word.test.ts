import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { permalink } from '../../src/core/permalink/permalink.ts';
import { prepareReport } from '../../src/node/known-report.ts';
import { textOf } from '../../src/node/page/element.ts';
import { composeReport } from '../../src/node/pdf/compose-report.ts';
import { isLeftOut } from '../../src/node/pdf/forms/forms.ts';
import { readArticle } from '../../src/node/pdf/map-article.ts';
import { reportAsDocx } from '../../src/node/word/write-report-docx.ts';
import { letters } from '../node/pdf/read-pdf.ts';
import { docxFaults } from '../node/word/docx-faults.ts';
import { allIn, elementsIn, named, partOf, readDocx, type WordElement, wordsOf } from '../node/word/read-docx.ts';
import { dist, fileOf, loadedReport, readJson, readText } from './read-dist.ts';

const report = loadedReport();
const bytes = readFileSync(fileOf('/report.docx'));
const docx = readDocx(bytes);
const text = partOf(docx, 'word/document.xml');
const notes = partOf(docx, 'word/footnotes.xml');
const [body] = named(text, 'w:body');
const root = join(import.meta.dirname, '../..');

test.each(['/report.docx', '/ru/report.docx'])('%s is a sound document of Word', (address) => {
	expect(docxFaults(readDocx(readFileSync(fileOf(address))))).toEqual([]);
});

describe('section by section, it says what the page says', () => {
	const written = blocksBySection();

	test.each(report.sections.map(({ title }) => title))('%s', (title) => {
		const section = report.sections.find((each) => each.title === title);
		const part = elementsOf(readArticle(readText('/report/'))).find(
			({ properties }) => properties['id'] === section?.id,
		);
		expect(part).toBeDefined();
		const read = letters(`${written.get(title) ?? ''}\n${wordsOf(notes)}`);
		const pieces = part === undefined ? [] : piecesOf(part);
		expect(pieces.length).toBeGreaterThan(10);
		for (const piece of pieces) expect(read).toContain(letters(piece));
	});
});

test('each number in it that is a figure is one of the published figures', () => {
	const published = readJson('/data/figures.json');
	const ids = new Set(
		JSON.stringify(published)
			.match(/"id":"[^"]+"/g)
			?.map((each) => each.slice(6, -1)),
	);
	const relations = named(partOf(docx, 'word/_rels/document.xml.rels'), 'Relationship');
	const figures = report.figures.map(({ id }) => [permalink(report, `/figures/${id}/`), id] as const);
	const urlOf = new Map(relations.map(({ attributes }) => [attributes['Id'], attributes['Target']]));
	const idOf = new Map(figures);
	const page = letters(readText('/report/').replaceAll(/<[^>]*>/g, ''));
	const links = named(text, 'w:hyperlink').flatMap((link) => {
		const id = idOf.get(urlOf.get(link.attributes['r:id']) ?? '');
		return id === undefined ? [] : [{ id, words: wordsOf(link) }];
	});
	expect(links.length).toBeGreaterThan(100);
	for (const { id, words } of links) {
		expect(ids.has(id), id).toBe(true);
		if (!words.startsWith('http')) expect(page).toContain(letters(words));
	}
	expect(new Set(links.map(({ id }) => id))).toEqual(new Set(report.figures.map(({ id }) => id)));
});

test('each picture says in words what it shows, and each chart of the text has one', () => {
	const pictures = named(text, 'wp:docPr');
	const drawn = new Set(report.sections.flatMap(({ charts }) => charts));
	expect(pictures.length).toBeGreaterThanOrEqual(drawn.size);
	for (const { attributes } of pictures) expect(attributes['descr']?.length).toBeGreaterThan(40);
	for (const [path, content] of docx.files)
		if (path.endsWith('.png')) expect(Buffer.from(content).toString('latin1', 1, 4)).toBe('PNG');
});

test('headings are headings of Word, and the contents lead to each', () => {
	const headings = named(text, 'w:p').filter((each) => /^Heading\d$/.test(styleOf(each)));
	const first = headings.filter((each) => styleOf(each) === 'Heading1').map((each) => wordsOf(each).trim());
	expect(first).toEqual([
		...report.sections.map(({ title }) => title),
		'Works cited',
		'What is not known',
		'Register of figures',
		'Names and terms',
		'Sources',
	]);
	for (const { title } of report.sections.flatMap(({ claims }) => claims))
		expect(headings.map((each) => letters(wordsOf(each)))).toContainEqual(
			expect.stringMatching(new RegExp(`${RegExp.escape(letters(title.text))}(?:\\[\\d+\\])*$`)),
		);
	const entries = named(text, 'w:p').filter((each) => /^TOC\d$/.test(styleOf(each)));
	const shallow = headings.filter((each) => !wordsOf(each).startsWith('Chart') && styleOf(each) <= 'Heading3');
	expect(entries.length).toBeGreaterThanOrEqual(shallow.length);
	for (const entry of entries) expect(named(entry, 'w:hyperlink')).toHaveLength(1);
});

test('it asks nothing when it is opened', () => {
	const all = [...docx.parts.values()].flatMap(allIn);
	expect(all.filter(({ name }) => name === 'w:updateFields')).toEqual([]);
	expect(all.filter(({ attributes }) => attributes['w:dirty'] !== undefined)).toEqual([]);
});

test('tables of data have a head that each sheet repeats', () => {
	const tables = named(text, 'w:tbl').filter(
		(table) => named(table, 'w:tblStyle')[0]?.attributes['w:val'] === 'ReportTable',
	);
	expect(tables.length).toBeGreaterThan(4);
	for (const table of tables) {
		const [first] = named(table, 'w:tr');
		expect(first && named(first, 'w:tblHeader')).toHaveLength(1);
	}
});

test('it says its title, authors, language and day, and the typefaces are ones that readers have', () => {
	const core = wordsOf(partOf(docx, 'docProps/core.xml'));
	expect(core).toContain(report.meta.title);
	expect(core).toContain(`${report.meta.edition.date}T00:00:00Z`);
	const lang = (address: string) =>
		named(partOf(readDocx(readFileSync(fileOf(address))), 'word/styles.xml'), 'w:lang')[0]?.attributes['w:val'];
	expect(lang('/report.docx')).toBe(report.meta.language);
	expect(lang('/ru/report.docx')).toBe('ru');
	const faces = named(partOf(docx, 'word/styles.xml'), 'w:rFonts').map(({ attributes }) => attributes['w:ascii']);
	expect(new Set(faces)).toEqual(new Set(['Cambria', 'Calibri', 'Consolas']));
});

test('figures are noted at the foot where the PDF notes them', () => {
	const noted = JSON.stringify(composed().document.body).match(/"noted":true|"is":"footnote"/g) ?? [];
	expect(named(text, 'w:footnoteReference')).toHaveLength(noted.length);
	expect(noted.length).toBeGreaterThan(20);
});

test('it is small, and the same bytes when it is made again', async () => {
	expect(bytes.length).toBeLessThan(500_000);
	expect(Buffer.from(await reportAsDocx(composed())).equals(bytes)).toBe(true);
});

function composed() {
	return composeReport(prepareReport(report), root, dist);
}

/** The words of the document by the section that they stand in. */
function blocksBySection(): Map<string, string> {
	const written = new Map<string, string>();
	let section = '';
	for (const block of body === undefined ? [] : elementsIn(body)) {
		if (styleOf(block) === 'Heading1') section = wordsOf(block).trim();
		written.set(section, `${written.get(section) ?? ''}${wordsOf(block)}`);
	}
	return written;
}

function styleOf(paragraph: WordElement): string {
	return named(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
}

function elementsOf(element: Element): Element[] {
	return [element, ...element.children.flatMap((child) => (child.type === 'element' ? elementsOf(child) : []))];
}

/** Words that a reader of the page sees, cut at elements, for marks of notes stand between them. */
function piecesOf(element: Element): string[] {
	if (isLeftOut(element) || element.tagName === 'svg') return [];
	return element.children.flatMap((child) => {
		if (child.type === 'text') return textOf(child).trim() === '' ? [] : [textOf(child)];
		return child.type === 'element' ? piecesOf(child) : [];
	});
}
