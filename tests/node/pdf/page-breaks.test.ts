import { expect, test } from 'vitest';
import { type PdfPage, openPdf, readPages } from './read-pdf.ts';
import { claim, section, setPage, small } from './set-page.ts';

/** The pages of the section; a page has its running head and its foot outside these bounds, in points. */
const [FOOT, HEAD] = [60, 760];

async function pagesOf(inside: string, report = small): Promise<PdfPage[]> {
	const pages = await readPages(await openPdf(setPage(inside, { report }).bytes));
	const end = pages.findIndex(({ text }) => text.includes('What is not known') && !text.includes('Contents'));
	return pages.slice(2, end + 1);
}

const textRuns = ({ runs }: PdfPage) => runs.filter(({ y }) => y > FOOT && y < HEAD);

/** Lines of a page, from its top. */
function linesOf(page: PdfPage): string[] {
	const lines = Map.groupBy(textRuns(page), ({ y }) => Math.round(y));
	return [...lines].sort(([a], [b]) => b - a).map(([, runs]) => runs.map(({ text }) => text).join(''));
}

const words = (count: number) => 'seven words of a line stand here '.repeat(Math.ceil(count / 7)).trim();

test('a claim breaks between pages, so no page is left half empty before it', async () => {
	const blocks = `<p>${words(90)}.</p>`.repeat(7);
	const claims = ['repair-now', 'second', 'third', 'fourth'].map((id) => claim(id, `Title of ${id}`, blocks));
	const pages = await pagesOf(section(claims.join('')));
	expect(pages.length).toBeGreaterThan(2);
	for (const page of pages.slice(0, -1)) expect(Math.min(...textRuns(page).map(({ y }) => y))).toBeLessThan(180);
});

test('no page ends with a title, and none begins with the address of a claim', async () => {
	const claims = Array.from({ length: 36 }, (_, index) =>
		claim(`claim-${index}`, 'A title', `<p>${words(30 + ((index * 37) % 90))}.</p><p>${words(30)}.</p>`),
	);
	const [first] = small.sections;
	if (first === undefined) throw new Error('The small report has no section.');
	const [sample] = first.claims;
	if (sample === undefined) throw new Error('Its section has no claim.');
	const sections = [{ ...first, claims: claims.map((__, index) => ({ ...sample, id: `claim-${index}` })) }];
	const pages = await pagesOf(section(claims.join('')), { ...small, sections });
	expect(pages.length).toBeGreaterThan(6);
	const lines = pages.map(linesOf);
	expect(lines.flat().filter((line) => line.startsWith('https:'))).toHaveLength(36);
	for (const page of lines) {
		expect(page.at(-1)).not.toMatch(/^A title/);
		expect(page[0]).not.toMatch(/^https:/);
	}
});

test('a title goes to the next page with its paragraph where only the notes of that do not fit', async () => {
	const named = '<a class="fig-link" href="../figures/need-repair/">30%</a>';
	const claims = Array.from({ length: 150 }, (_, index) => {
		const title = `A title ${words(index % 3 === 0 ? 14 : 0)}`;
		return claim(`claim-${index}`, title, `<p>${named}.</p><p>${words(((index * 37) % 90) + 7)}.</p>`);
	});
	// The pages before have the contents.
	const pages = (await pagesOf(section(claims.join('')))).filter(({ text }) => text.includes('30%'));
	expect(pages.length).toBeGreaterThan(20);
	for (const page of pages) {
		// The marks are raised, so they are lines of their own.
		const lines = linesOf(page).filter((line) => !/^[[\d\]]+$/.test(line));
		const last = lines.findLastIndex((line) => line.startsWith('A title'));
		if (last !== -1) expect(lines.slice(last + 1, last + 3).join()).toMatch(/30%/);
	}
});

test('no paragraph of several lines ends with a line of one word', async () => {
	const paragraphs = Array.from(
		{ length: 60 },
		(_, n) => `<p>${words(56)} ${'and so on '.repeat(n % 9)}${'x'.repeat(n % 7)} end.</p>`,
	);
	const pages = await pagesOf(section(paragraphs.join('')));
	const last = pages.flatMap(linesOf).filter((line) => line.endsWith('end.'));
	expect(last).toHaveLength(60);
	expect(last.filter((line) => line.trim().split(/\s+/).length === 1)).toEqual([]);
});
