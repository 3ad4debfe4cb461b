import type { ChartMark } from '../model/chart.ts';

/** Height of a line of words and of a bar, and the space between marks, in CSS pixels. */
export const LINE = 18;
export const BAR = 16;
export const GAP = 16;
/** Space between two runs of words on one line. */
export const RUN_GAP = 10;

/** Edges in CSS pixels from the corner of the drawing. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Words on one line; `y` is their baseline. Runs follow each other. */
export interface Words {
	readonly x: number;
	readonly y: number;
	readonly align?: 'left' | 'center' | 'right';
	readonly runs: readonly { readonly text: string; readonly style: 'ink' | 'strong' | 'muted' }[];
}

/** A straight line that is no mark: a reference, or one that leads from words to their mark. */
export interface Rule {
	readonly kind: 'reference' | 'leader';
	readonly from: readonly [x: number, y: number];
	readonly to: readonly [x: number, y: number];
}

/** What an entry of the key shows beside its words. */
export interface Sample extends Box {
	readonly shows: 'stated' | 'derived' | 'derived-interval' | { readonly series: number } | 'reference';
}

/** Where everything in a drawing stands. All in CSS pixels. */
export interface ChartLayout {
	readonly width: number;
	readonly height: number;
	/** The ground of the marks, which Chart.js draws on. */
	readonly plot: Box;
	/** Middle of each mark’s row, from the top of the plot; of a stacked bar, its only one. */
	readonly rows: readonly number[];
	/** Values whose grid lines are drawn. */
	readonly ticks: readonly number[];
	readonly words: readonly Words[];
	readonly rules: readonly Rule[];
	readonly samples: readonly Sample[];
}

/** A mark’s value as it stands beside it, with the interval around it where it has one. */
export function valueText({ text, intervalText }: ChartMark): string {
	return intervalText === undefined ? text : `${text} (${intervalText})`;
}
