import type { Shape } from '../draw/shape.ts';
import { BAR, LINE, type TextLine } from '../geometry.ts';
import { scaleOf } from '../lay-out-frame.ts';
import { pushApart } from '../push-apart.ts';
import { textWidth } from '../text-width.ts';
import type { FormPlace } from './choose-form.ts';
import { headOf, type PlacedRow, placeMark, type RowForm, type RowFrame } from './row-form.ts';
import { type ChartRow, hasMark, type MarkedSlot } from './rows-of-chart.ts';

/** The least space between two values above their points. */
const APART = 10;
/** How far a point of a crowded row lies below the one before. */
const STEP = 16;
/** Space between the middle of a point and the value beside it. */
const BESIDE = 12;

/**
 * Rows in which points of several series lie on one line, each with its value above it. If points or values are too
 * close for that, each point of the row has a line of its own with its value beside it.
 *
 * @returns Undefined if a value does not fit beside its point either.
 */
export function dotsForm(
	rows: readonly ChartRow[],
	{ left, right }: Pick<RowForm, 'left' | 'right'>,
	{ axis, width, textOf }: FormPlace,
): RowForm | undefined {
	const placeOf = scaleOf(axis, left, right);
	const fits = rows.every((row) => {
		const points = pointsOf(row, { place: placeOf, textOf });
		return valuesAbove(points, width) !== undefined || points.every((point) => besideAt(point, width) !== undefined);
	});
	return fits ? { left, right, thickness: BAR, hasKey: true, place } : undefined;
}

/** A point of a row, before its height is known. */
interface RowPoint {
	readonly slot: MarkedSlot;
	readonly x: number;
	readonly text: string;
}

function pointsOf({ slots }: ChartRow, { place: placeOf, textOf }: Pick<RowFrame, 'place' | 'textOf'>): RowPoint[] {
	return slots.filter(hasMark).map((slot) => ({ slot, x: placeOf(slot.mark.value ?? 0), text: textOf(slot.mark) }));
}

/** Where the middles of values above their points stand; undefined if one of them does not stand over its point. */
function valuesAbove(points: readonly RowPoint[], width: number): Map<RowPoint, number> | undefined {
	const along = [...points].sort((a, b) => a.x - b.x);
	const halves = along.map(({ text }) => textWidth(text) / 2);
	const middles = pushApart(
		along.map(({ x }) => x),
		halves,
		{ end: width, apart: APART },
	);
	const isOver = along.every(({ x }, index) => Math.abs((middles[index] ?? 0) - x) <= (halves[index] ?? 0));
	return isOver ? new Map(along.map((point, index) => [point, middles[index] ?? 0])) : undefined;
}

/** Where a value beside its point stands: on the right, or where there is no room, on the left. */
function besideAt({ x, text }: RowPoint, width: number): Pick<TextLine, 'x' | 'align'> | undefined {
	const wide = textWidth(text) + BESIDE;
	if (x + wide <= width) return { x: x + BESIDE };
	return x - wide >= 0 ? { x: x - BESIDE, align: 'right' } : undefined;
}

const place: RowForm['place'] = (row, y, frame): PlacedRow => {
	const { width, looks } = frame;
	const head = headOf(row, y, frame);
	const points = pointsOf(row, frame);
	const above = valuesAbove(points, width);
	const isCrowded = above === undefined;
	const top = y + (head.length + (isCrowded ? 0 : 1)) * LINE + 2;
	const placed = points.map((point, index) => {
		const middle = top + BAR / 2 + (isCrowded ? index * STEP : 0);
		const { bar, details } = placeMark(point.slot, { y: middle, thickness: BAR }, frame);
		const at = isCrowded
			? { ...besideAt(point, width), y: middle + 4.5 }
			: { x: above.get(point), align: 'center' as const, y: top - 4 };
		const style = looks.isMuted(point.slot) ? ('muted' as const) : ('strong' as const);
		const words: TextLine = { ...at, x: at.x ?? point.x, runs: [{ text: point.text, style }] };
		return { ...point, bar, details, words };
	});
	// What is highlighted covers what is not, and earlier series cover later ones, as their lines do.
	const inOrder = placed.toReversed().sort((a, b) => Number(looks.isMuted(b.slot)) - Number(looks.isMuted(a.slot)));
	const places = points.map(({ x }) => x);
	return {
		words: [...head, ...placed.map(({ words }) => words)],
		bars: placed.map(({ slot: { mark }, bar }) => ({ mark, bar })),
		details: [
			...(isCrowded ? [] : between(Math.min(...places), Math.max(...places), top + BAR / 2)),
			...inOrder.flatMap(({ details }) => details),
		],
		top,
		bottom: top + BAR + (isCrowded ? (points.length - 1) * STEP : 0),
	};
};

/** The line between the first and the last point of a row. */
function between(from: number, to: number, y: number): Shape[] {
	if (from === to) return [];
	const run = [
		[from, y],
		[to, y],
	] as const;
	return [{ is: 'path', runs: [run], stroke: { colour: 'muted', width: 1.5 } }];
}
