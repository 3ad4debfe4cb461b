import type { Box, TextLine } from '../geometry.ts';
import type { Role } from './colours.ts';

export type Point = readonly [x: number, y: number];

export interface Stroke {
	readonly colour: Role;
	readonly width: number;
	readonly dash?: readonly number[];
}

/** The colours of a shape. A fill or a stroke that is left out is not drawn. */
interface Look {
	readonly fill?: Role;
	/** Of the fill, from 0 to 1; 1 where it is left out. */
	readonly opacity?: number;
	readonly stroke?: Stroke;
}

/** The forms that a shape may have. */
interface Forms {
	readonly box: Look & { readonly box: Box };
	readonly circle: Look & { readonly at: Point; readonly radius: number };
	/** Straight lines from point to point, each run of points by itself. */
	readonly path: Look & { readonly runs: readonly (readonly Point[])[]; readonly isClosed?: boolean };
	readonly words: { readonly words: TextLine };
}

export type ShapeOf<Is extends keyof Forms> = { readonly is: Is } & Forms[Is];

/** A piece of a drawing, in CSS pixels from its corner. Pages, files and the live chart draw the same ones. */
export type Shape = { [Is in keyof Forms]: ShapeOf<Is> }[keyof Forms];
