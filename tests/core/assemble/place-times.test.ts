import { describe, expect, test } from 'vitest';
import { checkTimes } from '../../../src/core/assemble/check-times.ts';
import { placerOfTimes, placeTimes } from '../../../src/core/assemble/place-times.ts';
import { absentInLine } from '../../../src/core/chart/line-gaps.ts';
import type { ChartMark, ChartSeries } from '../../../src/core/model/chart.ts';
import { decimalYear } from '../../../src/core/model/period-of-cell.ts';
import { Collector, type Findings } from '../../../src/core/problem.ts';

const at = (iso: string): ChartMark => {
	return { label: iso, text: iso, evidence: 'stated', value: 1, time: { iso, text: iso, year: decimalYear(iso) } };
};
const line = (label: string, ...times: readonly string[]): ChartSeries => ({ label, marks: times.map(at) });
const placesIn = (series: readonly ChartSeries[], hasSteps = false) => {
	const place = placerOfTimes(series, hasSteps);
	return series.map((each) => placeTimes(each, place).marks.map(({ time }) => Number(time?.year.toFixed(2))));
};

describe('dates along an axis of time', () => {
	test('stand where they begin if all are as long', () => {
		expect(placesIn([line('', '2019', '2020~'), line('', '0001')])).toEqual([[2019, 2020], [1]]);
		expect(placesIn([line('', '2020-33', '2020-34')])).toEqual([[2020, 2020.25]]);
	});

	test('stand in the middle of their days if they differ in length, so that none stands before its parts', () => {
		expect(placesIn([line('', '2019', '2020-01'), line('', '2020', '2021-07-01')])).toEqual([
			[2019.5, 2020.04],
			[2020.5, 2021.5],
		]);
		expect(placesIn([line('', '199X', '2000')])).toEqual([[1995, 2000.5]]);
	});

	test('stand where they begin in steps, since a value holds from there', () => {
		expect(placesIn([line('', '2019', '2020-07')], true)).toEqual([[2019, 2020.5]]);
	});
});

test('the months of one line do not interrupt another of years', () => {
	const months = line('Months', '2019-02', '2019-05', '2019-08', '2020-02');
	const series = [line('Years', '2018', '2019', '2021'), line('Later', '2018', '2020', '2021'), months];
	const rows = { where: {}, x: 'When', y: ['Value'] };
	const absent = (each = series[0]) => absentInLine(each ?? months, [], { series, rows }).map(({ iso }) => iso);
	expect(absent()).toEqual(['2020']);
	expect(absent(months)).toEqual([]);
});

describe('a line', () => {
	const reported = (times: readonly string[], hasSteps = false) => {
		const findings: Findings = new Collector();
		const rows = { x: { name: 'When', path: ['rows', 'x'] } };
		checkTimes([line('Boats', ...times)], hasSteps, { rows, figures: [], locale: 'en' }, findings);
		return findings.reported.map(({ message }) => message);
	};

	test('has no date that lies within another', () => {
		expect(reported(['2020', '2020-05'])).toEqual(['“Boats” has points at 2020 and at 2020-05, which overlap.']);
		expect(reported(['2020', '2020'])).toEqual(['Two points of “Boats” are of 2020: 2020 and 2020.']);
		expect(reported(['2021-07-01', '2019', '2021-35'])).toHaveLength(1);
		expect(reported(['1995', '199X'])).toHaveLength(1);
		expect(reported(['2019', '2020-05', '2021-33', '2021-04-01'])).toEqual([]);
	});

	test('in steps has, for a value holds until the next, but not two of one beginning', () => {
		expect(reported(['2020', '2020-05'], true)).toEqual([]);
		expect(reported(['2020', '2020-01'], true)).toEqual(['“Boats” has points at 2020 and at 2020-01, which overlap.']);
	});
});
