import type { ChartMark } from '../model/chart.ts';
import type { EvidenceGroup } from '../model/evidence/evidence-base.ts';
import type { Shape } from './draw/shape.ts';

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

/** A straight line that is no mark: of the grid, a reference, or one that leads from words to their mark. */
export interface Rule {
	readonly kind: 'grid' | 'zero' | 'reference' | 'leader';
	readonly from: readonly [x: number, y: number];
	readonly to: readonly [x: number, y: number];
}

/** What an entry of the key shows beside its words; `as` is the form that the marks of the chart have. */
export interface Sample extends Box {
	readonly shows: EvidenceGroup | { readonly interval: EvidenceGroup } | { readonly series: number } | 'reference';
	readonly as: 'bar' | 'dot';
}

/**
 * Marks that Chart.js draws, and that a pointer finds: bars that lie one below the other, or a line with its points.
 */
export type MarkGroup =
	| {
			readonly is: 'bars';
			readonly thickness: number;
			/** Whether they are drawn; else they are only where a pointer finds the marks that `details` draw. */
			readonly isSeen: boolean;
			readonly bars: readonly {
				readonly from: number;
				readonly to: number;
				/** Height of its middle. */
				readonly middle: number;
				readonly evidence: EvidenceGroup;
			}[];
	  }
	| {
			readonly is: 'line';
			/** Place of the line among those of the chart, which gives it its dashes and its points. */
			readonly series: number;
			readonly points: readonly { readonly x: number; readonly y: number; readonly evidence: EvidenceGroup }[];
	  };

/** Where everything in a drawing stands. All in CSS pixels. */
export interface ChartLayout {
	readonly width: number;
	readonly height: number;
	/** The grounds that marks lie on. */
	readonly plots: readonly [Box, ...Box[]];
	/** What lies under the marks, the grid first. */
	readonly ground: readonly Rule[];
	/**
	 * Every mark of the chart once, in the order in which the chart has them, which is also the order for the keyboard.
	 */
	readonly marks: readonly MarkGroup[];
	/** What a kind draws over its marks, or in their place. */
	readonly details: readonly Shape[];
	readonly rules: readonly Rule[];
	readonly words: readonly Words[];
	readonly samples: readonly Sample[];
}

/** A mark’s value as it stands beside it, with the interval around it where it has one. */
export function valueText({ text, intervalText }: ChartMark): string {
	return intervalText === undefined ? text : `${text} (${intervalText})`;
}
