import type { Chart, ChartAxis } from '../model/chart.ts';
import { EVIDENCE_GROUPS, type EvidenceGroup } from '../model/evidence/evidence-base.ts';
import type { Say } from '../words/values.ts';
import { lookOf, type MarkLook } from './draw/mark-look.ts';
import { evidenceGroups } from './evidence-groups.ts';
import { layOutEntries } from './lay-out-entries.ts';
import { type Box, LINE, type Guide, RUN_GAP, type Sample, type TextLine } from './geometry.ts';
import { textWidth, wrap } from './text-width.ts';

/** The least space between two texts side by side. Computed widths of texts are rounded up, so mostly it is more. */
const APART = 6;
const KEY = 24;

/** From a value to its place along an axis that runs from `start` to `end`. */
export function scale(min: number, max: number, start: number, end: number): (value: number) => number {
	return (value) => start + ((value - min) / (max - min)) * (end - start);
}

/** From a value to its place along an axis of values, which may be logarithmic. */
export function scaleOf({ min, max, scale: of }: ChartAxis, start: number, end: number): (value: number) => number {
	if (of !== 'log') return scale(min, max, start, end);
	const place = scale(Math.log(min), Math.log(max), start, end);
	return (value) => place(Math.log(value));
}

/** The middle of the nearest pixel. A line of one pixel is not blurred over two there. */
export function sharp(place: number): number {
	return Math.round(place - 0.5) + 0.5;
}

/** Where a text of this width begins: at `x`, or as near to it as the drawing has room. */
export function fitInside(x: number, width: number, whole: number): number {
	return Math.max(0, Math.min(x, whole - width));
}

/**
 * The sides of a plot in a drawing `width` wide. They leave room for the first and the last value along the axis under
 * their lines.
 */
export function sidesOf(axis: Chart['axis'], width: number): { left: number; right: number } {
	const half = (text = '') => Math.min(Math.max(1, Math.ceil(textWidth(text) / 2)), width / 4);
	return { left: half(axis.ticks[0]?.text), right: width - half(axis.ticks.at(-1)?.text) };
}

/**
 * The words below the plot: values along the axis, as many as fit side by side, and what is measured. Every value has a
 * line in the grid, also if its words are left out.
 */
export function layOutAxis(
	axis: Chart['axis'],
	plot: Box,
	width: number,
): { words: TextLine[]; grid: Guide[]; height: number } {
	const place = scaleOf(axis, plot.left, plot.right);
	const placed = axis.ticks.map(({ value, text }) => ({
		value,
		text,
		x: fitInside(place(value) - textWidth(text) / 2, textWidth(text), width),
	}));
	const fits = (some: typeof placed) =>
		some.every(
			({ x }, index) => index === 0 || x >= (some[index - 1]?.x ?? 0) + textWidth(some[index - 1]?.text ?? '') + APART,
		);
	const shown = thinned(placed).find(fits) ?? placed.slice(-1);
	const title = wrap(axis.title, width);
	const middle = (plot.left + plot.right) / 2;
	return {
		grid: axis.ticks.map(({ value }): Guide => {
			const x = sharp(place(value));
			return { kind: value === 0 ? 'zero' : 'grid', from: [x, plot.top], to: [x, plot.bottom] };
		}),
		words: [
			...shown.map(({ x, text }): TextLine => ({
				x: x + textWidth(text) / 2,
				y: plot.bottom + 17,
				align: 'center',
				runs: [{ text, style: 'muted' }],
			})),
			...title.map((text, index): TextLine => ({
				x: fitInside(middle - textWidth(text) / 2, textWidth(text), width) + textWidth(text) / 2,
				y: plot.bottom + 19 + (index + 1) * LINE,
				align: 'center',
				runs: [{ text, style: 'muted' }],
			})),
		],
		height: 28 + title.length * LINE,
	};
}

/**
 * Subsets of the values along an axis, the best first: those in even steps with both ends and zero, then the ends and
 * zero, then the ends alone. Where not even these have room, other values in even steps.
 */
