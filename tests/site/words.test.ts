import { expect, test } from 'vitest';
import { elementsOf, loadedReport, pages, readText } from './read-dist.ts';

const report = loadedReport();

test.each(pages)('on %s a full stop, a comma or a semicolon stands close to the link before it', (page) => {
	expect(readText(page).match(/<\/a>\s+[.,;][^<]*/g) ?? []).toEqual([]);
});

test('a passage begins with its first word, though the source sets it in a list', () => {
	const around = [...report.figures.map(({ id }) => `/figures/${id}/`), '/methods/'].flatMap((page) =>
		elementsOf(readText(page)).filter(({ properties }) => String(properties['className']) === 'around'),
	);
	expect(around.length).toBeGreaterThan(0);
	expect(around.map(({ text }) => text).filter((text) => /^\s*[-*•]\s/.test(text))).toEqual([]);
});

test.each(report.charts)('the page of the chart $id says its title once, after its number', ({ id, title }) => {
	const headings = elementsOf(readText(`/charts/${id}/`)).filter(({ tag }) => /^h[1-6]$/.test(tag));
	const titled = headings.map(({ text }) => text.trim()).filter((text) => text.endsWith(title.text));
	const number = report.numbered.get(`chart:${id}`)?.number;
	expect(titled).toEqual([`Chart\u00a0${number}. ${title.text}`]);
});
