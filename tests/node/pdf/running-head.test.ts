import { expect, test } from 'vitest';
import { type PdfPage, openPdf, readPages } from './read-pdf.ts';
import { section, setPage, small } from './set-page.ts';

/** The running head of the first page of a section, by the parts that stand apart from each other. */
async function headOf(title: string, heading: string): Promise<{ parts: string[]; page: PdfPage }> {
	const report = { ...small, meta: { ...small.meta, title, shortTitle: undefined } };
	const inside = section('<p>Here it is.</p>').replace('>State</h2>', `>${heading}</h2>`);
	const pages = await readPages(await openPdf(setPage(inside, { report }).bytes));
	const page = pages.find(({ text }) => text.includes('Here it is.'));
	if (page === undefined) throw new Error('The section has no page.');
	const runs = page.runs.filter(({ y }) => y > page.height - 80).sort((a, b) => a.x - b.x);
	const parts: string[] = [];
	let end = Number.NEGATIVE_INFINITY;
	for (const { x, width, text } of runs) {
		if (x - end > 12) parts.push('');
		parts.push(`${parts.pop() ?? ''}${x - end > 1 ? ' ' : ''}${text}`.trim());
		end = x + width;
	}
	return { parts, page };
}

const isWithin = ({ runs, width }: PdfPage) => runs.every((run) => run.x + run.width < width - 80 && run.x > 100);

test('a section and a title of ordinary length stand whole', async () => {
	expect((await headOf('Bridges of Riga', 'How they stand')).parts).toEqual(['How they stand', 'Bridges of Riga']);
});

test('a long section and a long title are cut after a word, with room between them', async () => {
	const { parts, page } = await headOf(
		'AI infrastructure and the adoption of large language models in three countries of Central Asia',
		'What holds back the use of accelerators outside the capitals of these countries',
	);
	expect(parts).toHaveLength(2);
	for (const part of parts) expect(part).toMatch(/\w{2,}…$/);
	expect('What holds back the use of accelerators outside the capitals').toContain(parts[0]?.slice(0, -1));
	expect('AI infrastructure and the adoption of large language models').toContain(parts[1]?.slice(0, -1));
	expect(isWithin(page)).toBe(true);
});

test('a long title leaves a short section whole, and takes the room that it leaves', async () => {
	const title = 'AI infrastructure and the adoption of large language models in three countries of Central Asia ';
	const { parts } = await headOf(title.repeat(2), 'Findings');
	expect(parts[0]).toBe('Findings');
	expect(parts[1]?.length).toBeGreaterThan(70);
});

test.each(['W'.repeat(200), 'Ж'.repeat(200), `“${'(9,'.repeat(70)}”`])(
	'a word longer than a line breaks in a heading and is cut in the running head: %s',
	async (word) => {
		const { parts, page } = await headOf(word, word);
		expect(parts).toHaveLength(2);
		for (const part of parts) expect(part).toMatch(/…$/);
		expect(isWithin(page)).toBe(true);
		expect(page.text.replaceAll(/\s/g, '')).toContain(word);
	},
);
