import type { Shape } from '../draw/shape.ts';
import { BAR, LINE, type TextLine } from '../geometry.ts';
import { pushApart } from '../push-apart.ts';
import { textWidth } from '../text-width.ts';
import type { FormPlace } from './choose-form.ts';
import { headOf, type PlacedRow, placeMark, type RowForm } from './row-form.ts';
import { type ChartRow, hasMark } from './rows-of-chart.ts';

/** The least space between two values above their points. */
const APART = 10;
/** Points closer than this cover each other. */
const COVERED = 6;
/** How far a point lies below one that it would cover. */
const STEP = 14;

/**
 * Rows in which points of several series lie on one line, each with its value above it.
 *
 * @returns Undefined if the values of a row do not fit side by side.
 */
export function dotsForm(
	rows: readonly ChartRow[],
	sides: Pick<RowForm, 'left' | 'right'>,
	{ width, textOf }: FormPlace,
): RowForm | undefined {
	const fits = rows.every(({ slots }) => {
		const texts = slots.filter(hasMark).map(({ mark }) => textOf(mark));
		return texts.reduce((sum, text) => sum + textWidth(text) + APART, -APART) <= width;
	});
	return fits ? { ...sides, thickness: BAR, hasKey: true, place } : undefined;
}

const place: RowForm['place'] = (row, y, frame): PlacedRow => {
	const { width, place: placeOf, looks, textOf } = frame;
	const head = headOf(row, y, frame);
	const top = y + (head.length + 1) * LINE + 1;
	const inPlace = row.slots
		.filter(hasMark)
		.map((slot) => ({ slot, x: placeOf(slot.mark.value ?? 0) }))
		.sort((a, b) => a.x - b.x);
	const levels = levelsOf(inPlace.map(({ x }) => x));
	const height = BAR + Math.max(0, ...levels) * STEP;
	const placed = inPlace.map(({ slot }, index) => {
		const middle = top + BAR / 2 + (levels[index] ?? 0) * STEP;
		return { slot, ...placeMark(slot, { y: middle, thickness: BAR }, frame) };
	});
	const along = inPlace.map(({ slot, x }) => ({ x, text: textOf(slot.mark), isMuted: looks.isMuted(slot) }));
	const centres = pushApart(
		along.map(({ x }) => x),
		along.map(({ text }) => textWidth(text) / 2),
		{ end: width, apart: APART },
	);
	const words = [
		...head,
		...along.map(({ text, isMuted }, index): TextLine => ({
			x: centres[index] ?? 0,
			y: top - 3,
			align: 'center',
			runs: [{ text, style: isMuted ? 'muted' : 'strong' }],
		})),
	];
	// What is highlighted covers what is not, and earlier series cover later ones, as their lines do.
	const inOrder = placed.toReversed().sort((a, b) => Number(looks.isMuted(b.slot)) - Number(looks.isMuted(a.slot)));
	const [first = 0, last = 0] = [inPlace[0]?.x, inPlace.at(-1)?.x];
	return {
		words,
		bars: placed.map(({ slot: { mark }, bar }) => ({ mark, bar })),
		details: [...between(first, last, top + BAR / 2), ...inOrder.flatMap(({ details }) => details)],
		top,
		bottom: top + height,
	};
};

/** How many points stand above each: points that would cover each other stand one below the other. */
function levelsOf(places: readonly number[]): number[] {
	const levels: number[] = [];
	for (const [index, x] of places.entries()) {
		const isCovered = x - (places[index - 1] ?? Number.NEGATIVE_INFINITY) < COVERED;
		levels.push(isCovered ? (levels[index - 1] ?? 0) + 1 : 0);
	}
	return levels;
}

/** The line between the first and the last point of a row. */
function between(from: number, to: number, y: number): Shape[] {
	if (from === to) return [];
	const run = [
		[from, y],
		[to, y],
	] as const;
	return [{ is: 'path', runs: [run], stroke: { colour: 'muted', width: 1.5 } }];
}
