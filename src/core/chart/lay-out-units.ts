import type { Chart, ChartMark } from '../model/chart.ts';
import type { Say } from '../words/values.ts';
import { distinguish } from './distinguish.ts';
import type { Role } from './draw/colours.ts';
import { lookOf, type MarkLook } from './draw/mark-look.ts';
import type { Shape } from './draw/shape.ts';
import { type Glyph, glyphOutlines, glyphs, hatchGlyphs, hollowGlyphs } from './draw/unit-glyphs.ts';
import { type Box, type ChartLayout, LINE, type TextLine } from './geometry.ts';
import { linesOf } from './lay-out-frame.ts';
import { wrap } from './text-width.ts';

/** The largest distance from one square to the next, and the most that all are high, in CSS pixels. */
const PITCH = 28;
const MOST_HIGH = 340;
const TEN = 10;
/** Room for the sample of a line of the key. */
const SAMPLE = 22;

/** A part, and how many squares are of it and may be of it besides. */
interface Part {
	readonly mark: ChartMark;
	readonly look: MarkLook;
	readonly glyph: Glyph;
	readonly sure: number;
	readonly maybe: number;
}

/**
 * A square for each one of the whole, row by row, in groups of ten: first those of each part, then those that may be of
 * it, last those of no part. A key above them says which are which.
 */
export function layOutUnits(chart: Chart, width: number, say: Say): ChartLayout {
	const total = chart.whole?.value ?? 0;
	const parts = partsOf(chart, total);
	const rest = total - parts.reduce((sum, { sure, maybe }) => sum + sure + maybe, 0);
	const words: TextLine[] = [];
	const details: Shape[] = [];
	let y = 0;
	const entry = (runs: readonly TextLine['runs'][], sample: (box: Box) => readonly Shape[]) => {
		details.push(...sample({ left: 1, right: 14, top: y + 4, bottom: y + 17 }));
		for (const each of runs) words.push({ x: SAMPLE, y: (y += LINE) - 4, runs: each });
		y += 3;
	};
	const muted = (text: string) => wrap(text, width - SAMPLE).map((line) => [{ text: line, style: 'muted' as const }]);
	for (const { mark, look, glyph, maybe } of parts) {
		const text = mark.evidence === 'derived' ? say('chart.derived-value', { value: mark.text }) : mark.text;
		entry(linesOf(mark.label, text, width - SAMPLE), (box) => [glyphs(glyph, [box], look.stroke)]);
		if (maybe > 0)
			entry(muted(mark.high === 'unstated' ? say('chart.units-open') : say('chart.units-maybe', { n: maybe })), (box) =>
				uncertain(glyph, [box], look.stroke),
			);
	}
	if (rest > 0) entry(muted(say('chart.units-rest')), (box) => [hollowGlyphs([box])]);

	const top = y + 6;
	const { boxes, bottom } = placeSquares(total, width, top);
	let next = 0;
	const take = (count: number) => boxes.slice(next, (next += count));
	const marks = parts.map(({ look, glyph, sure, maybe }) => {
		const start = next;
		const [filled, hatched] = [take(sure), take(maybe)];
		if (filled.length > 0) details.push(glyphs(glyph, filled, look.stroke));
		if (hatched.length > 0) details.push(...uncertain(glyph, hatched, look.stroke));
		const around = boxAround(boxes.slice(start, Math.max(next, start + 1)));
		const [from, to] = sure + maybe === 0 ? [around.left, around.left] : [around.left, around.right];
		return {
			is: 'bars' as const,
			thickness: around.bottom - around.top,
			isDrawn: false,
			bars: [{ from, to, middle: (around.top + around.bottom) / 2, look }],
		};
	});
	if (rest > 0) details.push(hollowGlyphs(take(rest)));
	y = bottom + 4;
	const { label = '', text: value = '' } = chart.whole ?? {};
	for (const text of wrap(say('chart.units-each', { label, value }), width - 1))
		words.push({ x: 1, y: (y += LINE) - 4, runs: [{ text, style: 'muted' }] });
	return {
		width,
		height: y + 2,
		plots: [{ ...boxAround(boxes), top, bottom }],
		guidesBelow: [],
		marks,
		details,
		guidesAbove: [],
		words,
		samples: [],
	};
}

function uncertain(glyph: Glyph, boxes: readonly Box[], colour: Role): Shape[] {
	return [glyphOutlines(glyph, boxes, colour), hatchGlyphs(glyph, boxes, colour)];
}

/** What is drawn of each part. A part without an upper bound may be all that the others leave. */
function partsOf(chart: Chart, total: number): Part[] {
	const marks = chart.series.flatMap((series) => series.marks);
	const isMuted = distinguish(chart);
	const boundOf = (bound: ChartMark['low']) => (typeof bound === 'number' ? bound : 0);
	const stated = marks.reduce((sum, { low, high }) => sum + boundOf(high === 'unstated' ? low : high), 0);
	return marks.map((mark, index) => {
		const [sure, high] = [boundOf(mark.low), boundOf(mark.high)];
		return {
			mark,
			look: lookOf(mark.evidence, { series: marks.length > 1 ? index : undefined, isMuted: isMuted('', mark) }),
			glyph: index,
			sure,
			maybe: mark.high === 'unstated' ? total - stated : high - sure,
		};
	});
}

/** Places squares in rows of ten, twenty, … with a space after each ten, so that they are not too high. */
function placeSquares(count: number, width: number, top: number): { boxes: Box[]; bottom: number } {
	const { columns, pitch, gap } = gridFor(count, width);
	const side = pitch - Math.max(1.5, pitch * 0.2);
	const along = (index: number) => index * pitch + Math.floor(index / TEN) * gap;
	const boxes = Array.from({ length: count }, (_, index): Box => {
		const [left, y] = [1 + along(index % columns), top + along(Math.floor(index / columns))];
		return { left, right: left + side, top: y, bottom: y + side };
	});
	return { boxes, bottom: boxes.at(-1)?.bottom ?? top };
}

function gridFor(count: number, width: number): { columns: number; pitch: number; gap: number } {
	for (let columns = count > 2 * TEN && width > 2 * TEN * (PITCH - 8) ? 2 * TEN : TEN; ; columns += TEN) {
		const gap = columns > 2 * TEN ? 3 : 6;
		const pitch = Math.min(PITCH, (width - 2 - (columns / TEN - 1) * gap) / columns);
		if (Math.ceil(count / columns) * pitch <= MOST_HIGH || columns >= count) return { columns, pitch, gap };
	}
}

function boxAround(boxes: readonly Box[]): Box {
	const edge = (side: keyof Box, of: (...sides: number[]) => number) => of(...boxes.map((box) => box[side]));
	if (boxes.length === 0) return { left: 0, right: 0, top: 0, bottom: 0 };
	return {
		left: edge('left', Math.min),
		right: edge('right', Math.max),
		top: edge('top', Math.min),
		bottom: edge('bottom', Math.max),
	};
}
