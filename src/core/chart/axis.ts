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

/** Where an axis begins and ends, and the numbers along it. */
interface Ends {
	readonly min: number;
	readonly max: number;
	readonly along: readonly number[];
}

/** Numbers closer than this have too few doubles between them for the values along an axis. */
const LEAST_SPAN = 2 ** -1000;

/**
 * An axis that holds every value, with round numbers along it up to its ends. `toZero` includes zero. With `whole`, the
 * whole of a share, it runs from zero to that in quarters. With `ofRanks` it has whole numbers alone; with `toZero` as
 * well it begins at one, as nothing stands before the first place. With `scale: 'log'` every value must be above zero,
 * and the numbers along it are powers of ten or, where these are too few, 1, 2 and 5 times them.
 */
export function makeAxis(
	values: readonly number[],
	unit: Unit,
	locale: string,
	options: {
		title: string;
		toZero: boolean;
		whole?: number | undefined;
		ofRanks?: boolean | undefined;
		scale?: 'linear' | 'log' | undefined;
	},
): ChartAxis {
	const { min, max, along } = options.scale === 'log' ? logAxis(values) : linearAxis(values, options);
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
		...(options.scale === 'log' && { scale: 'log' }),
	};
}

function linearAxis(
	values: readonly number[],
	options: { toZero: boolean; whole?: number | undefined; ofRanks?: boolean | undefined },
): Ends {
	if (options.ofRanks === true) return rankAxis(values, options.toZero);
	const least = Math.min(...values, ...(options.toZero ? [0] : []));
	const most = Math.max(...values, ...(options.toZero ? [0] : []));
	// Values that are almost equal get room around them, as no round numbers lie between them.
	const size = Math.max(Math.abs(least), Math.abs(most));
	const room = size < LEAST_SPAN ? 1 : size / 2;
	const below = options.toZero && least === 0 ? 0 : room;
	const [low, high] = most - least <= Math.max(size * 1e-9, LEAST_SPAN) ? [least - below, most + room] : [least, most];
	return options.whole === undefined ? roundAxis(low, high) : wholeAxis(options.whole);
}

function rankAxis(values: readonly number[], toFirst: boolean): Ends {
	const least = Math.min(...values, ...(toFirst ? [1] : []));
	const { min, max, along } = roundAxis(least, Math.max(...values, least + 1));
	const places = along.filter((place) => Number.isInteger(place) && place > 1);
	return min > 1 ? { min, max, along: places } : { min: 1, max, along: [1, ...places] };
}

function wholeAxis(whole: number): Ends {
	return { min: 0, max: whole, along: QUARTERS.map((part) => part * whole) };
}

function roundAxis(low: number, high: number): Ends {
	const inAbout = (count: number) => {
		const round = nice(low, high, count);
		const [min, max] = [Math.min(low, round[0]), Math.max(high, round[1])];
		return { min, max, along: ticks(min, max, count) };
	};
	return COUNTS.map(inAbout).find(({ along }) => canBeThinned(along.length - 1)) ?? inAbout(COUNTS[0]);
}

/** How many numbers a logarithmic axis has at least and at most. */
const LOG_TICKS = { least: 3, most: 7 } as const;

function logAxis(values: readonly number[]): Ends {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const [from, to] = [Math.floor(Math.log10(low)) - 2, Math.ceil(Math.log10(high)) + 2];
	const exponents = Array.from({ length: to - from + 1 }, (_, index) => from + index);
	const numbersBy = (times: readonly number[], every: number) =>
		exponents
			.filter((exponent) => exponent % every === 0)
			// Written out, as powers below one that are computed are not exact.
			.flatMap((exponent) => times.map((each) => Number(`${each}e${exponent}`)))
			.filter((value) => value > 0 && value < Infinity);
	for (let every = 0; ; every++) {
		const numbers = every === 0 ? numbersBy([1, 2, 5], 1) : numbersBy([1], every);
		let first = Math.max(
			0,
			numbers.findLastIndex((value) => value <= low),
		);
		let last = numbers.findIndex((value) => value >= high);
		if (last < 0) last = numbers.length - 1;
		if (last - first >= LOG_TICKS.most) continue;
		// A value that stands alone gets room on both sides.
		if (last - first < LOG_TICKS.least - 1) [first, last] = [Math.max(0, first - 1), last + 1];
		const along = nearEnds(numbers.slice(first, last + 1), low, high);
		return { min: Math.min(low, along[0] ?? low), max: Math.max(high, along.at(-1) ?? high), along };
	}
}

/** How many powers of ten leave room for numbers between them. */
const ROOMY = 5;

/** Moves the ends of an axis of powers of ten nearer to the values, to 2 or 5 times a power: less of it is empty. */
function nearEnds(powers: readonly number[], low: number, high: number): readonly number[] {
	const [first = low, last = high] = [powers[0], powers.at(-1)];
	if (powers.length > ROOMY || powers.some((value, index) => value / (powers[index - 1] ?? value / 10) < 9))
		return powers;
	const start = [5, 2, 1].map((times) => Number((first * times).toPrecision(1))).find((value) => value <= low) ?? first;
	const end = [5, 2].map((part) => last / part).find((value) => value >= high) ?? last;
	return [start, ...powers.slice(1, -1), end];
}
