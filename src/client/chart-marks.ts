import { evidenceGroups } from '../core/chart/evidence-groups.ts';
import { valueText } from '../core/chart/lay-out-rows.ts';
import type { Chart, ChartMark } from '../core/model/chart.ts';
import type { Say } from '../core/words/values.ts';

/** A mark, the name of its series, if it has one, and the index of that series in the chart. */
export interface NamedMark extends ChartMark {
	readonly series: string;
	readonly seriesIndex: number;
}

/** Every mark of a chart in reading order. */
export function marksInOrder(chart: Chart): NamedMark[] {
	return chart.series.flatMap(({ label, marks }, seriesIndex) =>
		marks.map((mark) => ({ ...mark, series: label, seriesIndex })),
	);
}

/** The value of a mark in words, and whether that is derived. */
export function valueWords(mark: ChartMark, say: Say): string {
	const { evidence, intervalEvidence = evidence } = mark;
	const marked = evidenceGroups[evidence].marked?.value ?? evidenceGroups[intervalEvidence].marked?.valueOfInterval;
	const value = valueText(mark, say);
	return marked === undefined ? value : say(marked, { value });
}

/** A mark in words: its name, its value, and whether that is derived. */
export function markWords(mark: NamedMark, say: Say): string {
	const { label, series, time } = mark;
	return say('chart.mark', {
		name: series === '' ? label : say('chart.point', { series, time: time?.text ?? label }),
		value: valueWords(mark, say),
	});
}
