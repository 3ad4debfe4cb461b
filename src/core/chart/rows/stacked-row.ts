import { areAlike } from '../distinguish.ts';
import { roleOn } from '../draw/colours.ts';
import type { MarkLook } from '../draw/mark-look.ts';
import { gapBefore, thinMark } from '../draw/mark-shapes.ts';
import type { Shape } from '../draw/shape.ts';
import { LINE, type TextLine } from '../geometry.ts';
import { textWidth } from '../text-width.ts';
import { type Bar, headOf, type PlacedRow, placeMark, type RowForm, type RowFrame } from './row-form.ts';
import { hasMark, type MarkedSlot } from './rows-of-chart.ts';

/** Height of a bar with words in its parts. */
const THICK = 22;
/** Space in a part before its value, and at least after it. */
const INSET = 7;

/** A part of a bar. */
interface Part {
	readonly slot: MarkedSlot;
	/** On which side of zero it lies. */
	readonly side: 'above' | 'below';
	/** Both ends in the unit of the chart, the one nearer to zero first. */
	readonly span: readonly [from: number, to: number];
	readonly left: number;
	readonly right: number;
}

/**
 * Rows with one bar each, whose parts lie end to end from zero, those below zero on its other side. The value of a part
 * stands in it if it fits there. In the key the series stand in the order of the parts.
 */
export function stackedForm(sides: Pick<RowForm, 'left' | 'right'>): RowForm {
	return { ...sides, thickness: THICK, hasKey: true, place };
}

const place: RowForm['place'] = (row, y, frame): PlacedRow => {
	const { place: placeOf } = frame;
	const marked = row.slots.filter(hasMark);
	const head = headOf(row, y, frame);

	const sums = { above: 0, below: 0 };
	const parts = marked.map((slot): Part => {
		const value = slot.mark.value ?? 0;
		const side = value < 0 ? 'below' : 'above';
		const span = [sums[side], (sums[side] += value)] as const;
		const [from, to] = [placeOf(span[0]), placeOf(span[1])];
		return { slot, side, span, left: Math.min(from, to), right: Math.max(from, to) };
	});
	const top = y + head.length * LINE + 2;
	const edges = { top, bottom: top + THICK };
	const bars: PlacedRow['bars'][number][] = [];
	const words: TextLine[] = [];
	const details: Shape[] = [];
	const before: { [Side in Part['side']]?: Bar } = {};
	for (const { slot, side, span, left, right } of parts) {
		const { bar, details: over } = placeMark(slot, { y: top + THICK / 2, thickness: THICK, span }, frame);
		bars.push({ mark: slot.mark, bar });
		if (left === right) continue;
		const text = textsIn(slot, frame).find((each) => textWidth(each) <= right - left - 2 * INSET);
		if (text !== undefined) words.push(inside(text, left, top, bar.look));
		details.push(...over, ...gapBefore(bar, before[side], edges));
		before[side] = bar;
	}
	const [first] = bars;
	if (details.length === 0 && first !== undefined && parts.every(({ left, right }) => left === right))
		details.push(thinMark(first.bar.look, first.bar.from, edges));
	return { words: [...head, ...words], bars, details, top, bottom: edges.bottom };
};

/** What may stand in a part, the best first: its value, after the name of its series if others look the same. */
function textsIn({ name, mark }: MarkedSlot, { chart, looks, textOf, marks: { say } }: RowFrame): string[] {
	if (!areAlike(chart) || !looks.isMuted({ name, mark })) return [textOf(mark)];
	return [say('chart.mark', { name, value: textOf(mark) }), name];
}

/** Words in a part. On the hatch of a hollow one they have the paper behind them. */
function inside(text: string, left: number, top: number, { fill }: MarkLook): TextLine {
	return { x: left + INSET, y: top + THICK / 2 + 4.5, onMark: roleOn(fill), runs: [{ text, style: 'strong' }] };
}
