import { valueText } from '../core/chart/geometry.ts';
import type { Chart } from '../core/model/chart.ts';

/** A mark as Chart.js counts them: the shares of a whole are data sets of their own, as are the lines. */
export interface Place {
	readonly datasetIndex: number;
	readonly index: number;
}

/** Every mark of a chart in reading order. */
export function placesOf(chart: Chart): Place[] {
	return chart.series.flatMap(({ marks }, series) =>
		marks.map((_, index) =>
			chart.kind === 'stacked-share' ? { datasetIndex: index, index: 0 } : { datasetIndex: series, index },
		),
	);
}

/** What a mark is, in words. */
export function tellPlace(chart: Chart, { datasetIndex, index }: Place): string {
	const series = chart.kind === 'stacked-share' ? chart.series[0] : chart.series[datasetIndex];
	const mark = series?.marks[chart.kind === 'stacked-share' ? datasetIndex : index];
	if (mark === undefined) return '';
	const name = mark.time === undefined ? mark.label : `${series?.label ?? ''}, ${mark.time.text}`;
	const derived =
		mark.evidence === 'derived' ? ', derived' : mark.intervalEvidence === 'derived' ? ', interval derived' : '';
	return `${name}: ${valueText(mark)}${derived}`;
}

/** The mark that a key leads to, -1 for none; nothing for a key that leads nowhere. */
export function stepTo(key: string, at: number, count: number): number | undefined {
	switch (key) {
		case 'ArrowRight':
		case 'ArrowDown':
			return (at + 1) % count;
		case 'ArrowLeft':
		case 'ArrowUp':
			return at <= 0 ? count - 1 : at - 1;
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		case 'Escape':
			return -1;
		default:
			return undefined;
	}
}
