import { expect, test } from 'vitest';
import { rowsOfCoverage } from '../../../../src/core/chart/lay-out-coverage.ts';
import { layOut } from '../../../../src/core/chart/layout.ts';
import { textWidth } from '../../../../src/core/chart/text-width.ts';
import { altText } from '../../../../src/core/chart/alt-text.ts';
import { chartOf, say } from '../fixture-report.ts';
import { coverageOf } from './extreme-charts.ts';

const chart = chartOf('coverage-of-both');

test('each column has a mark for each figure that states it, and names the others', () => {
	expect(chart.series.map(({ label, marks, missing = [] }) => [label, marks.length, missing.length])).toEqual([
		['Value', 10, 2],
		['Period', 5, 7],
		['Area', 9, 3],
		['Population', 6, 6],
	]);
	expect(chart.figures).toHaveLength(12);
	expect(chart.silent).toEqual([]);
	expect(chart.series[0]?.missing?.map(({ figure }) => figure)).toEqual(['mast', 'heard-owners']);
});

test('figures stand in an order that shows the pattern', () => {
	const series = coverageOf(12, {
		Period: (row) => row % 4 === 0,
		Area: (row) => row % 2 === 0,
		Population: () => true,
	});
	const patterns = rowsOfCoverage(series.series).map(({ cells }) =>
		cells.map((cell) => Number(cell !== undefined)).join(''),
	);
	expect(patterns).toEqual(['111', '111', '111', '011', '011', '011', ...Array.from({ length: 6 }, () => '001')]);
});

test('the head of a column counts, and the drawing says who counted', () => {
	const words = layOut(chart, 'narrow', say).words.flatMap(({ runs }) => runs.map(({ text }) => text));
	expect(words).toEqual(expect.arrayContaining(['10 of 12', '5 of 12', '9 of 12', '6 of 12']));
	expect(layOut(chart, 'wide', say).words.at(-1)?.runs[0]?.text).toBe(
		'The counts are made from the data of this report.',
	);
});

test('a long name of a column is not cut: where one does not fit, each has a line of its own', () => {
	const labels = ['Значение', 'Период', 'Территория', 'Совокупность'];
	const series = chart.series.map((each, index) => ({ ...each, label: labels[index] ?? '' }));
	const { words, width } = layOut({ ...chart, series }, 'narrow', say);
	const heads = labels.map((label) => words.find(({ runs }) => runs[0]?.text === label));
	const lines = heads.map((head) => head?.y ?? Number.NaN);
	expect(lines).toEqual(lines.toSorted((a, b) => a - b));
	expect(new Set(lines).size).toBe(labels.length);
	for (const [index, head] of heads.entries())
		expect((head?.x ?? Number.NaN) + textWidth(labels[index] ?? '')).toBeLessThanOrEqual(width);
});

test('a cell holds the words only where they fit', () => {
	const words = layOut(chart, 'wide', say).words.flatMap(({ runs }) => runs.map(({ text }) => text));
	expect(words).toContain('Latvia');
	expect(words).not.toContain('people heard by the council');
});

test('words give the counts first, then the figures, and what all state', () => {
	expect(chart.alt).toMatch(/^Chart of what is stated: What is stated\. Of 12 figures, 2 lack .*; 7 state no period;/u);
	expect(chart.alt).toContain('Area not stated: Boatmen');
	const whole = altText(coverageOf(3, { Period: () => true, Area: (row) => row > 0 }), say);
	expect(whole).toContain('Of 3 figures, 1 states no area; all state these: Period. Area not stated: ');
	const { series, ...others } = coverageOf(3, { Period: (row) => row > 1, Area: (row) => row > 0 });
	const alike = { ...others, series: series.map((each) => ({ ...each, label: 'Scope' })) };
	expect(altText(alike, say)).toContain('Of 3 figures, 2 state no period; 1 states no area.');
});
