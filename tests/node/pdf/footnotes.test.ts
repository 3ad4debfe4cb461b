import { expect, test } from 'vitest';
import { openPdf, readPages } from './read-pdf.ts';
import { compose, section, setPage } from './set-page.ts';

const figure = (id: string) => `<a class="fig-link" href="../figures/${id}/">30%</a>`;
const mark = (id: string) =>
	`<sup class="footnote"><span class="fig"><a class="fig-link" id="${id}.mark" href="#${id}" role="doc-noteref" ` +
	`aria-describedby="${id}.words">[1]</a><button class="fig-tap"></button><span class="card">Card</span></span></sup>`;
const list = (words: Readonly<Record<string, string>>) =>
	'<section class="footnotes"><p class="footnotes-title">Notes</p><ol>' +
	Object.entries(words)
		.map(([id, inside]) => `<li id="${id}"><span class="footnote-words" id="${id}.words">${inside}</span></li>`)
		.join('') +
	'</ol></section>';

test('footnotes and figures are numbered in one series, and the list of the page is left out', () => {
	const text = `<p>${figure('need-repair')}${mark('a')} ${figure('load-limit')}${mark('b')}</p>`;
	const { body, register } = compose(section(text + list({ a: `So ${figure('repair-cost')}.`, b: 'Why.' })));
	expect(body).toMatchObject([
		{
			in: [
				{ style: 'summary' },
				{
					in: [
						{
							in: [
								{ is: 'figure', number: 1 },
								{ is: 'footnote', number: 2, in: ['So ', { is: 'figure', number: 3 }, '.'] },
								' ',
								{ is: 'figure', number: 4 },
								{ is: 'footnote', number: 5, in: ['Why.'] },
							],
						},
					],
				},
			],
		},
	]);
	expect(JSON.stringify(body)).not.toMatch(/Notes|Card/);
	expect(register.slice(0, 3).map(({ number }) => number)).toEqual([1, 3, 4]);
});

test('its words stand at the foot of the page, in a table as well, and no line begins with a mark', async () => {
	const lines = Array.from(
		{ length: 40 },
		(_, n) => `<p>${'a '.repeat(n)}${'word '.repeat(12)}all.${mark(`note-${n}`)} So.</p>`,
	);
	const table =
		`<table><thead><tr><th>Head</th></tr></thead>` +
		`<tbody>${`<tr><td>Row${mark('row')}</td></tr>`.repeat(80)}</tbody></table>`;
	const words = list({
		...Object.fromEntries(lines.map((_, n) => [`note-${n}`, `Why ${n}.`])),
		row: 'In a row.',
	});
	const page = section(lines.join('') + table + words);
	const pages = await readPages(await openPdf(setPage(page, { standard: 'ua-1' }).bytes));
	const texts = pages.map(({ text }) => text);
	const withMark = texts.findIndex((text) => /Why 0\./.test(text));
	expect(texts[withMark]).toMatch(/all\.\[2\]/);
	const [note] = pages[withMark]?.runs.filter(({ text }) => text.includes('Why 0')) ?? [];
	const [word] = pages[withMark]?.runs.filter(({ text }) => text.includes('word')) ?? [];
	expect(note?.y).toBeLessThan(word?.y ?? 0);
	for (const { runs } of pages) {
		const [marks, others] = [runs.filter(({ text }) => /^\[\d+\]$/.test(text) && runs.length > 0), runs];
		for (const each of marks.filter(({ size }) => size < 7))
			expect(others.some(({ x, y, text }) => x < each.x && Math.abs(y - each.y) < 6 && text.trim() !== '')).toBe(true);
	}
	expect(texts.join('').match(/In a row\./g)).toHaveLength(80);
});

test('a head that is repeated repeats its figures, its marks and its footnotes, and the PDF passes PDF/UA', async () => {
	const rows = '<tr><td>Row</td></tr>'.repeat(80);
	const head = `<tr><th>Head${mark('head')} of ${figure('need-repair')}</th></tr>`;
	const page = section(`<table><thead>${head}</thead><tbody>${rows}</tbody></table>${list({ head: 'In the head.' })}`);
	const pages = await readPages(await openPdf(setPage(page, { standard: 'ua-1' }).bytes));
	const heads = pages.filter(({ text }) => text.includes('Head'));
	expect(heads.length).toBeGreaterThan(1);
	for (const { text } of heads) expect(text).toMatch(/Head\s*\u2060?\[2\]\s*of\s+30%/);
	for (const { text } of pages) expect(text.includes('In the head.')).toBe(text.includes('Head'));
});

test('what has an id in a footnote is a place of the PDF', () => {
	const text = `<p>So.${mark('a')} See <a href="#place">there</a>.</p>`;
	const words = list({ a: '<span class="citation" id="place">Ozola</span>, for one.' });
	expect(compose(section(text + words)).body).toMatchObject([
		{
			in: [
				{},
				{
					in: [
						{
							in: [
								'So.',
								{ is: 'footnote', in: [{ is: 'anchor', id: 'place' }, 'Ozola', ', for one.'] },
								' See ',
								{ is: 'to', anchor: 'place' },
								'.',
							],
						},
					],
				},
			],
		},
	]);
});

test('a footnote without its words is a problem', () => {
	expect(() => compose('<p>So<sup class="footnote">[1]</sup></p>')).toThrow('a footnote without words');
});
