import type { Chart, ChartMark, ChartSeries } from '../model/chart.ts';
import type { EvidenceGroup } from '../model/evidence/evidence-base.ts';
import type { Say } from '../words/values.ts';
import { distinguish } from './distinguish.ts';
import { lookOf, type MarkLook } from './draw/mark-look.ts';
import { bar, hatch } from './draw/mark-shapes.ts';
import type { Shape } from './draw/shape.ts';
import { evidenceGroups } from './evidence-groups.ts';
import { type Box, type ChartLayout, LINE, type MarkGroup, type TextLine } from './geometry.ts';
import { placeEntries } from './lay-out-entries.ts';
import { textWidth, wrap } from './text-width.ts';

const CELL = 12;
/** Width of all columns together beside the names of the figures, where there is room for both side by side. */
const COLUMNS = 350;
const ROOMY = 400;
const APART = 8;

/** A figure, and its cell in each column: a mark where it states that. */
interface CoverageRow {
	readonly figure: string;
	readonly label: string;
	readonly cells: readonly (ChartMark | undefined)[];
}

/** The figures in an order that shows the pattern: first those that state what the fewest state. */
export function rowsOfCoverage(series: readonly ChartSeries[]): CoverageRow[] {
	const named = series.flatMap(({ marks, missing = [] }) => [...marks, ...missing]);
	const labels = new Map(named.map(({ figure = '', label }) => [figure, label]));
	const stated = series.map(({ marks }) => new Map(marks.map((mark) => [mark.figure, mark])));
	const rarest = stated.map((_, index) => index).sort((a, b) => (stated[a]?.size ?? 0) - (stated[b]?.size ?? 0));
	const rows = [...labels].map(([figure, label]) => ({
		figure,
		label,
		cells: stated.map((cells) => cells.get(figure)),
	}));
	const pattern = ({ cells }: CoverageRow) => rarest.map((index) => (cells[index] === undefined ? 1 : 0)).join('');
	return rows.sort((a, b) => Number(`0b0${pattern(a)}`) - Number(`0b0${pattern(b)}`));
}

/** A row for each figure and a cell for each thing that it may state: filled, with the words if they fit, or hollow. */
export function layOutCoverage(chart: Chart, width: number, say: Say): ChartLayout {
	const rows = rowsOfCoverage(chart.series);
	const isRoomy = width > ROOMY;
	const names = isRoomy ? width - COLUMNS : width;
	const heads = chart.series.map(({ label, marks }) => ({
		label,
		count: say('chart.count-of', { n: marks.length, all: rows.length }),
	}));
	const columns = placeColumns(heads, isRoomy ? { left: names, right: width } : { left: 0, right: width });
	const isMuted = distinguish(chart);
	const words: TextLine[] = [];
	const details: Shape[] = [];
	const bars: Extract<MarkGroup, { is: 'bars' }>['bars'][number][][] = chart.series.map(() => []);

	let y = 0;
	const isStepped = columns.some(isCut);
	for (const [index, { label, count, left: x, room }] of columns.entries()) {
		let line = isStepped ? index * LINE : 0;
		const nameAt = isStepped ? Math.max(1, Math.min(x, width - textWidth(label))) : x;
		for (const text of wrap(label, isStepped ? width : room))
			words.push({ x: nameAt, y: (line += LINE) - 4, runs: [{ text, style: 'strong' }] });
		if (isStepped) line = columns.length * LINE;
		for (const text of wrap(count, room)) words.push({ x, y: (line += LINE) - 4, runs: [{ text, style: 'muted' }] });
		y = Math.max(y, line);
	}
	y += 4;
	const top = y;
	const rowEdges = [y];
	for (const { label, cells } of rows) {
		details.push({ is: 'box', box: { left: 0, right: width, top: y + 0.5, bottom: y + 1.5 }, fill: 'rule' });
		const start = y + 3;
		y = start;
		for (const text of wrap(label, names - APART))
			words.push({ x: 1, y: (y += LINE) - 4, runs: [{ text, style: 'ink' }] });
		const line = isRoomy ? start : y;
		for (const [index, mark] of cells.entries()) {
			const { left = 0, room = 0 } = columns[index] ?? {};
			const box = { left, right: left + CELL, top: line + 3, bottom: line + 3 + CELL };
			if (mark === undefined) details.push(hollow(box));
			else {
				const look = lookOf(mark.evidence, { isMuted: isMuted(chart.series[index]?.label ?? '', mark) });
				details.push(...filled(look, box));
				bars[index]?.push({ from: box.left, to: box.right, middle: line + 3 + CELL / 2, look });
				if (textWidth(mark.text) <= room - CELL - 6)
					words.push({ x: left + CELL + 6, y: line + LINE - 4, runs: [{ text: mark.text, style: 'muted' }] });
			}
		}
		y = Math.max(y, line + LINE) + 3;
		rowEdges.push(y);
	}
	const plot = { left: 0, right: width, top, bottom: y };
	const foot = layOutFoot(chart, width, y + 8, say);
	return {
		width,
		height: foot.bottom + 2,
		plots: [plot],
		guidesBelow: [],
		marks: bars.map((ofColumn) => ({ is: 'bars', thickness: CELL, isDrawn: false, bars: ofColumn })),
		details: [...details, ...foot.details],
		guidesAbove: [],
		words: [...words, ...foot.words],
		samples: [],
		rowEdges,
	};
}

