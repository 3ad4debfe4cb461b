import type { Chart, ChartMark } from '../../model/chart.ts';
import type { EvidenceGroup } from '../../model/evidence/evidence-base.ts';
import type { Say } from '../../words/values.ts';
import { distinguish, namesOfSeries } from '../distinguish.ts';
import { lookOf, type MarkLook } from '../draw/mark-look.ts';
import type { Shape } from '../draw/shape.ts';
import { LINE, type MarkGroup, type TextLine } from '../geometry.ts';
import { wrap } from '../text-width.ts';
import { type ChartRow, hasMark, type MarkedSlot, type Slot } from './rows-of-chart.ts';

/** A mark in its row: its ends, the height of its middle, and the scale of the axis. */
export interface PlacedMark {
	readonly mark: ChartMark;
	readonly look: MarkLook;
	/** How what belongs to the mark looks if its evidence is of a group. */
	readonly lookAs: (evidence: EvidenceGroup) => MarkLook;
	/** Index of its form among those of points. */
	readonly form: number;
	readonly left: number;
	readonly right: number;
	readonly y: number;
	readonly thickness: number;
	readonly place: (value: number) => number;
}

/** How a kind draws marks that lie in rows. */
export interface RowMarks {
	/** Both ends of a mark, in the chart’s unit. */
	readonly spanOf: (mark: ChartMark, axis: Chart['axis']) => readonly [from: number, to: number];
	readonly as: 'bar' | 'dot';
	readonly details: (placed: PlacedMark) => readonly Shape[];
	readonly say: Say;
}

/** What all rows of a drawing have in common. */
export interface RowFrame {
	readonly chart: Chart;
	readonly width: number;
	/** Where the words above marks begin. */
	readonly wordsAt: number;
	readonly place: (value: number) => number;
	readonly marks: RowMarks;
	readonly looks: SlotLooks;
	/** The value of a mark as it stands beside it, with the interval around it if it has one. */
	readonly textOf: (mark: ChartMark) => string;
}

export type Bar = Extract<MarkGroup, { is: 'bars' }>['bars'][number];

/** A row as it is drawn. */
export interface PlacedRow {
	readonly words: readonly TextLine[];
	readonly bars: readonly { readonly mark: ChartMark; readonly bar: Bar }[];
	readonly details: readonly Shape[];
	/** Where its first mark begins, and its last ends. */
	readonly top: number;
	readonly bottom: number;
}

/** How the rows of a drawing are arranged. */
export interface RowForm {
	/** Height of a bar. */
	readonly thickness: number;
	/** The sides of the plot. */
	readonly left: number;
	readonly right: number;
	/** Whether a key above the plot names the series. */
	readonly hasKey: boolean;
	readonly place: (row: ChartRow, y: number, frame: RowFrame) => PlacedRow;
}

/** How the marks of a chart look. */
export interface SlotLooks {
	readonly isMuted: (slot: Pick<Slot, 'name'> & { readonly mark?: ChartMark | undefined }) => boolean;
	readonly look: (slot: Slot, evidence: EvidenceGroup) => MarkLook;
}

/** The looks of marks: by their evidence, by their series where a row holds several, and by what is highlighted. */
export function slotLooks(chart: Chart): SlotLooks {
	const isMuted = distinguish(chart);
	const hasSeries = namesOfSeries(chart).length > 1;
	const muted: SlotLooks['isMuted'] = ({ name, mark }) => isMuted(name, mark);
	return {
		isMuted: muted,
		look: (slot, evidence) => lookOf(evidence, { series: hasSeries ? slot.series : undefined, isMuted: muted(slot) }),
	};
}

/** The words above marks of several series: the label of the row, and for which series the source gives no value. */
export function headOf({ label, slots }: ChartRow, y: number, { wordsAt, width, looks, marks }: RowFrame): TextLine[] {
	const isMuted = slots.filter(hasMark).every(looks.isMuted);
	const silent = slots.filter(({ mark }) => mark === undefined).map(({ name }) => name);
	const said = silent.length > 0 ? marks.say('chart.not-stated', { rows: silent.join(marks.say('list.between')) }) : '';
	const lines = [
		...wrap(label, width - wordsAt).map((text) => ({ text, style: isMuted ? ('muted' as const) : ('ink' as const) })),
		...wrap(said, width - wordsAt).map((text) => ({ text, style: 'muted' as const })),
	];
	return lines.map((run, index) => ({ x: wordsAt, y: y + (index + 1) * LINE - 4, runs: [run] }));
}

/** Where a mark lies in its row: the height of its middle, and its ends in the unit of the chart. */
interface MarkPlace {
	readonly y: number;
	readonly thickness: number;
	/** Both ends; those that the kind gives the mark where they are left out. */
	readonly span?: readonly [from: number, to: number];
}

/** A mark at its place: the bar by which a pointer finds it, and what is drawn over that. */
export function placeMark(
	slot: MarkedSlot,
	{ y, thickness, span }: MarkPlace,
	{ chart, place, marks, looks }: RowFrame,
): { bar: Bar; details: readonly Shape[] } {
	const { mark, series = 0 } = slot;
	const [start, end] = span ?? marks.spanOf(mark, chart.axis);
	const [from, to] = [place(start), place(end)];
	const lookAs = (evidence: EvidenceGroup) => looks.look(slot, evidence);
	const look = lookAs(mark.evidence);
	const [left, right] = [Math.min(from, to), Math.max(from, to)];
	return {
		bar: { from, to, middle: y, look },
		details: marks.details({ mark, look, lookAs, form: series, left, right, y, thickness, place }),
	};
}
