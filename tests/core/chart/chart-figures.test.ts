import { expect, test } from 'vitest';
import { chartFigures, figuresBesideData } from '../../../src/core/chart/chart-figures.ts';
import { chartOf, report } from './fixture-report.ts';
import { timelineOf } from './kinds/extreme-charts.ts';

const labels = new Map(report.figures.map(({ id, label }) => [id, label]));
const labelOf = (id: string) => labels.get(id) ?? '';

test('names the figures of each line by their times, with the labels that they have themselves', () => {
	const groups = chartFigures(chartOf('line'), labelOf);
	expect(groups.map(({ names, figures }) => [names, figures.length])).toEqual([
		[['Both banks'], 3],
		[['Right bank'], 3],
		[[], 1],
	]);
	expect(groups[0]).toMatchObject({
		own: labelOf('both-2019'),
		figures: [{ id: 'both-2019', words: 'May\u00a02019' }, {}, {}],
	});
	expect(groups[2]?.figures[0]).toEqual({ id: 'quay-holds', words: 'The quay holds', own: labelOf('quay-holds') });
});

test('says a label that all figures of a line have once', () => {
	const groups = chartFigures(chartOf('line'), () => 'Passengers of the ferries');
	expect(groups[0]).toMatchObject({ names: ['Both banks'], own: 'Passengers of the ferries' });
	expect(groups[0]?.figures.map(({ words, own }) => [words, own])).toEqual([
		['May\u00a02019', undefined],
		['May\u00a02021', undefined],
		['May\u00a02023', undefined],
	]);
});

test('shows a label of the chart together with that of the figure, and lists intervals last', () => {
	const [marks, others] = chartFigures(chartOf('dot'), labelOf);
	expect(marks?.figures).toContainEqual({
		id: 'on-time-night',
		words: 'At night',
		own: labelOf('on-time-night'),
	});
	expect(others?.figures.map(({ id }) => id).toSorted()).toEqual([
		'on-time-bolderaja-interval',
		'on-time-kipsala-interval',
	]);
});

test('names what goes on, and what began before it is known when, by name', () => {
	const timeline = timelineOf(['2022/..', '../2020', '2019']);
	expect(chartFigures(timeline, () => '')[0]?.figures.map(({ words }) => words)).toEqual([
		'Event 1',
		'Event 2',
		'Event 3',
	]);
});

test('names every figure of every chart, and none twice in a series', () => {
	for (const chart of report.charts) {
		const named = chartFigures(chart, labelOf).flatMap(({ figures }) => figures.map(({ id }) => id));
		expect(new Set(named)).toEqual(new Set(chart.figures));
	}
});

test('names the figures that several series share once, with the names of all of these', () => {
	const groups = chartFigures(chartOf('coverage-of-both'), labelOf);
	expect(groups.map(({ names, figures }) => [...names, figures.length])).toEqual([
		['Value', 'Period', 'Area', 'Population', 12],
	]);
});

test('beside the data, which links to each mark, names only what has another label there or no mark', () => {
	const beside = (id: string) =>
		figuresBesideData(chartOf(id), labelOf).map(({ names, figures }) => [names, ...figures.map((each) => each.id)]);
	expect(beside('dot')).toEqual([
		[[], 'on-time-night', 'on-time-bolderaja', 'on-time-kipsala', 'late-kipsala'],
		[[], 'on-time-bolderaja-interval', 'on-time-kipsala-interval'],
	]);
	const whole = figuresBesideData(chartOf('line'), () => 'Passengers of the ferries');
	expect(whole.map(({ names, own, figures }) => [names, own, figures.length])).toEqual([
		[['Both banks'], 'Passengers of the ferries', 3],
		[['Right bank'], 'Passengers of the ferries', 3],
		[[], undefined, 1],
	]);
	expect(beside('coverage-of-both')).toEqual([]);
	expect(beside('units-of-parts').flat(2)).not.toContain(chartOf('units-of-parts').whole?.figure);
});
