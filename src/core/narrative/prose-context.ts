import type { Section } from '../model/section.ts';
import type { Place, Problem } from '../problem.ts';
import type { Quotations } from './find-quotations.ts';
import type { TellFigure } from './resolve-phrase.ts';

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
	readonly tell: TellFigure;
	readonly quotations: Quotations;
}

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
	readonly problems: readonly Problem[];
}
