import type { MdastNode } from 'satteri';
import type { ProsePassage } from '../model/prose-tree.ts';
import type { Section } from '../model/section.ts';
import type { Place } from '../problem.ts';
import type { Quotations } from './index-quotations.ts';
import type { WriteFigure } from './write-figure.ts';

/** What prose may name. */
export interface Names {
	readonly figure: ReadonlySet<string>;
	readonly term: ReadonlyMap<string, { readonly label: string }>;
	readonly source: ReadonlyMap<string, { readonly title: string }>;
	readonly chart: ReadonlySet<string>;
	readonly table: ReadonlySet<string>;
}

export interface ProseContext {
	readonly section: string;
	readonly language: string;
	readonly names: Names;
	readonly write: WriteFigure;
	readonly quotations: Quotations;
}

/** Where the words of a quotation stand: the id of the source, and the line of its saved copy. */
export type QuotedPassage = Pick<ProsePassage, 'source' | 'line'>;

/** What a section says, and where it names and links what. */
export interface CheckedProse extends Pick<
	Section,
	'text' | 'headings' | 'claims' | 'figures' | 'terms' | 'charts' | 'tables'
> {
	readonly links: readonly { readonly to: string; readonly at: Place }[];
	/** Fragments that the page will have, each with its place. */
	readonly anchors: readonly { readonly id: string; readonly at: Place }[];
	/** Which claim, if any, each figure and term is named in. */
	readonly uses: readonly {
		readonly kind: 'figure' | 'term' | 'chart' | 'table';
		readonly id: string;
		readonly claim?: string | undefined;
	}[];
	/** The paragraphs of quotations, each with where its words stand. */
	readonly passages: ReadonlyMap<MdastNode, QuotedPassage>;
}
