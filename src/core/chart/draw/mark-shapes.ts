import type { ChartMark } from '../../model/chart.ts';
import type { Box } from '../geometry.ts';
import type { MarkLook } from './mark-look.ts';
import { seriesStyle } from './series-style.ts';
import type { Point, Shape } from './shape.ts';

const HATCH = 6;

/** The rectangle of a bar. {@link hatch} draws what is inside it. */
export function bar(look: MarkLook, box: Box): Shape {
	const { fill, stroke, edge } = look;
	if (edge === 0) return { is: 'box', box, fill };
	const inner = {
		left: box.left + edge / 2,
		right: Math.max(box.left + edge / 2, box.right - edge / 2),
		top: box.top + edge / 2,
		bottom: box.bottom - edge / 2,
	};
	return { is: 'box', box: inner, fill, stroke: { colour: stroke, width: edge } };
}

/** Slanted lines inside a mark that has an edge. */
export function hatch(look: MarkLook, box: Box): Shape[] {
	const { stroke, edge } = look;
	if (edge === 0) return [];
	const inset = edge / 2;
	const [left, right] = [box.left + inset, box.right - inset];
	const [top, bottom] = [box.top + inset, box.bottom - inset];
	const height = bottom - top;
	const runs: Point[][] = [];
	for (let start = left - height + HATCH / 2; start < right; start += HATCH) {
		const [fromX, toX] = [Math.max(start, left), Math.min(start + height, right)];
		if (fromX < toX)
			runs.push([
				[fromX, bottom - (fromX - start)],
				[toX, bottom - (toX - start)],
			]);
	}
	return [{ is: 'path', runs, stroke: { colour: stroke, width: 1.25 } }];
}

/** A mark without length, such as a bar of zero, as a line across its row, so that a reader can see it. */
export function thinMark({ stroke }: MarkLook, x: number, edges: Pick<Box, 'top' | 'bottom'>): Shape {
	return { is: 'box', box: { left: x - 1, right: x + 1, ...edges }, fill: stroke };
}

/** Width of the gap between two parts of a bar. */
const PART_GAP = 2.5;

/**
 * A gap between a part of a bar and the one before it, so that two of the same look are seen to be two. The gap covers
 * an edge of the one before, which is drawn again. Of a small part it leaves half.
 */
export function gapBefore(
	part: { readonly from: number; readonly to: number },
	before: { readonly from: number; readonly to: number; readonly look: MarkLook } | undefined,
	{ top, bottom }: Pick<Box, 'top' | 'bottom'>,
): Shape[] {
	if (before === undefined) return [];
	const { edge, stroke } = before.look;
	const towards = Math.sign(part.to - part.from);
	const gap = Math.min(PART_GAP, Math.abs(before.to - before.from) / 2);
	const between = (a: number, b: number, room: number): Box => ({
		left: Math.min(part.from - towards * a, part.from - towards * b),
		right: Math.max(part.from - towards * a, part.from - towards * b),
		top: top - room,
		bottom: bottom + room,
	});
	return [
		{ is: 'box', box: between(gap, 0, 1), fill: 'paper' },
		...(edge ? [{ is: 'box', box: between(gap + edge, gap, 0), fill: stroke } as const] : []),
	];
}

/** The row of a bar: its middle, and how thick its bars are. */
interface Row {
	readonly y: number;
	readonly thickness: number;
}

const ARROW = 16;
/** Average length of the pieces and the gaps of an open end. */
const PIECE = 5;

/**
 * The end of a bar where the source states no bound: the last half of the bar breaks up into ever shorter pieces and
 * ends in an arrow.
 */
export function openEnd(look: MarkLook, from: number, to: number, { y, thickness }: Row): Shape[] {
	const direction = Math.sign(to - from) || 1;
	const length = Math.max(0, Math.abs(to - from) - ARROW);
	const begin = from + direction * length * 0.5;
	const count = Math.max(1, Math.round((length * 0.5) / (2 * PIECE)));
	const step = (length * 0.5) / count;
	const gap = (x: number, width: number): Shape => ({
		is: 'box',
		box: { left: x, right: x + width, top: y - thickness / 2 - 1, bottom: y + thickness / 2 + 1 },
		fill: 'paper',
	});
	const gaps = Array.from({ length: count }, (_, index) => {
		const width = step * (0.2 + (0.6 * (index + 1)) / count);
		const x = begin + direction * ((index + 1) * step - width);
		return gap(Math.min(x, x + direction * width), width);
	});
	const tip = (dx: number, dy: number): Point => [to - direction * dx, y + dy];
	return [
		...gaps,
		gap(Math.min(to - direction * ARROW, to + direction), ARROW + 1),
		{
			is: 'path',
			runs: [[tip(9, -6), tip(2, 0), tip(9, 6)]],
			stroke: { colour: look.stroke, width: 2 },
		},
	];
}

/** The end of a bar that is not certain: its last pieces are cut off. */
export function brokenEnd(end: number, other: number, { y, thickness }: Row): Shape[] {
	const direction = Math.sign(other - end) || 1;
	// A short bar is cut once.
	const cuts = Math.abs(other - end) > 24 ? [3, 8] : Math.abs(other - end) > 6 ? [2.5] : [];
	return cuts.map((at) => {
		const x = end + direction * at;
		const box = { left: x - 1, right: x + 1.25, top: y - thickness / 2 - 1, bottom: y + thickness / 2 + 1 };
		return { is: 'box', box, fill: 'paper' };
	});
}

/** How much larger a point in a row is than one of a line. */
const ENLARGED = 1.45;

/** A point in a row. `form` is the index of its series, if points of several lie in one row: they differ in form. */
export function dot({ fill, stroke }: MarkLook, x: number, y: number, form = 0): Shape {
	const painted = { fill, stroke: { colour: stroke, width: 2 } };
	const { corners } = seriesStyle(form);
	if (corners.length === 0) return { is: 'circle', at: [x, y], radius: 6, ...painted };
	const run = corners.map(([dx, dy]): Point => [x + ENLARGED * dx, y + ENLARGED * dy]);
	return { is: 'path', runs: [run], isClosed: true, ...painted };
}

/** The interval around a point, from cap to cap. An open bound has an arrow for a cap. */
export function interval(
	look: MarkLook,
	{ low, high }: Pick<ChartMark, 'low' | 'high'>,
	left: number,
	right: number,
	y: number,
): Shape {
	const { stroke, dash } = look;
	const [piece, gap] = dash ?? [right - left, 1];
	const runs: Point[][] = [];
	for (let x = left; x < right; x += piece + gap)
		runs.push([
			[x, y],
			[Math.min(x + piece, right), y],
		]);
	for (const [x, bound, inward] of [
		[left, low, 1],
		[right, high, -1],
	] as const) {
		const tip = bound === 'unstated' ? x + inward * 6 : x;
		runs.push([
			[tip, y - 6],
			[x, y],
			[tip, y + 6],
		]);
	}
	return { is: 'path', runs, stroke: { colour: stroke, width: 2.5 } };
}
