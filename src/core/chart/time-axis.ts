import type { Chart } from '../model/chart.ts';
import type { TextLine } from './geometry.ts';
import { fitInside } from './lay-out-frame.ts';
import { textWidth } from './text-width.ts';

/** A point in time, as a decimal year. */
interface PointInTime {
	readonly year: number;
	readonly text: string;
}

/** All points in time of a chart, and where their axis begins and ends. */
export interface TimeAxis {
	readonly min: number;
	readonly max: number;
	readonly times: readonly PointInTime[];
}

/** Least space between the words of two times. */
const APART = 8;

/** Between how many years words stand where there is no room for each year, the best first. */
const YEARS = [1, 2, 5, 10, 20, 50, 100] as const;

/** The times of all marks and notes. Around a single one the axis has half a year on both sides. */
export function timeAxis({ series, notes = [] }: Pick<Chart, 'series' | 'notes'>): TimeAxis {
	const known = new Map(
		[...series.flatMap(({ marks }) => marks), ...notes].flatMap(({ time }) =>
			time === undefined ? [] : [[time.year, time.text] as const],
		),
	);
	const times = [...known].map(([year, text]) => ({ year, text })).sort((a, b) => a.year - b.year);
	const [first = 0, last = 1] = [times[0]?.year, times.at(-1)?.year];
	return first === last ? { min: first - 0.5, max: last + 0.5, times } : { min: first, max: last, times };
}

/**
 * The words along an axis of time: of years those in even steps, of other times the last, the first, and of the others
 * those that have room.
 *
 * @param end Where the room for words ends.
 */
export function timeWords(
	{ times }: TimeAxis,
	along: (year: number) => number,
	{ y, end }: { readonly y: number; readonly end: number },
): TextLine[] {
	const placed = times.map(({ year, text }) => {
		const wide = textWidth(text);
		return { year, text, wide, x: fitInside(along(year) - wide / 2, wide, end) };
	});
	const areApart = (a: (typeof placed)[number], b: (typeof placed)[number]) =>
		a.x >= b.x + b.wide + APART || b.x >= a.x + a.wide + APART;
	const areYears = times.every(({ year, text }) => text === String(year));
	const even = YEARS.map((step) => placed.filter(({ year }) => year % step === 0)).find((some) =>
		some.every((each, index) => index === 0 || areApart(each, some[index - 1] ?? each)),
	);
	const [first, last] = [placed[0], placed.at(-1)];
	const order = areYears && even !== undefined && even.length > 1 ? [...even, last, first] : [last, first, ...placed];
	const shown: typeof placed = [];
	for (const each of order) if (each !== undefined && shown.every((other) => areApart(each, other))) shown.push(each);
	return shown
		.sort((a, b) => a.x - b.x)
		.map(({ text, x, wide }): TextLine => ({ x: x + wide / 2, y, align: 'center', runs: [{ text, style: 'muted' }] }));
}
