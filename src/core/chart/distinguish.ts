import type { Chart, ChartMark } from '../model/chart.ts';

/** Whether a mark of a series is muted because the chart highlights others. */
export type IsMuted = (series: string, mark?: Pick<ChartMark, 'label'>) => boolean;

/** Reads which marks a chart highlights: those of a series, or single ones, by their labels. */
export function distinguish({ highlight = [] }: Pick<Chart, 'highlight'>): IsMuted {
	if (highlight.length === 0) return () => false;
	return (series, mark) => !highlight.includes(series) && (mark === undefined || !highlight.includes(mark.label));
}

/** Whether several series of a chart are muted, so that their colours do not tell them apart. */
export function areAlike(chart: Pick<Chart, 'series' | 'highlight'>): boolean {
	const isMuted = distinguish(chart);
	return namesOfSeries(chart).filter((name) => isMuted(name)).length > 1;
}

/** The names of the series of a chart, each once; facets may have series of the same name. */
export function namesOfSeries({ series }: Pick<Chart, 'series'>): readonly string[] {
	return [...new Set(series.map(({ label }) => label))];
}
