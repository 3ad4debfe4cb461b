import type { Aliases } from './aliases.ts';
import type { Phrase } from './phrase.ts';
import type { ProseTree } from './prose-tree.ts';

/** A citable block of prose. */
export interface Claim {
	readonly id: string;
	readonly section: string;
	readonly title: Phrase;
	/** The words of the block as plain text, numbers put in. */
	readonly text: string;
	/** The words of its footnotes as plain text, in the order of their marks. */
	readonly footnotes: readonly string[];
	/** Ids of the figures named in it, in reading order, each once. */
	readonly figures: readonly string[];
}

/** A section, or a claim in it, by their ids. */
export interface PlaceInText {
	readonly section: string;
	readonly claim?: string | undefined;
}

/** A section of the report, which is a page. */
export interface Section {
	readonly id: string;
	readonly title: string;
	readonly summary: Phrase;
	readonly aliases?: Aliases;
	readonly file: string;
	/** BCP 47 tag of its prose, where a translation lacks it: that of the original. */
	readonly language?: string | undefined;
	/** Its prose as the check approved it, from which the page is compiled. */
	readonly tree: ProseTree;
	/** The words outside its claims as plain text, numbers put in. */
	readonly text: string;
	/** The words of the footnotes that are marked outside its claims. */
	readonly footnotes: readonly string[];
	readonly headings: readonly { readonly id: string; readonly text: string; readonly depth: number }[];
	readonly claims: readonly Claim[];
	/** Ids of the headings and claims, in reading order. */
	readonly anchors: readonly string[];
	/** Ids of the figures, terms, charts, tables and pictures in it, in reading order, each once. */
	readonly figures: readonly string[];
	readonly terms: readonly string[];
	readonly charts: readonly string[];
	readonly tables: readonly string[];
	/** The sentences in properties of its components, as they are written and resolved. */
	readonly phrases: readonly { readonly written: string; readonly phrase: Phrase }[];
	readonly pictures: readonly string[];
}
