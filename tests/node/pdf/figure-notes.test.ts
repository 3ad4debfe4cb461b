import { expect, test } from 'vitest';
import type { Inline } from '../../../src/node/pdf/print-node.ts';
import { openPdf, readPages } from './read-pdf.ts';
import { claim, compose, section, setPage, small } from './set-page.ts';
import { textOfWords } from './text-of-words.ts';

const figure = (id: string, text = '30%') => `<a class="fig-link" href="../figures/${id}/">${text}</a>`;

/** The figures that the text names, in order, and whether each gets a note. */
function notedIn(value: unknown): (readonly [string, boolean])[] {
	if (Array.isArray(value)) return value.flatMap(notedIn);
	if (typeof value !== 'object' || value === null) return [];
	const inside = Object.values(value).flatMap(notedIn);
	return 'noted' in value && 'id' in value ? [[String(value.id), value.noted === true], ...inside] : inside;
}

test('a claim notes each figure where it first names it, and so does the text around claims', () => {
	const twice = `<p>Of ${figure('need-repair')} and ${figure('load-limit')}.</p><p>So ${figure('need-repair')}.</p>`;
	const inside = `<p>In ${figure('traffic')} and ${figure('need-repair')}.</p>${claim('repair-now', 'Repair', twice)}`;
	const after = `<p>${figure('traffic')}, ${figure('load-limit')}</p>`;
	expect(notedIn(compose(section(inside + after)).body)).toEqual([
		['traffic', true],
		['need-repair', true],
		['need-repair', true],
		['load-limit', true],
		['need-repair', false],
		['traffic', false],
		['load-limit', true],
	]);
});

test('titles, tables and figures beside their proof have the mark alone', () => {
	const [a, b, c, d] = ['need-repair', 'traffic', 'load-limit', 'repair-cost'].map((id) => figure(id));
	const table = `<table><thead><tr><th>${a}</th></tr></thead><tbody><tr><td>${b}</td></tr></tbody></table>`;
	const tiles = `<ul class="key-figures"><li class="key-figure"><span class="key-value">${c}</span></li></ul>`;
	const blocks = section(`<h3 id="h">${d}</h3>${table}${tiles}${claim('repair-now', `At ${a}`, '<p>So.</p>')}`);
	const noted = notedIn(compose(blocks).body);
	expect(noted).toHaveLength(5);
	expect(noted.filter(([, isNoted]) => isNoted)).toEqual([]);
});

test('a note is short: words and place, a formula, or that there is a query', () => {
	const noteOf = (id: string, words?: string): string => {
		const figures = small.figures.map((each) =>
			each.id === id && words !== undefined && each.evidence.kind === 'stated'
				? { ...each, evidence: { ...each.evidence, passage: { ...each.evidence.passage, exact: words } } }
				: each,
		);
		const { register } = compose(section(`<p>${figure(id)}</p>`), { ...small, figures });
		return textOfWords(register.find((entry) => entry.id === id)?.note ?? ([] satisfies Inline[]));
	};
	expect(noteOf('need-repair')).toMatch(/12 %.* · \[Source 1\]\(back:source-bridge-survey\), line 2$/);
	expect(noteOf('sound-share')).toMatch(/=/);
	const long = noteOf('need-repair', `30% ${'of the bridges '.repeat(40)}`);
	expect(long).toMatch(/(?:bridges|of|the) … · \[Source 1\]/);
	expect(long.length).toBeLessThan(260);
});

test('the note stands at the foot of the page that has its mark, below all text, and the register stays', async () => {
	const filler = `<p>${'word '.repeat(300)}</p>`.repeat(3);
	const inside = section(`${filler}<p>The end says ${figure('need-repair')} of them.</p>`);
	const pages = await readPages(await openPdf(setPage(inside, { standard: 'ua-1' }).bytes));
	const page = pages.find(({ text }) => text.includes('The end says'));
	expect(page?.text).toMatch(/30%\[1\] of them/);
	const marks = page?.runs.filter(({ text }) => text === '[1]') ?? [];
	expect(marks).toHaveLength(2);
	expect(Math.min(...marks.map(({ y }) => y))).toBeLessThan(120);
	expect(page?.text).toMatch(/\[1\]\s*“12 % need repair at once” · Source 1, line 2/);
	expect(pages.slice(3).some(({ text }) => text.includes('Source words, data or formula'))).toBe(true);
});
