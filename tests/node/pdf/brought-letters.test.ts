import { expect, test } from 'vitest';
import type { Report } from '../../../src/core/model/report.ts';
import { checkPrinted } from '../../../src/core/assemble/check-printed.ts';
import { Collector, type Problems } from '../../../src/core/problem.ts';
import { markup } from '../../../src/core/markup/markup.ts';
import { pageDrawings } from '../../../src/core/chart/draw/chart-svg.ts';
import { hasLetter } from '../../../src/node/load-report.ts';
import { paperDrawings } from '../../../src/node/pdf/paper-drawing.ts';
import { reportCitation } from '../../../src/node/pdf/report-citation.ts';
import { openCslLibrary } from '../../../src/node/cite/load-styles.ts';
import { DRAWN_SIGNS } from '../../../src/core/format/currency-display.ts';
import { missingLetters } from '../../../src/core/parse/check-letters.ts';
import { charts, report as ferries, say } from '../../core/chart/fixture-report.ts';
import { letters, openPdf, readPages, textOfPdf } from './read-pdf.ts';
import { claim, section, setPage, small } from './set-page.ts';

const place = () => ({ file: 'data/report.yaml', line: 1, column: 1 });
const inLanguage = (language: string, meta: Partial<Report['meta']> = {}): Report => ({
	...small,
	meta: { ...small.meta, language, languages: [language], ...meta },
});
const isPassed = (report: Report) => {
	const problems: Problems = new Collector();
	checkPrinted(report, hasLetter, place, place, problems);
	return problems.isEmpty;
};
/** The families of the fonts in a PDF, whose names stand in it uncompressed. */
const familiesIn = (bytes: Uint8Array) =>
	[
		...new Set(
			[
				...Buffer.from(bytes)
					.toString('latin1')
					.matchAll(/\/FontName\s*\/[A-Z]{6}\+([^-\s/]+)/g),
			].map(([, name]) => name),
		),
	].sort();
const languages = [
	...openCslLibrary().localeTags,
	'en',
	'kk',
	'ky',
	'uz',
	'uz-Cyrl',
	'tg',
	'tk',
	'az',
	'hy',
	'ka',
	'bo',
	'yo',
	'ha',
	'mt',
	'ga',
	'be',
	'mk',
	'sq',
	'ms',
	'sw',
];

test(
	'a report is set as PDF in each language that the check passes, and the check refuses the others',
	{ timeout: 120_000 },
	() => {
		const page = section(claim('repair-now', 'Repair', '<p>See <a href="../figures/need-repair/">12</a>.</p>'));
		const [passed, refused] = [
			languages.filter((language) => isPassed(inLanguage(language))),
			languages.filter((language) => !isPassed(inLanguage(language))),
		];
		expect(refused.sort()).toEqual([
			'ar',
			'bo',
			'fa-IR',
			'he-IL',
			'hi-IN',
			'hy',
			'ja-JP',
			'ka',
			'km-KH',
			'ko-KR',
			'pa-PK',
			'th-TH',
			'zh-CN',
			'zh-TW',
		]);
		for (const language of passed)
			expect(() => setPage(page, { report: inLanguage(language) }), language).not.toThrow();
		expect(passed.length).toBeGreaterThan(50);
	},
);

test('each of these languages cites in letters that the PDF has', () => {
	const editions = { ...small.editions, citable: '1.0.0' };
	for (const language of languages.filter((each) => isPassed(inLanguage(each)))) {
		const citation = reportCitation({ ...inLanguage(language), editions });
		expect(missingLetters(citation, hasLetter), language).toEqual([]);
		expect(citation, language).toContain('Ozola');
	}
});

test('a citation style that adds letters which no typeface has, or writes nothing, is passed over for the next', () => {
	const editions = { ...small.editions, citable: '1.0.0' };
	const cited = (...citationStyles: string[]) => reportCitation({ ...inLanguage('en', { citationStyles }), editions });
	expect(cited('the-university-of-tokyo-law-review', 'apa')).toBe(cited('apa'));
	expect(cited('computer-und-recht', 'vancouver')).toBe(cited('vancouver'));
	expect(cited('the-university-of-tokyo-law-review')).toBe(cited('apa'));
});

test('money is written with the signs that the typefaces have', () => {
	const signs = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter((letter) =>
		/\p{Sc}/u.test(letter),
	);
	expect(signs.filter(hasLetter).join('')).toBe([...DRAWN_SIGNS].sort().join(''));
});

test('lists have marks at every depth', async () => {
	const depth = 12;
	const { bytes } = setPage(section(`${'<ul><li><p>word</p>'.repeat(depth)}${'</li></ul>'.repeat(depth)}`));
	expect((letters(await textOfPdf(bytes)).match(/[•–·]word/g) ?? []).length).toBe(depth);
});

test('the words of a source in another script’s language stand in marks that the typefaces have', async () => {
	for (const language of ['ja', 'zh-Hant', 'ko', 'ar', 'ru', 'de', 'fr', 'fi']) {
		const { bytes } = setPage(section(`<p>They say <q lang="${language}">so</q>.</p>`));
		expect(letters(await textOfPdf(bytes)), language).toMatch(/[“”„«]so[“”»]/);
	}
});

