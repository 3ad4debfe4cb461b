import type { Chart, ChartMark, ChartSeries } from '../../../../src/core/model/chart.ts';
import { timelineKind } from '../../../../src/core/chart/kinds/timeline.ts';
import { formatPeriod } from '../../../../src/core/format/format-period.ts';
import { decimalYear, endOfDate } from '../../../../src/core/model/period-of-cell.ts';
import { chartOf, say } from '../fixture-report.ts';

const LONG = 'Ferries that go down the river also where the harbour office does not allow it, at night and in winter';

/** A timeline of periods in EDTF, and of figures without a date. */
export function timelineOf(periods: readonly string[], undated: readonly string[] = []): Chart {
	const chart = chartOf('timeline-of-both');
	const marks = periods.map((period, index): ChartMark => {
		const [start = '..', end = start] = period.split('/');
		const at = (iso: string, year: number) => ({ iso, year, text: formatPeriod(iso, 'en') });
		return {
			label: `Event ${index + 1}`,
			text: formatPeriod(period, 'en'),
			evidence: index % 5 === 4 ? 'derived' : 'stated',
			figure: `event-${index}`,
			...(start !== '..' && { time: at(start, decimalYear(start)) }),
			...(end !== '..' && { until: at(end, endOfDate(end)) }),
		};
	});
	const missing = undated.map((label, index) => ({ label, figure: `undated-${index}` }));
	const series: ChartSeries[] = [{ label: '', marks, missing }];
	const axis = timelineKind.statements.axis(series, { say, date: (date) => formatPeriod(date, 'en') });
	return { ...chart, id: 'timeline', series, axis };
}

/** A matrix with parts from `low` to `high` of `whole`. */
export function unitsOf(whole: number, parts: readonly (readonly [low: number, high: number | 'unstated'])[]): Chart {
	const chart = chartOf('units-of-parts');
	const marks = parts.map(([low, high], index): ChartMark => ({
		label: index === 0 ? 'A part' : LONG,
		text: `${low} to ${high}`,
		low,
		high,
		evidence: index % 2 === 0 ? 'derived' : 'stated',
	}));
	return {
		...chart,
		whole: { label: LONG, text: `${whole} people`, value: whole, figure: 'heard', evidence: 'stated' },
		series: [{ label: '', marks }],
	};
}

const states = { Value: 'value', Period: 'period', Area: 'area', Population: 'population' } as const;
const labels = ['Value', 'Period', 'Area', 'Population'] as const;

/** What so many figures state: for each column whether a figure states it. */
export function coverageOf(
	rows: number,
	columns: Readonly<Partial<Record<keyof typeof states, (row: number) => boolean>>>,
): Chart {
	const named = (row: number) => ({
		label: row % 9 === 0 ? `${LONG}, ${row}` : `Figure ${row}`,
		figure: `figure-${row}`,
	});
	const all = Array.from({ length: rows }, (_, row) => row);
	const stated = labels.flatMap((label) => (columns[label] === undefined ? [] : [[label, columns[label]] as const]));
	const series = stated.map(([label, isStated]): ChartSeries => ({
		label,
		states: states[label],
		marks: all
			.filter(isStated)
			.map((row) => ({ ...named(row), text: row % 2 === 0 ? '2022' : LONG, evidence: 'stated' })),
		missing: all.filter((row) => !isStated(row)).map(named),
	}));
	return { ...chartOf('coverage-of-both'), series };
}

/** Charts that are hard to draw, by what makes them so. */
export const extremeCharts: Readonly<Record<string, Chart>> = {
	'a whole of one': unitsOf(1, [[1, 1]]),
	'a part of none': unitsOf(12, [[0, 0]]),
	'a part that is all': unitsOf(147, [[147, 147]]),
	'a part without an upper bound': unitsOf(147, [[17, 'unstated']]),
	'2,000 squares in six parts': unitsOf(2000, [
		[1, 2],
		[300, 400],
		[0, 0],
		[5, 5],
		[100, 900],
		[3, 'unstated'],
	]),
	'one day': timelineOf(['2021-03-12']),
	'the same date many times': timelineOf(Array.from({ length: 5 }, () => '2021-03-12')),
	'60 dates': timelineOf(Array.from({ length: 60 }, (_, index) => String(1960 + index))),
	'dates and open ends': timelineOf(['../2019', '2020-05/..', '1998~', '2003?', '2020-33', '199X', '2001~/2010?']),
	'from the first to the last year': timelineOf(['-9999', '9999', '0000']),
	'60 figures without a date': timelineOf(
		['2020'],
		Array.from({ length: 60 }, () => LONG),
	),
	'all is stated': coverageOf(12, { Period: () => true, Area: () => true }),
	'nothing is stated': coverageOf(12, { Period: () => false, Area: () => false, Population: () => false }),
	'one figure': coverageOf(1, { Period: () => true }),
	'60 figures in four columns': coverageOf(60, {
		Value: (row) => row % 7 !== 0,
		Period: (row) => row % 5 === 0,
		Area: (row) => row % 2 === 0,
		Population: (row) => row > 3,
	}),
};
