import { expect, test } from 'vitest';
import { notesInFacets } from '../../../src/core/assemble/facets-of-chart.ts';
import { lookOf } from '../../../src/core/chart/draw/mark-look.ts';
import { facetsOf, orderFacets } from '../../../src/core/chart/facets.ts';
import type { ChartLayout } from '../../../src/core/chart/geometry.ts';
import { layOut } from '../../../src/core/chart/layout.ts';
import { chartOf, charts, say } from './fixture-report.ts';

const inFacets = charts.filter((chart) => facetsOf(chart).length > 0);
const countOf = ({ marks }: ChartLayout) =>
	marks.reduce((sum, group) => sum + (group.is === 'bars' ? group.bars : group.points).length, 0);
const textsOf = ({ words }: ChartLayout) => words.flatMap(({ runs }) => runs.map(({ text }) => text));

test.each(inFacets)('$id has a plot for each of its facets, and every mark once', (chart) => {
	for (const size of ['wide', 'narrow'] as const) {
		const layout = layOut(chart, size, say);
		expect(layout.plots).toHaveLength(facetsOf(chart).length);
		expect(countOf(layout)).toBe(chart.series.flatMap(({ marks }) => marks).length);
		const widths = layout.plots.map(({ left, right }) => right - left);
		for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 6);
	}
});

test('small drawings stand in two columns on a desk and in one on a phone', () => {
	const columns = (size: 'wide' | 'narrow') =>
		new Set(layOut(chartOf('facet-lines'), size, say).plots.map(({ left }) => left)).size;
	expect(columns('wide')).toBe(2);
	expect(columns('narrow')).toBe(1);
});

test('what is measured, the names of series and the key of evidence stand once', () => {
	const chart = chartOf('facet-lines');
	const derived = {
		...chart,
		series: chart.series.map((series) => ({
			...series,
			marks: series.marks.map((mark) => ({ ...mark, evidence: 'derived' as const })),
		})),
	};
	const layout = layOut(derived, 'wide', say);
	for (const word of ['Landings', 'Day', 'Night', say('chart.key-derived')])
		expect(textsOf(layout).filter((text) => text === word)).toHaveLength(1);
	expect(layout.samples.map(({ shows }) => shows)).toEqual([
		{ line: lookOf('stated', { series: 0 }), style: 0 },
		{ line: lookOf('stated', { series: 1, isMuted: true }), style: 1 },
		{ mark: { ...lookOf('derived'), stroke: 'muted' } },
	]);
});

test('a series looks the same in each facet, also where another is missing', () => {
	const chart = { ...chartOf('facet-lines'), highlight: undefined };
	const nights = chart.series.filter(({ label, facet }) => label === 'Night' || facet !== 'Kipsala');
	const { marks } = layOut({ ...chart, series: nights }, 'wide', say);
	const looks = marks.map((group) => (group.is === 'line' && group.points.length > 0 ? group.style : undefined));
	expect(looks).toEqual([0, 1, 0, 1, 0, 1, undefined, 1, 0, undefined]);
});

test('the same time stands at the same place of each plot', () => {
	const { plots, marks } = layOut(chartOf('facet-lines'), 'wide', say);
	const starts = marks.flatMap((group) => (group.is === 'line' ? group.points.slice(0, 1) : []));
	// Bolderaja begins two years after the others.
	const from = (plot: number, mark: number) => Math.round((starts[mark]?.x ?? 0) - (plots[plot]?.left ?? 0));
	expect([from(0, 0), from(0, 1), from(2, 4), from(4, 8)]).toEqual([0, 0, 0, 0]);
	expect(from(1, 2)).toBeGreaterThan(20);
});

test('a facet without values says so and draws nothing', () => {
	for (const id of ['facet-bars', 'facet-lines', 'facet-dots']) {
		const chart = chartOf(id);
		const [first] = facetsOf(chart);
		const series = chart.series.map((each) => (each.facet === first?.name ? { ...each, marks: [] } : each));
		const layout = layOut({ ...chart, series }, 'wide', say);
		expect(layout.plots).toHaveLength(facetsOf(chart).length - 1);
		for (const { top, bottom } of layout.plots) expect(bottom).toBeGreaterThan(top);
		const name = layout.words.find(({ runs }) => runs[0]?.text === first?.name);
		const said = layout.words.find(({ x, y }) => x === name?.x && y > name.y);
		expect(said?.runs).toEqual([{ text: say('value.not-stated-in-cell'), style: 'muted' }]);
	}
});

test('if single marks are highlighted, the key has the colours of all series', () => {
	for (const id of ['facet-bars', 'facet-lines']) {
		const chart = chartOf(id);
		const [mark] = chart.series.flatMap(({ marks }) => marks);
		const { samples } = layOut({ ...chart, highlight: [mark?.label ?? ''] }, 'wide', say);
		expect(samples).toHaveLength(2);
		expect(JSON.stringify(samples)).not.toContain('faded');
	}
});

test('a note stands once, and plots side by side stay at one height', () => {
	const at = { 'facet-bars': { mark: '2018' }, 'facet-lines': { time: { year: 2018, text: '2018', iso: '2018' } } };
	for (const [id, place] of Object.entries(at)) {
		const chart = chartOf(id);
		const layout = layOut({ ...chart, notes: [{ text: 'Ice', ...place }] }, 'wide', say);
		expect(textsOf(layout).filter((text) => text === 'Ice')).toHaveLength(1);
		const tops = layout.plots.map(({ top }) => top);
		expect(tops[1]).toBeCloseTo(tops[0] ?? 0, 6);
	}
});

test('a note at a figure stands in the facet that draws the figure', () => {
	const mark = { label: 'Riders', text: '1', value: 1, evidence: 'stated' as const };
	const series = ['Up', 'Down'].map((facet) => ({ label: '', facet, marks: [{ ...mark, figure: `riders-${facet}` }] }));
	const notes = notesInFacets(
		[{ text: 'Counted twice', mark: 'Riders' }],
		[{ at: 'riders-Down', text: 'Counted twice' }],
		series,
	);
	const { words } = layOut({ ...chartOf('bar-single'), series, notes }, 'narrow', say);
	const heightOf = (text: string) => words.find(({ runs }) => runs[0]?.text === text)?.y ?? 0;
	expect(heightOf('Counted twice')).toBeGreaterThan(heightOf('Down'));
});

test('series follow each other facet by facet, in each as in the whole chart', () => {
	const series = (facet: string, label: string) => ({ facet, label, marks: [] });
	const mixed = [series('A', 'Day'), series('B', 'Night'), series('A', 'Night'), series('B', 'Day')];
	expect(orderFacets(mixed).map(({ facet, label }) => `${facet} ${label}`)).toEqual([
		'A Day',
		'A Night',
		'B Day',
		'B Night',
	]);
	const single = [{ label: 'Day', marks: [] }];
	expect(orderFacets(single)).toEqual(single);
});

test('a row for which one series has no value stands in its place', () => {
	const texts = textsOf(layOut(chartOf('facet-bars'), 'wide', say));
	// Andrejsala has no value by day for the year in the middle.
	expect(texts.filter((text) => /^20\d\d$/u.test(text)).slice(0, 3)).toEqual(['2014', '2018', '2023']);
});
