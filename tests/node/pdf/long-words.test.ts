import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/core/model/report.ts';
import { hyphenatedLanguages } from '../../../src/node/pdf/hyphenated-languages.ts';
import { markup } from '../../../src/core/markup/markup.ts';
import { openPdf, type PdfPage, readPages } from './read-pdf.ts';
import { section, setPage, small } from './set-page.ts';

const LONG = 'высококвалифицированносельскохозяйственный';

/** The small report in another language, with long words in the unit and the label of each of its figures. */
function withLongWords(language: string): Report {
	const names = { one: LONG, few: LONG, many: LONG, other: LONG };
	const figures = small.figures.map((figure) => {
		const parts = figure.unit.parts.map((part) => ({
			...part,
			atom: { ...part.atom, display: { by: 'name', name: names, isOwn: true } as const },
		}));
		return { ...figure, label: `${LONG} ${LONG}`, unit: { ...figure.unit, parts } };
	});
	return { ...small, figures, meta: { ...small.meta, language } };
}

const value = `1,2 миллиона ${LONG}`;
const tile = (words: string) =>
	`<li class="${markup.Figures.item}"><a class="${markup.Figures.value}" href="/figures/traffic/">${words}</a>` +
	`<span class="${markup.Figures.label}">Label</span></li>`;
const tiles = `<ul class="${markup.Figures.list}">${tile(value)}${tile(value)}</ul>`;

async function pagesOf(language: string, html: string): Promise<PdfPage[]> {
	return readPages(await openPdf(setPage(html, { report: withLongWords(language) }).bytes));
}

describe.each(['ru', 'kk', 'en'])('long words in %s', (language) => {
	test('stay in their column of the register, and in their tile', async () => {
		const pages = await pagesOf(language, section(tiles));
		const runs = pages.flatMap((page) => page.runs.map((run) => ({ ...run, right: page.width - 84 })));
		const long = runs.filter(({ text }) => /[а-я]{6}/.test(text) && /квалиф|сельск/.test(text));
		expect(long.length).toBeGreaterThan(0);
		expect(long.filter(({ x, width, right }) => x + width > right)).toEqual([]);
		// The columns of the register begin where their heads do.
		for (const page of pages) {
			const second = page.runs.find(({ text }) => /^(?:Source words|Слова источника)/.test(text));
			if (second === undefined) continue;
			// What follows the register has a heading; below all stands the foot of the page.
			const end = Math.max(60, ...page.runs.flatMap(({ size, y }) => (size > 11 && y < second.y ? y : [])));
			const first = page.runs.filter(({ x, y }) => x < second.x - 1 && y < second.y && y > end);
			expect(first.length).toBeGreaterThan(5);
			expect(first.filter(({ x, width }) => x + width > second.x - 1)).toEqual([]);
		}
	});
});

test('a paragraph has even lines only in a language whose words Typst divides', async () => {
	const words = 'Комиссия осмотрела школы района и записала всё, что увидела, в большую тетрадь. '.repeat(12);
	/** How many lines end where most of them do. */
	const even = async (language: string) => {
		const pages = await pagesOf(language, section(`<p>${words}</p>`));
		const runs = pages.flatMap((page) => page.runs).filter(({ text, size }) => /[а-я]{3}/.test(text) && size === 10.5);
		const lines = Map.groupBy(runs, ({ y }) => Math.round(y));
		const ends = [...lines.values()].map((line) => Math.round(Math.max(...line.map(({ x, width }) => x + width))));
		return Math.max(
			...Map.groupBy(ends, (end) => end)
				.values()
				.map((same) => same.length),
		);
	};
	expect(hyphenatedLanguages.has('ru')).toBe(true);
	expect(['kk', 'uz', 'ky'].filter((each) => hyphenatedLanguages.has(each))).toEqual([]);
	expect(await even('ru')).toBeGreaterThan(8);
	expect(await even('kk')).toBeLessThan(4);
});
