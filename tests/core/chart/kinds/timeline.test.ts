import { describe, expect, test } from 'vitest';
import { scopeOfFigure } from '../../../../src/core/assemble/scope-of-figure.ts';
import { layOut } from '../../../../src/core/chart/layout.ts';
import { Collector } from '../../../../src/core/problem.ts';
import type { Chart } from '../../../../src/core/model/chart.ts';
import { chartOf, report, say } from '../fixture-report.ts';
import { timelineOf } from './extreme-charts.ts';

const ticks = (chart: Chart) => chart.axis.ticks.map(({ text }) => text.replaceAll('\u00a0', ' '));
const bars = (chart: Chart) =>
	layOut(chart, 'wide', say).marks.flatMap((group) => (group.is === 'bars' ? group.bars : []));
const wordsOf = (chart: Chart) =>
	layOut(chart, 'wide', say).words.flatMap(({ runs }) => runs.map(({ text }) => text.replaceAll('\u00a0', ' ')));

describe('a figure stands at its own date, else at its period', () => {
	const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
	const when = (id: string) => scopeOfFigure(id, { figures, locale: 'en' }, [], new Collector())?.when;
	test.each([
		['new-quay', { isValue: true, time: { iso: '2022', year: 2022 }, until: { iso: '2022', year: 2023 } }],
		[
			'sold-by-hand',
			{ isValue: true, time: { iso: '2018-04', year: 2018.25 }, until: { iso: '2020-06', year: 2020.5 } },
		],
		['people-heard', { isValue: false, time: { iso: '2021-03-12' }, until: { iso: '2021-03-12' } }],
		['old-quay', { isValue: true, time: { iso: '1998~', text: 'about\u00a01998' } }],
	])('%s', (id, span) => {
		expect(when(id)).toMatchObject(span);
	});
	test('one without either has no place', () => {
		expect(when('asked')).toBeUndefined();
	});
});

test('marks are in the order of time, and those without a date are named below the axis', () => {
	const chart = chartOf('timeline-of-both');
	expect(chart.series[0]?.marks.map(({ figure }) => figure)).toEqual([
		'old-quay',
		'sold-by-hand',
		'council-met',
		'people-heard',
		'may-2021',
		'new-quay',
	]);
	expect(chart.figures).toContain('heard-others');
	expect(chart.silent).toEqual([]);
	const { words, plots } = layOut(chart, 'wide', say);
	const lane = words.find(({ runs }) => runs[0]?.text === 'No date stated');
	expect(lane?.y).toBeGreaterThan(plots[0].bottom);
	expect(wordsOf(chart)).toEqual(expect.arrayContaining(['Passengers asked', 'Cost of a new boat']));
	expect(chart.alt).toContain('4 figures state no date: Passengers asked;');
});

test('a highlight mutes the words of the other dates with their bars', () => {
	const chart = chartOf('timeline-of-both');
	const [first, second] = chart.series[0]?.marks ?? [];
	const { words } = layOut({ ...chart, highlight: [second?.label ?? ''] }, 'wide', say);
	const styleOf = (label = '') => words.flatMap(({ runs }) => runs).find(({ text }) => text === label)?.style;
	expect([styleOf(first?.label), styleOf(second?.label)]).toEqual(['muted', 'ink']);
});

test('a date is as wide as its year, month or day', () => {
	const [year, month, day] = bars(timelineOf(['2021', '2021-03', '2021-03-12'])).map(({ from, to }) => to - from);
	expect((year ?? 0) / (month ?? 1)).toBeCloseTo(12, 1);
	expect(day).toBe(3);
});

test('the axis has whole years or months, and no step that is not asked for', () => {
	expect(ticks(timelineOf(['2022', '2022-01/2023-12', '2024']))).toEqual(['2022', '2023', '2024', '2025']);
	expect(ticks(timelineOf(['2021-03-12']))).toEqual(['March 2021', 'April 2021']);
	expect(ticks(timelineOf(['1850', '2020']))).toEqual(['1850', '1900', '1950', '2000', '2050']);
	expect(ticks(timelineOf(['-9999', '9999']))).toEqual(['5001 BC', '1 BC', '5000']);
});

test('an open end goes on to the end of the axis and ends in an arrow; an uncertain one is broken', () => {
	const chart = timelineOf(['2020/..', '../2019', '2010']);
	const { plots, details } = layOut(chart, 'wide', say);
	const [onwards, before] = bars(chart);
	expect([onwards?.to, before?.from]).toEqual([plots[0].right, plots[0].left]);
	expect(details.filter((shape) => shape.is === 'path')).toHaveLength(2);
	expect(layOut(timelineOf(['2001~/2010?']), 'wide', say).details).toHaveLength(4);
	expect(layOut(timelineOf(['2001/2010']), 'wide', say).details).toHaveLength(0);
});

test('of very many figures without a date the drawing counts the last', () => {
	const names = Array.from({ length: 60 }, (_, index) => `Name ${index}`);
	expect(wordsOf(timelineOf(['2020'], names))).toContain('and 36 more');
});
