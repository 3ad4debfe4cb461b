import { nice, ticks } from 'd3-array';
import { formatQuantity } from '../format/format-quantity.ts';
import type { ChartAxis } from '../model/chart.ts';
import type { Unit } from '../model/unit.ts';

/**
 * Numbers of steps to try along an axis, the best first: the steps must be few, or every second one can be left out.
 */
const COUNTS = [5, 4, 3] as const;

const QUARTERS = [0, 0.25, 0.5, 0.75, 1] as const;

/** Whether a narrow drawing has room for so many steps, or every second one can be left out. */
const canBeThinned = (steps: number) => steps <= 5 || steps % 2 === 0;

/** Numbers closer than this have too few doubles between them for the values along an axis. */
const LEAST_SPAN = 2 ** -1000;

/**
 * An axis that holds every value, with round numbers along it up to its ends. `toZero` includes zero. With `whole`, the
 * whole of a share, it runs from zero to that in quarters.
 */
export function makeAxis(
	values: readonly number[],
	unit: Unit,
	locale: string,
	options: { title: string; toZero: boolean; whole?: number | undefined },
): ChartAxis {
	const least = Math.min(...values, ...(options.toZero ? [0] : []));
	const most = Math.max(...values, ...(options.toZero ? [0] : []));
	// Values that are almost equal get room around them, as no round numbers lie between them.
	const size = Math.max(Math.abs(least), Math.abs(most));
	const room = size < LEAST_SPAN ? 1 : size / 2;
	const [low, high] = most - least <= Math.max(size * 1e-9, LEAST_SPAN) ? [least - room, most + room] : [least, most];
	const { min, max, along } = options.whole === undefined ? roundAxis(low, high) : wholeAxis(options.whole);
	const unitless = {
		...unit,
		parts: unit.parts.filter(({ atom, power }) => power > 0 && (atom.display.by === 'currency' || atom.ucum === '%')),
	};
	return {
		title: options.title,
		min,
		max,
		ticks: along.map((value) => ({
			value,
			text: formatQuantity({ quantity: { kind: 'number', value }, unit: unitless }, locale),
		})),
	};
}

function wholeAxis(whole: number) {
	return { min: 0, max: whole, along: QUARTERS.map((part) => part * whole) };
}

function roundAxis(low: number, high: number) {
	const inAbout = (count: number) => {
		const round = nice(low, high, count);
		const [min, max] = [Math.min(low, round[0]), Math.max(high, round[1])];
		return { min, max, along: ticks(min, max, count) };
	};
	return COUNTS.map(inAbout).find(({ along }) => canBeThinned(along.length - 1)) ?? inAbout(COUNTS[0]);
}
