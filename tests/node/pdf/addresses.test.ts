import { expect, test } from 'vitest';
import { permalink } from '../../../src/core/permalink/permalink.ts';
import { openPdf, readPages } from './read-pdf.ts';
import { claim, section, setPage, small } from './set-page.ts';

const address = 'https://example.org/a-long-way/to-the-place/where-it-all-stands/and-further/';

/** The lines of the section, without the lists after it. */
async function linesOf(inside: string, report = small): Promise<string[]> {
	const pages = await readPages(await openPdf(setPage(inside, { report }).bytes));
	const lines = pages.slice(2).flatMap(({ text }) => text.split('\n'));
	return lines.slice(0, lines.indexOf('What is not known'));
}

test('an address in a sentence breaks before a slash or a hyphen and never after one', async () => {
	const paragraphs = Array.from(
		{ length: 150 },
		(_, n) => `<p>${'i'.repeat(n + 1)} <a href="${address}" class="bare">${address}</a> and so on.</p>`,
	);
	const lines = await linesOf(section(paragraphs.join('')));
	const broken = lines.filter((line) => /^[/-]/.test(line));
	expect(broken.length).toBeGreaterThan(20);
	expect(broken.filter((line) => line.startsWith('/ '))).toEqual([]);
	for (const line of lines.filter((each) => !each.endsWith('further/'))) expect(line).not.toMatch(/[/-]$/);
	expect(lines.join('').split(address)).toHaveLength(151);
});

test('the address of a claim on a line of its own breaks there too, wherever it is too long', async () => {
	const report = { ...small, meta: { ...small.meta, url: `https://example.org/${'long-'.repeat(24)}way/` } };
	const [first] = report.sections;
	const [{ id } = { id: '' }] = first?.claims ?? [];
	const lines = await linesOf(section(claim(id, 'Repair', '<p>So.</p>')), report);
	const url = permalink(report, `/${first?.id}/#${id}`);
	const at = lines.findIndex((line) => line.startsWith('https://example.org/'));
	expect(lines.slice(at).join('')).toContain(url);
	expect(lines[at]).not.toMatch(/-$/);
	expect(lines[at + 1]).toMatch(/^-/);
});

const letters = 'x'.repeat(300);
const address300 = `https://example.org/${letters}`;
test.each([
	['a piece of an address', address300, `<a href="${address300}" class="bare">${address300}</a>`],
	['a word', letters, letters],
])('%s that is longer than a line breaks within itself', async (_, long, inside) => {
	const pages = await readPages(await openPdf(setPage(section(`<p>${inside}</p>`)).bytes));
	const [page] = pages.slice(2);
	for (const run of page?.runs ?? []) expect(run.x + run.width).toBeLessThan((page?.width ?? 0) - 80);
	expect(page?.text.replaceAll('\n', '')).toContain(long);
});
