import { breakWords, type ColumnNeed, measureColumns } from './measure-columns.ts';
import type { Inline, PrintCell, TablePart } from './print-node.ts';

/** Widths that a table has, in points: on the sheet, and on a sheet that is turned, where it may stand on one. */
export interface TableRoom {
	readonly upright: number;
	readonly turned: number | null;
}

/** Widths between the margins of each paper. Those of a turned sheet are set in `typst/blocks.typ`. */
export const tableRooms = {
	a4: { upright: 402, turned: 700 },
	letter: { upright: 419, turned: 650 },
} as const satisfies Record<string, TableRoom>;

/** What stands around a table in a note, a list or a quotation takes this much of its width at the most. */
const AROUND = 40;

/** The room of a table inside another block, which no sheet can be turned for. */
export function insideBlock({ upright, turned }: TableRoom): TableRoom {
	return turned === null ? { upright, turned } : { upright: upright - AROUND, turned: null };
}

/** The space between columns of text, as `typst/blocks.typ` sets it. */
const BETWEEN_COLUMNS = 18;

/** The room of a table in one of several columns of text. */
export function roomBeside({ upright }: TableRoom, columns: number): TableRoom {
	return { upright: (upright - BETWEEN_COLUMNS * (columns - 1)) / columns, turned: null };
}

/** Sizes of letters and the space after a column, in points, from the usual one to the smallest. */
const faces = [
	{ size: 8.4, gap: 12 },
	{ size: 7.7, gap: 9 },
	{ size: 7, gap: 7 },
] as const;
type Face = (typeof faces)[number];
const [usual] = faces;
const smallest = faces[2];

/** A table as it is set. */
export interface FittedTable {
	/** Size of its letters and space after each column, in points. */
	readonly size: number;
	readonly gap: number;
	/** Whether it stands on a sheet of its own that is turned. */
	readonly turned: boolean;
	/** The table, or groups of its columns that each begin with the first column. */
	readonly parts: readonly TablePart[];
}

interface Rows {
	readonly columns: number;
	readonly head: readonly (readonly PrintCell[])[];
	readonly body: readonly (readonly PrintCell[])[];
}

/**
 * Fits a table so that every column holds its longest word and its numbers whole: in the usual letters, else in smaller
 * ones, else on a turned sheet, else in groups of columns.
 *
 * @param sayColumns Says which columns a group has, counted from 1.
 */
export function fitTable(
	{ columns, head, body }: Rows,
	room: TableRoom,
	sayColumns: (first: number, last: number) => string,
): FittedTable {
	const rows = [...head, ...body];
	const isPlain = rows.every((row) => row.length === columns && row.every((each) => each.columns * each.rows === 1));
	if (!isPlain)
		return { ...usual, turned: false, parts: [{ columns, widths: null, shares: null, words: null, head, body }] };
	const needs = measureColumns(rows, columns);
	const uprightFace = wholeIn(needs, room.upright);
	const width = uprightFace === undefined ? (room.turned ?? room.upright) : room.upright;
	const face = uprightFace ?? wholeIn(needs, width) ?? faceOfGroups(needs, width);
	const groups = groupsOf(needs, face, width);
	const parts = groups.map((group): TablePart => {
		const { widths, areSet } = widthsOf(
			group.flatMap((column) => needs[column] ?? []),
			face,
			width,
		);
		const pick = (row: readonly PrintCell[]) =>
			group.flatMap((column, place) => {
				const cell = row[column];
				if (cell === undefined) return [];
				const isRepeated = column === 0 && group !== groups[0];
				const room = ((widths[place] ?? 0) - face.gap) / face.size;
				const words = isRepeated ? withoutAnchors(cell.in) : cell.in;
				return [areSet ? { ...cell, in: breakWords(words, room, cell.head) } : { ...cell, in: words }];
			});
		const words = groups.length === 1 ? null : sayColumns((group[1] ?? 0) + 1, (group.at(-1) ?? 0) + 1);
		return {
			columns: group.length,
			widths: areSet ? widths : null,
			shares: widths,
			words,
			head: head.map(pick),
			body: body.map(pick),
		};
	});
	return { ...face, turned: width !== room.upright, parts };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const leastWidth = ({ least }: ColumnNeed, { size, gap }: Face) => least * size + gap;

/** The largest letters in which all columns fit side by side. */
function wholeIn(needs: readonly ColumnNeed[], width: number): Face | undefined {
	return faces.find((face) => sum(needs.map((need) => leastWidth(need, face))) <= width);
}

/** The largest letters in which columns make no more groups than in the smallest. */
function faceOfGroups(needs: readonly ColumnNeed[], width: number): Face {
	const fewest = groupsOf(needs, smallest, width).length;
	return faces.find((face) => groupsOf(needs, face, width).length === fewest) ?? smallest;
}

/** The fewest groups of columns that fit, by their places, about as wide as each other. */
function groupsOf(needs: readonly ColumnNeed[], face: Face, width: number): number[][] {
	const [first = 0, ...others] = needs.map((need) => leastWidth(need, face));
	if (first + sum(others) <= width) return [needs.map((_, column) => column)];
	const fewest = groupsIn(others, width - first);
	for (let share = 0.5; share < 1; share += 0.02) {
		const groups = groupsIn(others, (width - first) * share);
		if (groups.length === fewest.length) return groups;
	}
	return fewest;
}

/** Groups of the first column and as many of the others as there is room for, at least one. */
function groupsIn(others: readonly number[], room: number): number[][] {
	const groups: number[][] = [];
	let left = 0;
	for (const [place, needed] of others.entries()) {
		const group = groups.at(-1);
		if (group === undefined || needed > left) {
			groups.push([0, place + 1]);
			left = room - needed;
		} else {
			group.push(place + 1);
			left -= needed;
		}
	}
	return groups;
}

/**
 * Widths of columns, and whether they have to be set: Typst, which divides by what the cells need, may leave too little
 * room for a long word.
 */
function widthsOf(
	needs: readonly ColumnNeed[],
	face: Face,
	width: number,
): { readonly widths: readonly number[]; readonly areSet: boolean } {
	const natural = needs.map((need) => need.natural * face.size + face.gap);
	const widthsAt = (least: readonly number[]) => {
		const at = (level: number) => natural.map((each, column) => Math.max(least[column] ?? 0, Math.min(each, level)));
		return at(levelOf(width, (level) => sum(at(level))));
	};
	const free = widthsAt([]);
	const areWordsWhole = needs.every(({ word }, column) => word * face.size + face.gap <= (free[column] ?? 0) + 0.01);
	if (areWordsWhole) return { widths: free, areSet: false };
	return { widths: widthsAt(needs.map((need) => leastWidth(need, face))), areSet: true };
}

/** The highest level at which columns that are no wider, unless they have to be, come to a width. */
function levelOf(width: number, widthAt: (level: number) => number): number {
	let [low, high] = [0, width];
	for (let step = 0; step < 40; step++) {
		const middle = (low + high) / 2;
		if (widthAt(middle) <= width) low = middle;
		else high = middle;
	}
	return low;
}

/** Words without the places that links lead to: they stand in the first group alone. */
function withoutAnchors(words: readonly Inline[]): Inline[] {
	return words.flatMap((word): Inline[] => {
		if (typeof word === 'string') return [word];
		if (word.is === 'anchor') return [];
		return ['in' in word ? { ...word, in: withoutAnchors(word.in) } : word];
	});
}
