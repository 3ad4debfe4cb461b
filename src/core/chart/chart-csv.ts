import type { Chart } from '../model/chart.ts';

/** Columns of a chart’s download. */
export const chartColumns = ['series', 'label', 'time', 'value', 'low', 'high', 'text', 'interval', 'unit', 'evidence', 'figure', 'interval_evidence', 'interval_figure'] as const;

/** What a chart draws, one row a mark; an open bound is `unstated`. */
export function chartRows(chart: Chart): Partial<Record<(typeof chartColumns)[number], string | number>>[] {
	return chart.series.flatMap((series) =>
		series.marks.map((mark) => ({
			series: series.label,
			label: mark.label,
			time: mark.time?.iso ?? '',
			value: mark.value ?? '',
			low: mark.low ?? '',
			high: mark.high ?? '',
			text: mark.text,
			interval: mark.intervalText ?? '',
			unit: chart.unit,
			evidence: mark.evidence,
			figure: mark.figure ?? '',
			interval_evidence: mark.intervalEvidence ?? '',
			interval_figure: mark.interval ?? '',
		})),
	);
}