test('a letter that the typeface of drawings lacks is drawn in the other, in the PDF too', async () => {
	const chart = charts.find(({ kind }) => kind === 'bar');
	if (chart === undefined) throw new Error('No chart has a label at each mark.');
	const label = 'Oʻzbekiston & Ελλάδα';
	const series = chart.series.map((each) => ({
		...each,
		marks: each.marks.map((mark, index) => (index === 0 ? { ...mark, label } : mark)),
	}));
	expect(pageDrawings({ ...chart, series }, say, markup.ChartDrawing).wide.svg).toContain('Oʻzbekiston &amp; Ελλάδα');
	const draw = paperDrawings({ ...ferries, charts: [{ ...chart, id: 'drawn', series }] });
	expect(draw('drawn', 500)[0]?.svg).toMatch(
		/<tspan x="[\d.]+" y="[\d.]+" fill="#\w+">O<\/tspan><tspan x="[\d.]+" y="[\d.]+" font-family="Report Serif 4" fill="#\w+">ʻ<\/tspan>/,
	);
	const { bytes } = setPage(section('<div class="drawing" data-chart="drawn" aria-label="x"></div>'), { draw });
	expect(letters(await textOfPdf(bytes))).toContain('Oʻzbekiston&Ελλάδα');
	expect(familiesIn(bytes)).toEqual(['GolosText', 'SourceSerif4']);
});

test('a drawing is set with every letter that the check passes, and with letters that have marks, in no other font', () => {
	const chart = charts.find(({ kind }) => kind === 'bar');
	if (chart === undefined) throw new Error('No chart has a label at each mark.');
	const single = Array.from({ length: 0x1f200 }, (_, code) =>
		code >= 0xd800 && code < 0xe000 ? 'a' : String.fromCodePoint(code),
	).filter((letter) => /[^\p{C}\p{Z}\p{M}]/u.test(letter) && hasLetter(letter));
	expect(single.length).toBeGreaterThan(1000);
	const marked = [
		'x\u0323',
		'k\u0302',
		'e\u0323\u0301',
		'E\u0323\u0301',
		'o\u030b\u0331',
		'и\u0301',
		'Ω\u0304',
		'g\u0306',
	];
	const label = [...single, ...marked, '₹'].join(' ');
	const series = chart.series.map((each) => ({ ...each, marks: each.marks.map((mark) => ({ ...mark, label })) }));
	const draw = paperDrawings({ ...ferries, charts: [{ ...chart, id: 'drawn', series }] });
	const { bytes } = setPage(section('<div class="drawing" data-chart="drawn" aria-label="x"></div>'), { draw });
	expect(familiesIn(bytes)).toEqual(['GolosText', 'SourceSerif4']);
});

test('a letter with marks that the sans has no sign for is set in tables with its base', async () => {
	const set = (letter: string) => {
		const cell = `<td>${`${letter} `.repeat(20)}</td>`;
		return setPage(section(`<table><thead><tr><th>a</th></tr></thead><tbody><tr>${cell}</tr></tbody></table>`));
	};
	const widthOf = async (letter: string) => {
		const runs = (await readPages(await openPdf(set(letter).bytes))).flatMap((page) => page.runs);
		const inCell = runs.filter(({ text }) => text.includes(letter[0] ?? ''));
		return Math.max(...inCell.map(({ x, width }) => x + width)) - Math.min(...inCell.map(({ x }) => x));
	};
	// Without its base, a letter has no width of its own.
	expect(await widthOf('Ọ\u0301')).toBeGreaterThanOrEqual(await widthOf('Ọ'));
});

test('a letter of a drawing that no typeface has is named with the words of the drawing', () => {
	const chart = charts.find(({ kind }) => kind === 'bar');
	if (chart === undefined) throw new Error('No chart has a label at each mark.');
	const series = chart.series.map((each) => ({
		...each,
		marks: each.marks.map((mark) => ({ ...mark, label: 'A & 山' })),
	}));
	const draw = paperDrawings({ ...ferries, charts: [{ ...chart, id: 'drawn', series }] });
	const figure =
		'<figure class="chart" id="chart-drawn"><figcaption><h4 class="chart-title">Drawn</h4></figcaption>' +
		'<div class="drawing" data-chart="drawn" aria-label="x"></div></figure>';
	expect(() => setPage(section(figure), { draw })).toThrow(
		/no glyph for .*山.*, in the drawing of the chart “.*”: “A & 山”/,
	);
});

test('each link leads to one place, even if prose uses the same ids', () => {
	const unknown = small.meta.unknowns[0]?.id ?? '';
	const chart =
		'<figure class="chart" id="chart-drawn"><figcaption><h4 class="chart-title">Drawn</h4></figcaption></figure>';
	const links = [
		'../charts/drawn/',
		`../methods/#${unknown}`,
		'../methods/#not-known',
		'../methods/#term-bridge-act',
		'../sources/bridge-survey/',
	]
		.map((href) => `<a href="${href}">x</a>`)
		.join(' ');
	const page = section(`<p>${links}</p>${chart}${chart}<h3 id="${unknown}">a</h3><h3 id="source-bridge-survey">b</h3>`);
	expect(() => setPage(page)).not.toThrow();
});
