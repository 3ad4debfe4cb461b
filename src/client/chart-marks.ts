import { evidenceGroups } from '../core/chart/evidence-groups.ts';
import { valueText } from '../core/chart/lay-out-rows.ts';
import type { Chart, ChartMark } from '../core/model/chart.ts';
import type { Say } from '../core/words/values.ts';

/** A mark, and the name of its series, if it has one. */
interface NamedMark extends ChartMark {
	readonly series: string;
}

/** Every mark of a chart in reading order. */
export function marksInOrder(chart: Chart): NamedMark[] {
	return chart.series.flatMap(({ label, marks }) => marks.map((mark) => ({ ...mark, series: label })));
}

/** A mark in words: its name, its value, and whether that is derived. */
export function markWords(mark: NamedMark, say: Say): string {
	const { label, series, time, evidence, intervalEvidence = evidence } = mark;
	const marked = evidenceGroups[evidence].marked?.value ?? evidenceGroups[intervalEvidence].marked?.valueOfInterval;
	const value = valueText(mark, say);
	return say('chart.mark', {
		name: series === '' ? label : say('chart.point', { series, time: time?.text ?? label }),
		value: marked === undefined ? value : say(marked, { value }),
	});
}

/** The index of the mark that a key leads to, -1 for none; `undefined` for any other key. */
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
