import type { Chart, ChartAxis } from '../model/chart.ts';
import { asSentence } from './as-sentence.ts';
import type { Say } from '../words/values.ts';
import type { ChartPicture } from './chart-kind.ts';
import type { Shape } from './draw/shape.ts';
import type { Box, ChartLayout } from './geometry.ts';

/**
 * The number at which an axis of values begins, in words, if that is not zero and so the lengths along it are no
 * ratios; a logarithmic axis says of itself what it is.
 *
 * @param startsAtZero False of a second axis, of which a chart does not keep the choice.
 */
export function startOf({ min, max, scale, ticks }: ChartAxis, startsAtZero: boolean): string | undefined {
	return startsAtZero || scale === 'log' || (min <= 0 && max >= 0) ? undefined : ticks[0]?.text;
}

/** The chart, with words in the titles of its axes where they do not begin at zero. */
export function nameStarts(chart: Chart, say: Say): Chart {
	const named = <Axis extends ChartAxis>(axis: Axis, startsAtZero: boolean): Axis => {
		const value = startOf(axis, startsAtZero);
		if (value === undefined) return axis;
		const start = say('chart.axis-start', { value });
		return { ...axis, title: axis.title === '' ? start : `${asSentence(axis.title, say)} ${start}` };
	};
	return {
		...chart,
		axis: named(chart.axis, chart.startsAtZero),
		...(chart.across && { across: named(chart.across, false) }),
	};
}

/** The drawing, with a sign where an axis does not begin at zero. */
export function breakAxes(
	layout: ChartLayout,
	{ axis, across, startsAtZero }: Pick<Chart, 'axis' | 'across' | 'startsAtZero'>,
	{ isUpright = false }: Pick<ChartPicture, 'isUpright'>,
): ChartLayout {
	const isBroken = (of: ChartAxis | undefined) =>
		of !== undefined && startOf(of, of !== across && startsAtZero) !== undefined;
	const [up, along] = isUpright ? [axis, across] : [undefined, axis];
	const signs = layout.plots.flatMap((plot) => [
		...(isBroken(up) ? [strokesAcross(plot, 'up')] : []),
		...(isBroken(along) ? [strokesAcross(plot, 'along')] : []),
	]);
	return signs.length === 0 ? layout : { ...layout, details: [...layout.details, ...signs] };
}

/** The sign of a broken axis, two strokes across the corner where it begins; of one along the bottom, just below. */
function strokesAcross({ left, bottom }: Box, direction: 'up' | 'along'): Shape {
	const runs = [3, 7].map((on) =>
		direction === 'up'
			? ([
					[left - 5, bottom - on + 2],
					[left + 5, bottom - on - 2],
				] as const)
			: ([
					[left + on - 2, bottom + 5],
					[left + on + 2, bottom - 4],
				] as const),
	);
	return { is: 'path', runs, stroke: { colour: 'muted', width: 1.5 } };
}
