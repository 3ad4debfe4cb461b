import { MOST_COLOURS } from '../draw/mark-look.ts';
import { LINE, RUN_GAP, type TextLine } from '../geometry.ts';
import { fitInside, linesOf } from '../lay-out-frame.ts';
import { textWidth, wrap } from '../text-width.ts';
import type { FormPlace } from './choose-form.ts';
import { type PlacedRow, placeMark, type RowForm, type RowFrame } from './row-form.ts';
import { type ChartRow, hasMark, type Slot } from './rows-of-chart.ts';
import { type Beside, sidesBeside } from './sides-beside.ts';

/** Height of a bar of several in a row, and of the words beside it. */
const THIN = 12;
const PITCH = 16;
/** Space between the end of a mark and its words, which for a point is its middle. */
const APART = { bar: 6, dot: 12 } as const;
/** How many bars have the names of their series beside them; more have a key. */
const MOST_NAMED = 6;

/**
 * Rows in which the marks of several series lie one below the other. If there is room, each has its value at its end,
 * and the name of its series too if there are few or several look the same; else name and value stand on a line above
 * each.
 */
export function groupedForm(
	rows: readonly ChartRow[],
	sides: Pick<RowForm, 'left' | 'right'>,
	place: FormPlace,
): RowForm {
	const slots = rows.flatMap((row) => row.slots);
	const series = new Set(slots.map(({ name }) => name)).size;
	const beside = (isNamed: boolean): RowForm | undefined => {
		const room = sidesBeside(
			slots.map((slot) => besideOf(slot, isNamed, place)),
			sides,
			place,
		);
		if (room === undefined) return undefined;
		return {
			...room,
			thickness: THIN,
			hasKey: !isNamed,
			place: (row, y, frame) => placeBeside(row, y, frame, isNamed),
		};
	};
	const { isFacet = false, areAlike = false } = place;
	const withNames = areAlike || (!isFacet && slots.length <= MOST_NAMED) ? beside(true) : undefined;
	const withKey = () => (series <= MOST_COLOURS && !areAlike ? beside(false) : undefined);
	return withNames ?? withKey() ?? { ...sides, thickness: THIN, hasKey: false, place: placeAbove };
}

/** The words beside a mark: its value, or that its source gives none, and perhaps the name of its series. */
function runsBeside(
	{ mark, name }: Slot,
	isNamed: boolean,
	{ textOf, say }: Pick<FormPlace, 'textOf' | 'say'>,
	isMuted = false,
): TextLine['runs'] {
	const value =
		mark === undefined
			? { text: say('value.not-stated-in-cell'), style: 'muted' as const }
			: { text: textOf(mark), style: isMuted ? ('muted' as const) : ('strong' as const) };
	return isNamed ? [{ text: name, style: 'muted' }, value] : [value];
}

function widthOf(runs: TextLine['runs']): number {
	return runs.reduce((sum, { text }) => sum + textWidth(text), (runs.length - 1) * RUN_GAP);
}

/** Where the words beside a mark stand. Those of a bar below zero are on its left. */
function besideOf(slot: Slot, isNamed: boolean, place: FormPlace): Beside {
	const { mark } = slot;
	const { axis, spanOf } = place;
	const width = widthOf(runsBeside(slot, isNamed, place)) + APART[place.as];
	if (mark === undefined) return { value: emptyAt(axis), isBefore: false, width };
	const [from, to] = spanOf(mark, axis);
	// The span of a bar goes from zero to its value; other spans go from the lower end to the upper.
	return { value: to, isBefore: to < from, width };
}

/** Where the words of a place without a mark begin. */
function emptyAt({ min, max }: FormPlace['axis']): number {
	return min <= 0 && max >= 0 ? 0 : min;
}

function placeBeside({ label, slots }: ChartRow, y: number, frame: RowFrame, isNamed: boolean): PlacedRow {
	const { chart, width, looks, place, marks, textOf } = frame;
	const labels = labelLines(label, slots, y, frame);
	const top = y + labels.length * LINE + 2;
	const words: TextLine[] = [];
	const bars: PlacedRow['bars'][number][] = [];
	const details: PlacedRow['details'][number][] = [];
	const { as, say } = marks;
	for (const [index, slot] of slots.entries()) {
		const middle = top + THIN / 2 + index * PITCH;
		const runs = runsBeside(slot, isNamed, { textOf, say }, looks.isMuted(slot));
		const { value, isBefore } = besideOf(slot, isNamed, { width, textOf, axis: chart.axis, ...marks });
		const wide = widthOf(runs);
		const y = middle + 4.5;
		if (isBefore) words.push({ x: Math.max(place(value) - APART[as], wide), y, align: 'right', runs });
		else words.push({ x: fitInside(place(value) + APART[as], wide, width), y, runs });
		if (!hasMark(slot)) continue;
		const placed = placeMark(slot, { y: middle, thickness: THIN }, frame);
		bars.push({ mark: slot.mark, bar: placed.bar });
		details.push(...placed.details);
	}
	return {
		words: [...labels, ...words],
		bars,
		details,
		top,
		bottom: top + (slots.length - 1) * PITCH + THIN,
	};
}

function placeAbove({ label, slots }: ChartRow, y: number, frame: RowFrame): PlacedRow {
	const { wordsAt, width, looks, marks, textOf } = frame;
	const words = labelLines(label, slots, y, frame, 'strong');
	const bars: PlacedRow['bars'][number][] = [];
	const details: PlacedRow['details'][number][] = [];
	let [at, top] = [y + words.length * LINE, Number.POSITIVE_INFINITY];
	for (const slot of slots) {
		const text = hasMark(slot) ? textOf(slot.mark) : marks.say('value.not-stated-in-cell');
		const isMuted = !hasMark(slot) || looks.isMuted(slot);
		for (const runs of linesOf(slot.name, text, width - wordsAt, { isMuted }))
			words.push({ x: wordsAt, y: (at += LINE) - 4, runs });
		if (!hasMark(slot)) continue;
		const placed = placeMark(slot, { y: at + 2 + THIN / 2, thickness: THIN }, frame);
		bars.push({ mark: slot.mark, bar: placed.bar });
		details.push(...placed.details);
		top = Math.min(top, at + 2);
		at += 2 + THIN + 4;
	}
	return { words, bars, details, top: Math.min(top, at), bottom: at - 4 };
}

function labelLines(
	label: string,
	slots: readonly Slot[],
	y: number,
	{ wordsAt, width, looks }: RowFrame,
	style: 'ink' | 'strong' = 'ink',
): TextLine[] {
	const isMuted = slots.filter(hasMark).every(looks.isMuted);
	return wrap(label, width - wordsAt).map((text, index) => ({
		x: wordsAt,
		y: y + (index + 1) * LINE - 4,
		runs: [{ text, style: isMuted ? 'muted' : style }],
	}));
}