/** A column: where it begins, and how wide its words may be. */
interface Column {
	readonly label: string;
	readonly count: string;
	readonly left: number;
	readonly room: number;
}

/** Whether a word of the name is wider than the column. Then each name has a line of its own, a step below the last. */
function isCut({ label, room }: Column): boolean {
	return label.split(' ').some((word) => textWidth(word) > room);
}

/** Columns that have the room of their heads and share the rest, or share all if that does not suffice. */
function placeColumns(
	heads: readonly Pick<Column, 'label' | 'count'>[],
	{ left, right }: { left: number; right: number },
): Column[] {
	const room = right - left;
	const sumOf = (widths: readonly number[]) => widths.reduce((sum, each) => sum + each, 0);
	const names = heads.map(({ label }) => textWidth(label) + APART);
	const whole = heads.map(({ count }, index) => Math.max(names[index] ?? 0, textWidth(count) + APART));
	// A count may stand on two lines; a name would be cut.
	const wanted = sumOf(whole) <= room ? whole : names;
	const spare = room - sumOf(wanted);
	let x = left + 1;
	return heads.map((head, index) => {
		const width = spare < 0 ? room / heads.length : (wanted[index] ?? 0) + spare / heads.length;
		const column = { ...head, left: x, room: width - APART };
		x += width;
		return column;
	});
}

function filled(look: MarkLook, box: Box): Shape[] {
	return [bar(look, box), ...hatch(look, box)];
}

function hollow({ left, right, top, bottom }: Box): Shape {
	const inner = { left: left + 0.5, right: right - 0.5, top: top + 0.5, bottom: bottom - 0.5 };
	return { is: 'box', box: inner, stroke: { colour: 'faded', width: 1 } };
}

/** The key, and that the counts are the report’s own. */
function layOutFoot(
	chart: Chart,
	width: number,
	top: number,
	say: Say,
): { words: TextLine[]; details: Shape[]; bottom: number } {
	const has = (group: EvidenceGroup) =>
		chart.series.some(({ marks }) => marks.some(({ evidence }) => evidence === group));
	const entries = [
		...(['stated', 'derived'] as const).flatMap((group) =>
			has(group) ? [{ text: say(evidenceGroups[group].key), draw: (box: Box) => filled(lookOf(group), box) }] : [],
		),
		...(chart.series.some(({ missing = [] }) => missing.length > 0)
			? [{ text: say('chart.key-unstated'), draw: (box: Box) => [hollow(box)] }]
			: []),
	];
	const key = placeEntries(entries, { left: 1, top: top - 4, width, sample: CELL });
	const details = key.starts.flatMap(({ entry: { draw }, x, y }) =>
		draw({ left: x, right: x + CELL, top: y + 1 - CELL, bottom: y + 1 }),
	);
	const words = [...key.words];
	let y = key.bottom + 4;
	for (const text of wrap(say('chart.counted'), width - 1))
		words.push({ x: 1, y: (y += LINE) - 4, runs: [{ text, style: 'muted' }] });
	return { words, details, bottom: y };
}
