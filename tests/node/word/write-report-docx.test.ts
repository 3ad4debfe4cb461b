import { expect, test } from 'vitest';
import type { Report } from '../../../src/core/model/report.ts';
import { reportAsDocx } from '../../../src/node/word/write-report-docx.ts';
import { claim, compose, escapeHtml, section, small } from '../pdf/set-page.ts';
import { docxFaults } from './docx-faults.ts';
import { type Docx, elementsIn, named, partOf, readDocx, type WordElement, wordsOf } from './read-docx.ts';

/** A Word file of a page with this inside its article. */
async function set(inside: string, report: Report = small): Promise<Docx> {
	const document = compose(inside, report, () => []);
	const docx = readDocx(await reportAsDocx({ report, document, pictures: [] }));
	expect(docxFaults(docx)).toEqual([]);
	return docx;
}

const textOf = (docx: Docx) => partOf(docx, 'word/document.xml');
const figure = (id: string, text = '30%') => `<a class="fig-link" href="../figures/${id}/">${text}</a>`;
const value = (element: WordElement | undefined) => element?.attributes['w:val'];

function paragraphWith(docx: Docx, words: string): WordElement {
	const found = named(textOf(docx), 'w:p').find((each) => wordsOf(each).includes(words));
	if (found === undefined) throw new Error(`No paragraph says “${words}”.`);
	return found;
}

test('hostile text does not break the file', async () => {
	const wild = [
		'<w:p/> & "quotes" ]]> <![CDATA[',
		'\u0001\u0008\u000b\u001f\ufffe\uffff',
		'_x0007_ \u202e\u2066 \ud83d\ude80',
		'w'.repeat(20_000),
		'{ TOC } \\o %s',
	];
	const paragraphs = wild.map((words) => `<p>begin ${escapeHtml(words)} end</p>`).join('');
	const meta = { ...small.meta, title: `<b>&"'\u0002${'t'.repeat(300)}`, publisher: '<p>&' };
	const docx = await set(section(paragraphs), { ...small, meta });
	const said = wordsOf(textOf(docx));
	expect(said).toContain('begin <w:p/> & "quotes" ]]> <![CDATA[ end');
	expect(said).toContain('_x0007_');
	expect(said).toContain('w'.repeat(20_000));
	expect(said).toContain('\ufffd');
	expect(wordsOf(partOf(docx, 'docProps/core.xml'))).toContain('<b>&"\'\ufffd');
});

test('a figure has a footnote where a claim first names it, and its number in the register elsewhere', async () => {
	const twice = `<p>Of ${figure('need-repair')}.</p><p>So ${figure('need-repair')} again.</p>`;
	const docx = await set(section(claim('repair-now', 'Repair', twice)));
	expect(named(paragraphWith(docx, 'Of 30%'), 'w:footnoteReference')).toHaveLength(1);
	const again = paragraphWith(docx, 'again.');
	expect(named(again, 'w:footnoteReference')).toEqual([]);
	expect(wordsOf(again)).toBe('So 30%[1] again.\n');
	const [, link] = named(again, 'w:hyperlink');
	const place = link?.attributes['w:anchor'];
	expect(named(textOf(docx), 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])).toContain(place);
	const notes = named(partOf(docx, 'word/footnotes.xml'), 'w:footnote').map(wordsOf);
	expect(notes.at(-1)).toMatch(/^ \[1\] “12 % need repair at once” · Source 1, line 2\n$/);
});

test('every figure is in the register, with its label, its proof and its address', async () => {
	const docx = await set(section('<p>Nothing.</p>'));
	const rows = named(textOf(docx), 'w:tr').map(wordsOf);
	for (const { id, label } of small.figures) {
		const row = rows.find((each) => each.includes(`/figures/${id}/`));
		expect(row, id).toContain(label);
	}
});

test('cells that span rows and columns stand where the page has them', async () => {
	const docx = await set(
		section(
			'<table><thead><tr><th>A</th><th colspan="2">B</th></tr></thead><tbody>' +
				'<tr><td rowspan="2">a</td><td>1</td><td>2</td></tr><tr><td>3</td><td rowspan="2">4</td></tr>' +
				'<tr><td>b</td><td>5</td></tr></tbody></table>',
		),
	);
	const [table] = named(textOf(docx), 'w:tbl').filter((each) => wordsOf(each).startsWith('A\nB\n'));
	const cells = table === undefined ? [] : named(table, 'w:tr').map((row) => named(row, 'w:tc').map(shown));
	expect(cells).toEqual([
		['A', 'B×2'],
		['a↓', '1', '2'],
		['↑', '3', '4↓'],
		['b', '5', '↑'],
	]);
});

