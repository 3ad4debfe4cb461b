import { evidenceGroups } from '../core/chart/evidence-groups.ts';
import { valueText } from '../core/chart/geometry.ts';
import type { Chart, ChartMark } from '../core/model/chart.ts';

/** A mark, and the line that it is a point of, if any. */
interface NamedMark extends ChartMark {
	readonly series: string;
}

/** Every mark of a chart in reading order. */
export function marksInOrder(chart: Chart): NamedMark[] {
	return chart.series.flatMap(({ label, marks }) => marks.map((mark) => ({ ...mark, series: label })));
}

/** What a mark is, in words. */
export function markWords(mark: NamedMark): string {
	const name = mark.time === undefined ? mark.label : `${mark.series}, ${mark.time.text}`;
	const { evidence, intervalEvidence } = mark;
	const around = evidenceGroups[intervalEvidence ?? evidence];
	const suffix = evidenceGroups[evidence].suffix || (around.suffix && `, interval ${around.name}`);
	return `${name}: ${valueText(mark)}${suffix}`;
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
