import type { Element } from 'hast';
import type { Markup, Writer } from '../../../core/markup/markup.ts';
import type { MapContext } from '../map-context.ts';
import type { Block, Inline, ParagraphStyle } from '../print-node.ts';

/** What becomes of an element on paper. */
export type Form =
	/** Nothing: it serves a screen alone. */
	| { readonly as: 'nothing' }
	/** Blocks of their own. */
	| { readonly as: 'blocks'; readonly map: (element: Element, context: MapContext) => Block[] }
	/** Words of the line that it stands in. */
	| {
			readonly as: 'words';
			readonly map: (element: Element, inside: Inline[], context: MapContext) => Inline[];
	  };

/** How a class of `markup` is printed: in a form, or as its tag is, perhaps with its paragraphs in a style. */
export type ClassForm = Form | { readonly as: 'tag'; readonly style?: ParagraphStyle };

/** A row of the table of forms: one form for each class that a component writes. */
export type FormsOf<W extends Writer> = { readonly [Name in keyof Markup[W]]: ClassForm };

/** For what serves a screen alone. */
export const nothing = { as: 'nothing' } as const satisfies ClassForm;

/** For a class that matters to style sheets alone. */
export const asTag = { as: 'tag' } as const satisfies ClassForm;

export function inStyle(style: ParagraphStyle): ClassForm {
	return { as: 'tag', style };
}
