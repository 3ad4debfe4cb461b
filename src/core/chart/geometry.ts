import type { Role } from './draw/colours.ts';
import type { MarkLook } from './draw/mark-look.ts';
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

/** Words on one line, in runs that follow each other; `y` is their baseline. */
export interface TextLine {
	readonly x: number;
	readonly y: number;
	readonly align?: 'left' | 'center' | 'right';
	/** The colour of all of them if they lie on a mark; else the paper is cleared behind them. */
	readonly onMark?: Role | undefined;
	readonly runs: readonly { readonly text: string; readonly style: 'ink' | 'strong' | 'muted' }[];
}

/** A straight line that guides the eye: of the grid, a reference, a leader from words to their mark, or of a note. */
export interface Guide {
	readonly kind: 'grid' | 'zero' | 'reference' | 'leader' | 'note';
	readonly from: readonly [x: number, y: number];
	readonly to: readonly [x: number, y: number];
}

/** A sample beside the words of an entry of the key. `as` is the form of the marks: `line` if they are lines alone. */
export interface Sample extends Box {
	readonly shows:
		/** `form`: which form points have, an index of `seriesStyle`. */
		| { readonly mark: MarkLook; readonly form?: number }
		| { readonly interval: MarkLook }
		| { readonly line: MarkLook; readonly style: number }
		| 'reference';
	readonly as: 'bar' | 'dot' | 'line';
}

/** Marks that Chart.js draws and a pointer finds: bars that lie in rows, or points, joined to a line or not. */
export type MarkGroup =
	| {
			readonly is: 'bars';
			readonly thickness: number;
			/** Whether they are drawn. If not, `details` draws the marks, and a pointer finds them by these bars. */
			readonly isDrawn: boolean;
			readonly bars: readonly {
				readonly from: number;
				readonly to: number;
				/** The `y` of its middle. */
				readonly middle: number;
				readonly look: MarkLook;
			}[];
	  }
	| {
			readonly is: 'line';
			/** Which dashes and which form of points it has: an index of `seriesStyle`. */
			readonly style: number;
			readonly look: MarkLook;
			/** Whether a line joins the points. */
			readonly isJoined: boolean;
			/** Whether the line holds the height of each point until the next. */
			readonly isStepped?: boolean;
			readonly points: readonly LinePoint[];
	  };

/** A point of a line. */
export interface LinePoint {
	readonly x: number;
	readonly y: number;
	readonly look: MarkLook;
	/** Whether the line begins anew here: it has no value between this point and the one before. */
	readonly afterGap: boolean;
	/** Whether `details` draws the piece of the line that leads to it. */
	readonly isApart?: boolean;
	/** Of its mark, in CSS pixels: 0 if it has none, so that the line can be seen where points lie close together. */
	readonly radius: number;
}

/** Where everything in a drawing stands. All in CSS pixels. */
export interface ChartLayout {
	readonly width: number;
	readonly height: number;
	/** The areas that marks lie on. */
	readonly plots: readonly [Box, ...Box[]];
	/** Guides that the marks cover, the grid first. */
	readonly guidesBelow: readonly Guide[];
	/** Shapes under the marks, over the grid: areas. */
	readonly areas?: readonly Shape[];
	/** Every mark of the chart once, in the order of the chart, which is also that of the keyboard. */
	readonly marks: readonly MarkGroup[];
	/** Shapes that a kind draws over its marks, or in their place. */
	readonly details: readonly Shape[];
	/** Guides that cover the marks. */
	readonly guidesAbove: readonly Guide[];
	readonly words: readonly TextLine[];
	readonly samples: readonly Sample[];
	/**
	 * Of rows that lie one below the other: the heights of their edges, from the top of the first to the bottom of the
	 * last. `cutLayout` can cut the drawing there. What lies above all of them or below belongs to every piece.
	 */
	readonly rowEdges?: readonly number[];
}
