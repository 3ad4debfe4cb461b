import type { CanvasTheme } from '../core/chart/draw/paint-shapes.ts';
import type { NamedMark } from './chart-marks.ts';

type Stepped = Pick<NamedMark, 'seriesIndex' | 'time'>;

/** Where a key leads to among the marks of a chart, from a place in its series. */
interface Place {
	/** Index of the mark, -1 for none. */
	readonly at: number;
	readonly marks: readonly Stepped[];
	/** Whether the chart has several lines over time: up and down then lead from line to line. */
	readonly isOverTime: boolean;
	/** That of the words: if they are written from right to left, the drawing is mirrored. */
	readonly direction: CanvasTheme['direction'];
}

const STEPS: Readonly<Record<Place['direction'], Readonly<Record<string, -1 | 1>>>> = {
	ltr: { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 },
	rtl: { ArrowLeft: 1, ArrowRight: -1, ArrowUp: -1, ArrowDown: 1 },
};

/**
 * The index of the mark that a key leads to, -1 for none; `undefined` for a key that leads nowhere. Each arrow goes
 * round: from the last mark to the first, and from the last line to the first.
 */
export function stepTo(key: string, { at, marks, isOverTime, direction }: Place): number | undefined {
	if (key === 'Escape') return -1;
	const lines = linesOf(marks, isOverTime);
	const line = Math.max(
		0,
		lines.findIndex((each) => each.includes(at)),
	);
	const along = lines[line] ?? [];
	if (key === 'Home') return along[0];
	if (key === 'End') return along.at(-1);
	const step = STEPS[direction][key];
	if (step === undefined) return undefined;
	const isAcross = lines.length > 1 && (key === 'ArrowUp' || key === 'ArrowDown');
	if (!isAcross || at < 0) return round(along, along.indexOf(at), step);
	return nearestInTime(round(lines, line, step) ?? [], marks, marks[at]?.time?.year ?? 0);
}

/** The indices of the marks that Left and Right go along: those of each line, else all of the chart. */
function linesOf(marks: readonly Stepped[], isOverTime: boolean): number[][] {
	const all = [...marks.keys()];
	if (!isOverTime) return [all];
	const series = [...new Set(marks.map(({ seriesIndex }) => seriesIndex))];
	return series.map((each) => all.filter((index) => marks[index]?.seriesIndex === each));
}

/** The member after or before one, round the ends; from none the first or the last. */
function round<T>(members: readonly T[], from: number, step: -1 | 1): T | undefined {
	if (from < 0) return members.at(step === 1 ? 0 : -1);
	return members.at((from + step) % members.length);
}

function nearestInTime(line: readonly number[], marks: readonly Stepped[], year: number): number | undefined {
	const away = (index: number | undefined) => Math.abs((marks[index ?? -1]?.time?.year ?? Infinity) - year);
	return line.reduce<number | undefined>((best, index) => (away(index) < away(best) ? index : best), line[0]);
}
