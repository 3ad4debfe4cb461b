/**
 * Mathematics as a tree: a small part of MathML Core (https://www.w3.org/TR/mathml-core/). It holds no markup, no
 * address and no style.
 */
export type MathNode = MathLeaf | MathSign | MathSpace | MathGroup | MathCell;

/** A name, a number or words. */
export interface MathLeaf {
	readonly tag: 'mi' | 'mn' | 'mtext';
	readonly text: string;
	/** Whether a name of one letter stands upright. Longer names always do. */
	readonly upright?: true;
}

/** A sign: of an operation or a relation, a bracket, or a mark above a letter. */
export interface MathSign {
	readonly tag: 'mo';
	readonly text: string;
	readonly form?: 'prefix' | 'infix' | 'postfix';
	/** Whether it grows with what it stands beside. Left out, the sign itself decides. */
	readonly stretchy?: boolean;
}

export interface MathSpace {
	readonly tag: 'mspace';
	/** In ems, from 0 to 2. */
	readonly width: number;
}

/** How many children each group has; 0 if it may have any number. */
export const groupSizes = {
	mrow: 0,
	mfrac: 2,
	msqrt: 0,
	mroot: 2,
	msub: 2,
	msup: 2,
	msubsup: 3,
	munder: 2,
	mover: 2,
	munderover: 3,
	mtable: 0,
	mtr: 0,
} as const;

export type MathGroupTag = keyof typeof groupSizes;

export interface MathGroup {
	readonly tag: MathGroupTag;
	readonly in: readonly MathNode[];
	/** Whether a fraction has no line, as in “n over k” of combinations. */
	readonly lineless?: true;
}

export interface MathCell {
	readonly tag: 'mtd';
	readonly in: readonly MathNode[];
	readonly align?: 'left' | 'right';
}
