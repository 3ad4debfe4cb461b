import { nice, ticks } from 'd3-array';
import { formatQuantity } from '../format/format-quantity.ts';
import type { ChartAxis } from '../model/chart.ts';
import type { Unit } from '../model/unit.ts';

/**
 * About as many steps as a reader needs along an axis; fewer where that many could not be thinned out to fewer of one
 * size.
 */
const COUNTS = [5, 4, 3] as const;

const QUARTERS = [0, 0.25, 0.5, 0.75, 1] as const;

/** So many steps of an axis fit as they are, or come apart into halves. */
const comesApart = (steps: number) => steps <= 5 || steps % 2 === 0;

/** Numbers closer together than this have no doubles left between them to mark an axis with. */
const LEAST_SPAN = 2 ** -1000;

/**
 * An axis that holds every value, with round numbers along it, the last where it ends. `toZero` includes zero; `whole` ends
 * at the whole of a share, which goes in quarters.
 */
export function makeAxis(
	values: readonly number[],
	unit: Unit,
	locale: string,
	options: { title: string; toZero: boolean; whole?: number | undefined },
): ChartAxis {
	const least = Math.min(...values, ...(options.toZero ? [0] : []));
	const most = Math.max(...values, ...(options.toZero ? [0] : []));
	// Values that are all but equal get room around them: no round numbers lie between them.
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
	return COUNTS.map(inAbout).find(({ along }) => comesApart(along.length - 1)) ?? inAbout(COUNTS[0]);
}
