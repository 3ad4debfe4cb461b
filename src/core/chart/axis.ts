import { nice, ticks } from 'd3-array';
import { formatQuantity } from '../format/format-quantity.ts';
import type { ChartAxis } from '../model/chart.ts';
import type { Unit } from '../model/unit.ts';

/** About as many values as a reader needs along an axis, also on a phone. */
const TICKS = 5;

/** Numbers closer together than this have no doubles left between them to mark an axis with. */
const LEAST_SPAN = 2 ** -1000;

/** An axis that holds every value, with round numbers along it. `toZero` includes zero; `whole` ends at the whole of a share. */
export function makeAxis(values: readonly number[], unit: Unit, locale: string, options: { title: string; toZero: boolean; whole?: number | undefined }): ChartAxis {
	const least = Math.min(...values, ...(options.toZero ? [0] : []));
	const most = Math.max(...values, ...(options.toZero ? [0] : []));
	// Values that are all but equal get room around them: no round numbers lie between them.
	const size = Math.max(Math.abs(least), Math.abs(most));
	const room = size < LEAST_SPAN ? 1 : size / 2;
	const [low, high] = most - least <= Math.max(size * 1e-9, LEAST_SPAN) ? [least - room, most + room] : [least, most];
	const round = nice(low, high, TICKS);
	const [min, max] = options.whole === undefined ? [Math.min(low, round[0]), Math.max(high, round[1])] : [0, options.whole];
	const unitless = { ...unit, parts: unit.parts.filter(({ atom, power }) => power > 0 && (atom.display.by === 'currency' || atom.ucum === '%')) };
	return {
		title: options.title,
		min,
		max,
		ticks: ticks(min, max, TICKS).map((value) => ({ value, text: formatQuantity({ quantity: { kind: 'number', value }, unit: unitless }, locale) })),
	};
}