/** A cell as its words, how many columns it has, and whether it begins or goes on through rows. */
function shown(cell: WordElement): string {
	const words = wordsOf(cell).trim();
	const span = value(named(cell, 'w:gridSpan')[0]);
	const merge = value(named(cell, 'w:vMerge')[0]);
	return `${words}${span === undefined ? '' : `×${span}`}${merge === 'restart' ? '↓' : merge === 'continue' ? '↑' : ''}`;
}

test('lists count from where the page does, each for itself, one list in the other', async () => {
	const docx = await set(
		section(
			'<ol start="3"><li>third<ul><li>inner</li></ul></li><li><p>fourth</p><p>more</p></li></ol><ol><li>first</li></ol>',
		),
	);
	const numbering = partOf(docx, 'word/numbering.xml');
	const listOf = (words: string) => {
		const paragraph = paragraphWith(docx, words);
		const series = value(named(paragraph, 'w:numId')[0]);
		const num = named(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === series);
		return num === undefined ? undefined : { series, start: value(named(num, 'w:startOverride')[0]) };
	};
	expect(listOf('third')?.start).toBe('3');
	expect(listOf('fourth')).toEqual(listOf('third'));
	expect(listOf('more')).toBeUndefined();
	expect(listOf('inner')).toEqual({ series: '1', start: undefined });
	expect(listOf('first')).toMatchObject({ start: '1' });
	expect(listOf('first')?.series).not.toBe(listOf('third')?.series);
});

test('words in another language say so, with its quotation marks', async () => {
	const docx = await set(
		section('<p>It says <q lang="ru">да</q>, <span lang="de-AT">so</span>, <i lang="ar" dir="rtl">نعم</i>.</p>'),
	);
	const paragraph = paragraphWith(docx, 'It says');
	expect(wordsOf(paragraph)).toBe('It says «да», so, نعم.\n');
	const languages = named(paragraph, 'w:r').flatMap((run) => {
		const [lang] = named(run, 'w:lang');
		return lang === undefined
			? []
			: [[wordsOf(run), lang.attributes['w:val'] ?? `right: ${lang.attributes['w:bidi']}`]];
	});
	expect(languages).toEqual([
		['«', 'ru'],
		['да', 'ru'],
		['»', 'ru'],
		['so', 'de-AT'],
	]);
});

test('a wide table stands on a sheet that is turned, between upright ones', async () => {
	const cells = (tag: string) =>
		Array.from({ length: 12 }, (_, index) => `<${tag}>Wideness${index}x</${tag}>`).join('');
	const docx = await set(
		section(`<table><thead><tr>${cells('th')}</tr></thead><tbody><tr>${cells('td')}</tr></tbody></table><p>After.</p>`),
	);
	const turned = named(textOf(docx), 'w:pgSz').map(({ attributes }) => attributes['w:orient'] ?? 'upright');
	expect(turned).toEqual(['upright', 'upright', 'upright', 'landscape', 'upright']);
});

test('mathematics is mathematics of Word', async () => {
	const math =
		'<math aria-label="m" class="math"><mfrac><mi>a</mi><msqrt><mn>2</mn></msqrt></mfrac><mo>=</mo>' +
		'<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup><mover><mi>y</mi><mo>‾</mo></mover>' +
		'<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr></mtable></math>';
	const docx = await set(section(`<p>So ${math} holds.</p>`));
	const [found] = named(paragraphWith(docx, 'holds'), 'm:oMath');
	expect(found && elementsIn(found).map(({ name }) => name)).toEqual(['m:f', 'm:r', 'm:sSubSup', 'm:bar', 'm:m']);
	expect(found && wordsOf(found)).toBe('a2=xi2y12');
});

test('a report from right to left is set so: its paragraphs, tables and sheets', async () => {
	const meta = { ...small.meta, language: 'ar' };
	const docx = await set(
		section(claim('repair-now', 'إصلاح', '<p>نعم ١٢ English.</p><blockquote><p>قول</p></blockquote>')),
		{
			...small,
			meta,
		},
	);
	const normal = named(partOf(docx, 'word/styles.xml'), 'w:style').find(
		({ attributes }) => attributes['w:styleId'] === 'Normal',
	);
	expect(normal && named(normal, 'w:bidi')).toHaveLength(1);
	const text = textOf(docx);
	expect(named(text, 'w:bidiVisual')).toHaveLength(named(text, 'w:tbl').length);
	for (const sheet of named(text, 'w:sectPr')) expect(named(sheet, 'w:bidi')).toHaveLength(1);
	const runs = named(paragraphWith(docx, 'نعم'), 'w:r').map((run) => [wordsOf(run), named(run, 'w:rtl').length]);
	expect(runs).toEqual([
		['نعم ١٢ ', 1],
		['English', 0],
		['.', 1],
	]);
	expect(
		named(paragraphWith(docx, 'قول'), 'w:pBdr')
			.flatMap(elementsIn)
			.map(({ name }) => name),
	).toEqual(['w:right']);
});
