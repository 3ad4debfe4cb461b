import type { Chart, ChartMark } from '../model/chart.ts';

/** From where to where a mark reaches, in the chart’s unit; an open bound reaches to the edge of the axis. */
export function spanOf(mark: ChartMark, chart: Chart): [number, number] {
	const { min, max } = chart.axis;
	if (chart.kind === 'bar') return [0, mark.value ?? 0];
	const edge = (bound: ChartMark['low'], open: number) =>
		bound === undefined ? (mark.value ?? open) : bound === 'unstated' ? open : bound;
	return [edge(mark.low, min), edge(mark.high, max)];
}
