import type { Chart } from '../model/chart.ts';
import type { Say } from '../words/values.ts';
import { type Guide, LINE, type TextLine } from './geometry.ts';
import { fitInside } from './lay-out-frame.ts';
import { textWidth, wrap } from './text-width.ts';

type Note = NonNullable<Chart['notes']>[number];

/** Notes as they stand above a plot, each with a thin line down to the axis of time, or as numbers and words below. */
export interface PlacedNotes {
	/** How much room they take above the plot. */
	readonly above: number;
	/** Their words or numbers above the plot, where `top` is its upper edge. */
	readonly wordsAbove: (top: number) => TextLine[];
	readonly guides: (plot: { readonly top: number; readonly bottom: number }) => Guide[];
	/** Their words below the drawing, from a height on: as many lines as `below` says. */
	readonly wordsBelow: (from: number) => TextLine[];
	readonly below: number;
}

/** Space between a line and its words. */
const BESIDE = 5;
/** A note with more lines above a plot would push it down too far. */
const MOST_LINES = 4;
/** From this row on stand words that found no place lower down: more rows than any chart has room for. */
const LOST = 1000;
/** Space between the words of two notes. */
const APART = 8;

/** A note at its place: its lines of words, from `left` to `right`, and the row in which they stand, from below. */
interface Flag {
	readonly note: Note;
	readonly number: number;
	readonly x: number;
	readonly left: number;
	readonly right: number;
	readonly lines: readonly string[];
	readonly row: number;
}

/**
 * Places the notes of a chart that stand at a time. Their words stand beside the upper ends of their lines, above the
 * plot and so over no line of data. Where there is no room for that, or a note is long, numbers stand there and the
 * words below.
 *
 * @param widths The most that words above the plot may be wide; the second if the first needs too many rows.
 * @param mostRows How many rows of words may stand there, one above the other.
 */
export function layOutNotes(
	{ notes = [] }: Pick<Chart, 'notes'>,
	{
		along,
		width,
		widths,
		mostRows,
		say,
	}: {
		readonly along: (year: number) => number;
		readonly width: number;
		readonly widths: readonly number[];
		readonly mostRows: number;
		readonly say: Say;
	},
): PlacedNotes {
	const placed = notes.flatMap((note) => (note.time === undefined ? [] : [{ note, x: along(note.time.year) }]));
	placed.sort((a, b) => a.x - b.x);
	const numbered = placed.map((each, index) => ({ ...each, number: index + 1 }));
	const inWords = widths
		.map((mostWide) => flagsOf(numbered, ({ text }) => wrap(text, mostWide), width, mostRows))
		.find((each) => each?.every(({ lines }) => lines.length <= MOST_LINES));
	const isNumbered = inWords === undefined;
	const flags = inWords ?? flagsOf(numbered, (_, number) => [String(number)], width) ?? [];
	const rowHeights = heightsOf(flags);
	const upTo = (row: number) => rowHeights.slice(0, row).reduce((sum, each) => sum + each, 0);
	const topOf = ({ row, lines }: Flag) => upTo(row) + lines.length * LINE;
	const explained = isNumbered
		? numbered.map(({ note: { time, text }, number }) => ({
				number,
				lines: wrap(say('chart.mark', { name: time?.text ?? '', value: text }), width - LINE),
			}))
		: [];
	return {
		above: upTo(Infinity),
		wordsAbove: (top) =>
			flags.flatMap((flag) =>
				flag.lines.map((text, line): TextLine => ({
					x: flag.left,
					y: top - topOf(flag) + line * LINE + 12,
					runs: [{ text, style: isNumbered ? 'strong' : 'muted' }],
				})),
			),
		guides: ({ top, bottom }) =>
			flags.map((flag): Guide => ({
				kind: 'note',
				from: [flag.x, top - topOf(flag)],
				to: [flag.x, bottom],
			})),
		wordsBelow: (from) => {
			let y = from;
			return explained.flatMap(({ number, lines }) =>
				lines.flatMap((text, line): TextLine[] => {
					y += LINE;
					return [
						...(line === 0 ? [{ x: 1, y: y - 4, runs: [{ text: String(number), style: 'strong' as const }] }] : []),
						{ x: LINE, y: y - 4, runs: [{ text, style: 'muted' as const }] },
					];
				}),
			);
		},
		below: explained.reduce((sum, { lines }) => sum + lines.length * LINE, 0),
	};
}

/** The height of each row of notes, from below. */
function heightsOf(flags: readonly Flag[]): number[] {
	const rows = Array.from({ length: Math.max(0, ...flags.map(({ row }) => row + 1)) }, (_, row) => row);
	return rows.map((row) => {
		const lines = Math.max(...flags.map((flag) => (flag.row === row ? flag.lines.length : 0)));
		return lines === 0 ? 0 : 4 + LINE * lines;
	});
}

/**
 * Gives each note a row in which its words meet neither others nor their lines. Tries words on the right of all lines
 * and on the left, and takes what needs fewer rows; nothing if that is more than `mostRows`.
 */
function flagsOf(
	notes: readonly Pick<Flag, 'note' | 'number' | 'x'>[],
	linesOf: (note: Note, number: number) => string[],
	width: number,
	mostRows?: number,
): Flag[] | undefined {
	const rowsOf = (flags: readonly Flag[]) => Math.max(0, ...flags.map(({ row }) => row + 1));
	const [onRight, onLeft] = [
		flagsInOrder(notes.toReversed(), ['right', 'left'], linesOf, width),
		flagsInOrder(notes, ['left', 'right'], linesOf, width),
	];
	const best = rowsOf(onLeft) < rowsOf(onRight) ? onLeft : onRight;
	return mostRows === undefined || rowsOf(best) <= mostRows ? best : undefined;
}

function flagsInOrder(
	notes: readonly Pick<Flag, 'note' | 'number' | 'x'>[],
	sides: readonly ('left' | 'right')[],
	linesOf: (note: Note, number: number) => string[],
	width: number,
): Flag[] {
	const flags: Flag[] = [];
	for (const { note, number, x } of notes) {
		const lines = linesOf(note, number);
		const wide = Math.max(0, ...lines.map(textWidth));
		const rows = [...flags.keys(), flags.length];
		const meets = ({ left, right, row }: Pick<Flag, 'left' | 'right' | 'row'>, other: Flag) =>
			(other.row === row && left < other.right + APART && other.left < right + APART) ||
			(covers({ left, right }, other.x) && row <= other.row) ||
			(covers(other, x) && row >= other.row);
		const places = sides
			.map((side) => (side === 'right' ? x + BESIDE : x - BESIDE - wide))
			.filter((left) => left >= 0 && left + wide <= width)
			.flatMap((left) => rows.map((row) => ({ left, right: left + wide, row })))
			.sort((a, b) => a.row - b.row);
		const left = fitInside(x + BESIDE, wide, width);
		// Without a free place it gets a row of its own.
		const spare = { left, right: left + wide, row: LOST + flags.length };
		const place = places.find((each) => flags.every((other) => !meets(each, other))) ?? spare;
		flags.push({ note, number, x, lines, ...place });
	}
	return flags;
}

/** Whether the line of another note would cross words. */
function covers({ left, right }: Pick<Flag, 'left' | 'right'>, x: number): boolean {
	return x > left - BESIDE + 0.5 && x < right + BESIDE - 0.5;
}
