import { describe, expect, test } from 'vitest';
import { checkLooks } from '../../../src/core/assemble/check-size.ts';
import { chartRows } from '../../../src/core/chart/chart-csv.ts';
import { lookOf } from '../../../src/core/chart/draw/mark-look.ts';
import { seriesStyle } from '../../../src/core/chart/draw/series-style.ts';
import { areaKind } from '../../../src/core/chart/kinds/area.ts';
import { scatterKind } from '../../../src/core/chart/kinds/scatter.ts';
import { layOut } from '../../../src/core/chart/layout.ts';
import { Collector, type Findings } from '../../../src/core/problem.ts';
import { say } from '../chart/fixture-report.ts';
import { buildChart } from './build-chart.ts';

const words = 'title: Landings\ntakeaway: They differ.\n';
const landings = (kind: string, more: string, where = '') =>
	`kind: ${kind}\n${words}${more}\nrows: { source: landings, ${where} x: Year, y: Landings, series: Service }\n`;
/** Lines of both banks, each with its years. */
const banks = (kind: string, both: readonly number[], right: readonly number[], more = '') => {
	const points = (bank: string, years: readonly number[]) =>
		years.map((year) => `      - { at: may-${year}, figure: ${bank}-${year} }\n`).join('');
	return (
		`kind: ${kind}\n${words}${more}series:\n` +
		`  - label: Both banks\n    points:\n${points('both', both)}  - label: Right bank\n    points:\n${points('right', right)}`
	);
};

describe('areas in facets', () => {
	const { chart } = buildChart(landings('area', 'facet: Pier'));

	test('the axis is as high as the highest stack of one facet', () => {
		const sums = Map.groupBy(
			(chart?.series ?? []).flatMap(({ facet, marks }) => marks.map(({ time, value = 0 }) => ({ facet, time, value }))),
			({ facet, time }) => `${facet} ${time?.iso}`,
		);
		const highest = Math.max(...[...sums.values()].map((parts) => parts.reduce((sum, { value }) => sum + value, 0)));
		expect(chart?.axis.max).toBeGreaterThanOrEqual(highest);
		expect(chart?.axis.max).toBeLessThan(1.5 * highest);
	});

	test('a series that a facet lacks takes nothing away from those above it', () => {
		if (chart === undefined) throw new Error('There is no chart.');
		const second = chart.series.filter(({ label }) => label === 'Day')[1];
		const series = chart.series.filter((each) => each !== second);
		const nights = layOut({ ...chart, series }, 'wide', say).marks[3];
		expect(nights?.is === 'line' ? nights.points.filter(({ afterGap }) => !afterGap).length : 0).toBeGreaterThan(3);
	});
});

describe('what an author leaves out', () => {
	test('is a gap in a line of rows, and not silence of the source', () => {
		const whole = buildChart(landings('line', '', 'where: { Pier: Kipsala },')).chart;
		if (whole === undefined) throw new Error('There is no chart.');
		const [day, night] = whole.series;
		if (day === undefined || night === undefined) throw new Error('There are no two lines.');
		const rarer = { ...whole, series: [day, { ...night, marks: night.marks.filter((_, index) => index !== 2) }] };
		const line = layOut(rarer, 'wide', say).marks[1];
		expect(
			line?.is === 'line' ? line.points.flatMap(({ afterGap }, index) => (afterGap ? [index] : [])) : [],
		).toContain(2);
		expect(chartRows(rarer)).toHaveLength(chartRows(whole).length - 1);
	});

	test('is a gap in a stack of figures, of which nothing is said', () => {
		const { chart, problems } = buildChart(banks('area', [2019, 2021, 2023], [2019, 2023]));
		expect(problems).toEqual([]);
		if (chart === undefined) throw new Error('There is no chart.');
		expect(chart.silent).toEqual([]);
		expect(chart.alt).not.toContain('Not stated');
		expect(chartRows(chart)).toHaveLength(5);
		const right = layOut(chart, 'wide', say).marks[1];
		expect(right?.is === 'line' ? right.points.map(({ afterGap }) => afterGap) : []).toEqual([false, true]);
	});

	test('leaves a line of figures whole, of which each has its own points', () => {
		const { chart } = buildChart(banks('line', [2019, 2021, 2023], [2019, 2023]));
		if (chart === undefined) throw new Error('There is no chart.');
		const right = layOut(chart, 'wide', say).marks[1];
		expect(right?.is === 'line' ? right.points.map(({ afterGap }) => afterGap) : []).toEqual([false, false]);
	});
});

describe('what stands out', () => {
	const highlight = (of: string) => banks('line', [2019, 2021], [2019, 2021], `highlight: ${of}\n`);

	test('of lines are lines: a figure stands for its own', () => {
		expect(buildChart(highlight('right-2021')).chart?.highlight).toEqual(['Right bank']);
		expect(buildChart(highlight('[both-2019, both-2021]')).chart?.highlight).toEqual(['Both banks']);
	});

	test('a time of a line is refused', () => {
		expect(buildChart(landings('line', "facet: Pier\nhighlight: '2018'")).problems).toEqual([
			expect.stringContaining('reference-resolves: The chart has no series “2018” to highlight.'),
		]);
	});

	test('is named by a number as well', () => {
		const years = landings('bar', 'highlight: 2018', 'where: { Pier: Kipsala },');
		expect(buildChart(years).chart?.highlight).toEqual(['2018']);
	});
});

test('more series than their looks tell apart are refused, unless some stand out', () => {
	const series = Array.from({ length: 7 }, (_, index) => ({ label: `Part ${index}`, marks: [] }));
	const messagesOf = (most: number | undefined, highlight?: string[]) => {
		const findings: Findings = new Collector();
		checkLooks(most, 'rows', { series, highlight }, findings);
		return findings.reported.map(({ message }) => message);
	};
	expect(messagesOf(areaKind.mostSeries)).toEqual(['The chart has 7 series, and 6 can be told apart by their looks.']);
	expect(messagesOf(areaKind.mostSeries, ['Part 1'])).toEqual([]);
	expect(messagesOf(undefined)).toEqual([]);
});

test('as many series of points as a scatter plot may have differ in colour or form', () => {
	const looks = Array.from({ length: scatterKind.mostSeries + 1 }, (_, series) =>
		JSON.stringify([lookOf('stated', { series }).fill, seriesStyle(series).point]),
	);
	expect(new Set(looks.slice(0, -1)).size).toBe(scatterKind.mostSeries);
	expect(looks.at(-1)).toBe(looks[0]);
});

test('two series of one name are refused where one drawing would hold both', () => {
	const yaml = banks('line', [2019, 2021], [2019, 2021]).replace('Right bank', 'Both banks');
	expect(buildChart(yaml).problems).toEqual(['entry-matches-schema: Two series have the name “Both banks”.']);
});

test('an axis whose words name the unit in a listed form does not name it again', () => {
	const units = (forms: string) => ({
		'data/units.yaml': ['passenger', 'ticket', 'rider', 'landing']
			.map((code) => `- { code: ${code}, name: { one: ${code}, other: ${code}s }${code === 'landing' ? forms : ''} }\n`)
			.join(''),
	});
	const chart = landings('line', 'axis: Touchdowns\nfacet: Pier');
	const titleWith = (forms: string) => buildChart(chart, units(forms)).chart?.axis.title;
	expect(titleWith('')).toBe('Touchdowns, landings');
	expect(titleWith(', forms: [touchdown*]')).toBe('Touchdowns');
});
