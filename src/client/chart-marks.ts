import { evidenceGroups } from '../core/chart/evidence-groups.ts';
import { valueText } from '../core/chart/lay-out-rows.ts';
import type { Chart, ChartMark } from '../core/model/chart.ts';
import type { Say } from '../core/words/values.ts';

/** A mark, the names of its series and its small drawing, if it has them, and the index of its series in the chart. */
export interface NamedMark extends ChartMark {
	readonly series: string;
	readonly facet?: string | undefined;
	readonly seriesIndex: number;
}

/** Every mark of a chart in reading order. */
export function marksInOrder(chart: Chart): NamedMark[] {
	return chart.series.flatMap(({ label, facet, marks }, seriesIndex) =>
		marks.map((mark) => ({ ...mark, series: label, facet, seriesIndex })),
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
	const name = series === '' ? label : say('chart.point', { series, time: time?.text ?? label });
	return say('chart.mark', { name: nameInFacet(mark, name, say), value: valueWords(mark, say) });
}

/** A name after that of the small drawing in which its mark stands, if the chart has several. */
export function nameInFacet({ facet }: NamedMark, name: string, say: Say): string {
	return facet === undefined ? name : say('chart.series-in-facet', { facet, series: name });
}