function thinned<T extends { readonly value: number }>(all: readonly T[]): T[][] {
	const [last, zero] = [all.length - 1, all.findIndex(({ value }) => value === 0)];
	const meets = (step: number) => last % step === 0 && (zero < 0 || zero % step === 0);
	const even = all.flatMap((_, step) =>
		step > 0 && meets(step) ? [all.filter((_, index) => index % step === 0)] : [],
	);
	const ends = all.filter((_, index) => index === 0 || index === last);
	const some = [2, 3, 4, 5, 6].flatMap((step) =>
		Array.from({ length: step }, (_, first) => all.filter((_tick, index) => index % step === first)),
	);
	return [
		...even,
		all.filter((_, index) => index === 0 || index === zero || index === last),
		ends,
		...some.filter(({ length }) => length > 1),
	];
}

/**
 * The key of the patterns of a chart, if any of them needs one. `as` is the form of the marks. A facet has none: the
 * chart of which it is a part has it once.
 *
 * @param isNeutral Whether the colours of the chart are those of its series, so that a pattern has none of its own.
 */
export function layOutKey(
	chart: Chart,
	{
		isNeutral = false,
		say,
		...place
	}: { left: number; top: number; width: number; as: Sample['as']; isNeutral?: boolean; say: Say },
): { words: TextLine[]; samples: Sample[]; height: number } {
	const { top } = place;
	const marks = chart.series.flatMap((series) => series.marks);
	const lookAs = (group: EvidenceGroup): MarkLook => {
		const look = lookOf(group);
		return isNeutral ? { ...look, fill: look.fill === 'paper' ? 'paper' : 'muted', stroke: 'muted' } : look;
	};
	const entries = EVIDENCE_GROUPS.flatMap((group) => {
		const { key, marked } = evidenceGroups[group];
		const has = (of: 'evidence' | 'intervalEvidence') => marks.some((mark) => mark[of] === group);
		const isMarked = marked !== undefined;
		return [
			...(has('evidence') ? [{ shows: { mark: lookAs(group) }, key, isMarked }] : []),
			...(isMarked && has('intervalEvidence')
				? [{ shows: { interval: lookAs(group) }, key: marked.intervalKey, isMarked }]
				: []),
		];
	});
	const isFacet = chart.series.some(({ facet }) => facet !== undefined);
	if (isFacet || !entries.some(({ isMarked }) => isMarked)) return { words: [], samples: [], height: 0 };
	const { words, samples, bottom } = layOutEntries(
		entries.map(({ shows, key: message }) => ({ shows, text: say(message) })),
		{ ...place, top: top + KEY - 6 - LINE },
	);
	return { words, samples, height: bottom - top + 6 };
}

/**
 * The words above a bar: label and value on one line if they fit, else the lines of the label and then those of the
 * value.
 *
 * @param isMuted Whether the chart highlights another mark.
 * @param most How wide a line with a number may be instead.
 */
export function linesOf(
	label: string,
	value: string,
	width: number,
	{ isMuted = false, most = width }: { readonly isMuted?: boolean; readonly most?: number } = {},
): TextLine['runs'][] {
	const [name, number] = [
		(text: string) => ({ text, style: isMuted ? ('muted' as const) : ('ink' as const) }),
		(text: string) => ({ text, style: isMuted ? ('muted' as const) : ('strong' as const) }),
	];
	if (textWidth(label) + RUN_GAP + textWidth(value) <= width) return [[name(label), number(value)]];
	return [
		...wrap(label, width, most).map((text) => [name(text)]),
		...wrap(value, width, most).map((text) => [number(text)]),
	];
}

/** The lines of the notes at the marks of a label. */
export function noteLines({ notes = [] }: Pick<Chart, 'notes'>, label: string, width: number): string[] {
	return notes.flatMap(({ mark, text }) => (mark === label ? wrap(text, width) : []));
}
