import { describe, expect, test } from 'vitest';
import { checkIntervals } from '../../../src/core/assemble/check-intervals.ts';
import { checkMarksDiffer } from '../../../src/core/assemble/check-marks-differ.ts';
import { checkPartsOfWhole } from '../../../src/core/assemble/check-parts-of-whole.ts';
import type { ChartMark, ChartSeries } from '../../../src/core/model/chart.ts';
import type { Figure } from '../../../src/core/model/figure.ts';
import { UNSTATED } from '../../../src/core/model/quantity.ts';
import { Collector, type Findings } from '../../../src/core/problem.ts';
import { report } from '../chart/fixture-report.ts';

const [first] = report.figures;
if (first === undefined) throw new Error('The report has no figures.');
const { unit, uncertainty: _, ...base } = first;

type Scope = Partial<Pick<Figure, 'period' | 'area' | 'population' | 'uncertainty'>>;

/** Figures with these scopes and nothing else stated. */
function drawable(scopes: Readonly<Record<string, Scope>>) {
	const unstated = { period: UNSTATED, area: UNSTATED, population: UNSTATED } as const;
	const figures = Object.entries(scopes).map(([id, scope]): [string, Figure] => [
		id,
		{ ...base, unit, id, ...unstated, ...scope },
	]);
	return { figures: new Map(figures), locale: 'en' };
}

function markOf(figure: string, more: Partial<ChartMark> = {}): ChartMark {
	return { label: figure, text: '', evidence: 'stated', figure, ...more };
}

const messages = (check: (findings: Findings) => void) => {
	const findings: Findings = new Collector();
	check(findings);
	return findings.reported.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('an interval around a figure', () => {
	const reported = (figure: Scope, interval: Scope) =>
		messages((findings) => {
			const series = [{ label: '', marks: [markOf('value', { interval: 'around' })] }];
			const named = [{ unit, path: ['series', 0, 'interval'], figure: 'around' }];
			checkIntervals(series, named, drawable({ value: figure, around: interval }), findings);
		});

	test('is of the same period, area and population', () => {
		const same = { period: '2019', area: ['LV'], population: 'firms' };
		expect(reported(same, same)).toEqual([]);
		expect(reported(same, {})).toEqual([]);
		expect(reported(same, { ...same, period: '2020' })).toEqual([
			'series.0.interval: An interval has the period of its figure: “around” is of 2020, and “value” of 2019.',
		]);
		expect(reported(same, { ...same, area: ['EE'] })).toHaveLength(1);
		expect(reported(same, { ...same, population: 'all firms' })).toHaveLength(1);
	});

	test('is the one that the figure itself names, if it names one, whatever that is of', () => {
		expect(reported({ population: 'firms', uncertainty: { figure: 'around' } }, { population: 'all firms' })).toEqual(
			[],
		);
		expect(reported({ uncertainty: { figure: 'other' } }, {})).toHaveLength(1);
		expect(reported({ uncertainty: { margin: 2 } }, {})).toEqual([
			'series.0.interval: “value” has an `uncertainty` of its own, and “around” would be a second interval around it.',
		]);
	});
});

describe('a part of a whole', () => {
	const reported = (whole: Scope, part: Scope) =>
		messages((findings) => {
			const all = { label: '', value: 1, text: '', figure: 'all', evidence: 'stated' as const };
			const named = [{ unit, path: ['units', 'parts', 0, 'figure'], figure: 'some' }];
			const series = [{ label: '', marks: [markOf('some')] }];
			checkPartsOfWhole({ series, whole: all }, named, drawable({ all: whole, some: part }), findings);
		});

	test('is of a time and of a place within those of the whole', () => {
		const whole = { period: '2019/2020', area: ['EE', 'LV'] };
		expect(reported(whole, whole)).toEqual([]);
		expect(reported(whole, { period: '2020-05', area: ['LV'] })).toEqual([]);
		expect(reported(whole, { population: 'those asked' })).toEqual([]);
		expect(reported({}, whole)).toEqual([]);
		expect(reported(whole, { period: '2021' })).toEqual([
			'units.parts.0.figure: “some” is of 2021, and so no part of “all”, which is of 2019–2020.',
		]);
		expect(reported(whole, { area: ['LV', 'LT'] })).toHaveLength(1);
	});
});

describe('marks of figures', () => {
	const reported = (...series: readonly ChartSeries[]) =>
		messages((findings) => {
			const all = series.flatMap(({ marks, missing = [] }) => [...marks, ...missing]);
			const named = all.map(({ figure }, index) => ({ unit, path: ['series', index], figure: figure ?? '' }));
			checkMarksDiffer(series, named, findings);
		});
	const boats = { label: 'Boats' };

	test('differ in their names, also from what their source does not state', () => {
		expect(reported({ label: '', marks: [markOf('a', boats), markOf('b', boats)] })).toEqual([
			'series.1: “a” and “b” both stand under “Boats”, so that nothing tells them apart.',
		]);
		expect(reported({ label: '', marks: [markOf('a', boats)], missing: [{ ...boats, figure: 'b' }] })).toHaveLength(1);
		expect(reported({ label: '', marks: [markOf('a'), markOf('a', boats)] })).toEqual([
			'series.1: The figure “a” is named twice.',
		]);
	});

	test('may have one name in several facets, and on a line', () => {
		const facets = ['2019', '2023'].map((facet) => ({ label: '', facet, marks: [markOf(facet, boats)] }));
		expect(reported(...facets)).toEqual([]);
		const times = [2019, 2023].map((year) => ({ year, text: String(year), iso: String(year) }));
		expect(reported({ label: '', marks: times.map((time) => markOf(time.text, { ...boats, time })) })).toEqual([]);
		expect(reported({ label: '', marks: [1, 2].map(() => ({ ...boats, text: '', evidence: 'stated' })) })).toEqual([]);
	});

	test('are pairs along two axes: one figure may stand in several', () => {
		const pair = (y: string, x: string, label: string) =>
			markOf(y, { label, across: { value: 1, text: '', figure: x } });
		expect(reported({ label: '', marks: [pair('a', 'x', 'One'), pair('a', 'z', 'Two')] })).toEqual([]);
		expect(reported({ label: '', marks: [pair('a', 'x', 'One'), pair('a', 'x', 'Two')] })).toEqual([
			'series.1: The pair of “a” and “x” is named twice.',
		]);
		const missing = [
			{ label: 'Two', figure: 'b' },
			{ label: 'Three', figure: 'b' },
		];
		expect(reported({ label: '', marks: [pair('a', 'x', 'One')], missing })).toEqual([]);
	});
});
