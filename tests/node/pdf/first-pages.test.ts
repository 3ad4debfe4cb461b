import { expect, test } from 'vitest';
import type { Report } from '../../../src/core/model/report.ts';
import { openPdf, readPages } from './read-pdf.ts';
import { section, setPage, small } from './set-page.ts';

/** The pages of a report with other words in its data, and with a section of this title. */
async function pagesWith(meta: Partial<Report['meta']>, title = 'State') {
	const report = { ...small, meta: { ...small.meta, ...meta } };
	const body = section('<p>Here it is.</p>').replace('>State</h2>', `>${title}</h2>`);
	return readPages(await openPdf(setPage(body, { report }).bytes));
}

/** As many words as make a text of this length in letters. */
const wordsOf = (length: number) =>
	'Мосты стоят у реки и ждут ремонта. '.repeat(Math.ceil(length / 35)).slice(0, length);
const phrase = (text: string) => ({ text, parts: [text] });

test('a cover of many words stands on one page, closer and smaller than one of few', async () => {
	const few = await pagesWith({});
	const many = await pagesWith({
		abstract: phrase(wordsOf(900)),
		about: phrase(wordsOf(500)),
		standing: phrase(wordsOf(200)),
		title: wordsOf(80),
	});
	const sizeOf = ([cover]: typeof few) => cover?.runs.find(({ text }) => text.includes('About'))?.size ?? 0;
	expect(sizeOf(few)).toBeCloseTo(8.4);
	expect(sizeOf(many)).toBeLessThan(8.4);
	expect(sizeOf(many)).toBeGreaterThanOrEqual(7);
	for (const pages of [few, many]) expect(pages[1]?.text).toContain('Contents');
});

test('a cover of more words than a page holds goes on on the next, in letters of their usual size', async () => {
	const pages = await pagesWith({ about: phrase(wordsOf(1900)), abstract: phrase(wordsOf(1900)), title: wordsOf(200) });
	expect(pages[1]?.text).not.toContain('Contents');
	expect(pages[2]?.text).toContain('Contents');
});

test('the number of a page stands beside the last line of its title, also of one that fills the line', async () => {
	for (let letters = 13; letters < 17; letters += 1) {
		// Its last words are bound to each other, so that none of them could go on to the next line with the number.
		const title = `word ${'word\u00a0'.repeat(11)}${'i'.repeat(letters)}`;
		const pages = await pagesWith({}, title);
		const runs = pages[1]?.runs.filter(({ text }) => text.trim() !== '') ?? [];
		const titles = runs.filter(({ text }) => /word|ii/.test(text));
		const [lowest] = titles.toSorted((a, b) => a.y - b.y);
		const beside = runs.filter(({ text, y }) => /^\d+$/.test(text.trim()) && Math.abs(y - (lowest?.y ?? 0)) < 1);
		expect([letters, beside.length]).toEqual([letters, 1]);
	}
});
