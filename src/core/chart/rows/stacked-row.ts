import { gapBefore, thinMark } from '../draw/mark-shapes.ts';
import type { Shape } from '../draw/shape.ts';
import { BAR, LINE, type TextLine } from '../geometry.ts';
import { textWidth } from '../text-width.ts';
import { type Bar, headOf, type PlacedRow, placeMark, type RowForm } from './row-form.ts';
import { hasMark, type MarkedSlot } from './rows-of-chart.ts';

/** Space between the values of two parts. */
const APART = 6;

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
 * Rows with one bar each, whose parts lie end to end from zero, those below zero on its other side. Each value stands
 * above its part if it fits there: inside, no colour of words would stand out from all colours of parts.
 */
export function stackedForm(sides: Pick<RowForm, 'left' | 'right'>): RowForm {
	return { ...sides, thickness: BAR, hasKey: true, place };
}

const place: RowForm['place'] = (row, y, frame): PlacedRow => {
	const { place: placeOf, looks, textOf } = frame;
	const marked = row.slots.filter(hasMark);
	const head = headOf(row, y, frame);
	let at = y + head.length * LINE;

	const sums = { above: 0, below: 0 };
	const parts = marked.map((slot): Part => {
		const value = slot.mark.value ?? 0;
		const side = value < 0 ? 'below' : 'above';
		const span = [sums[side], (sums[side] += value)] as const;
		const [from, to] = [placeOf(span[0]), placeOf(span[1])];
		return { slot, side, span, left: Math.min(from, to), right: Math.max(from, to) };
	});
	const values = parts.flatMap(({ slot, left, right }): TextLine[] => {
		const text = textOf(slot.mark);
		if (textWidth(text) > right - left - APART) return [];
		return [{ x: left, y: at + LINE - 4, runs: [{ text, style: looks.isMuted(slot) ? 'muted' : 'strong' }] }];
	});
	at += values.length > 0 ? LINE : 0;

	const top = at + 2;
	const edges = { top, bottom: top + BAR };
	const bars: PlacedRow['bars'][number][] = [];
	const details: Shape[] = [];
	const before: { [Side in Part['side']]?: Bar } = {};
	for (const { slot, side, span, left, right } of parts) {
		const { bar, details: over } = placeMark(slot, { y: top + BAR / 2, thickness: BAR, span }, frame);
		bars.push({ mark: slot.mark, bar });
		if (left === right) continue;
		details.push(...over, ...gapBefore(bar, before[side], edges));
		before[side] = bar;
	}
	const [first] = bars;
	if (details.length === 0 && first !== undefined && parts.every(({ left, right }) => left === right))
		details.push(thinMark(first.bar.look, first.bar.from, edges));
	return { words: [...head, ...values], bars, details, top, bottom: edges.bottom };
};
