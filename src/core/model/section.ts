import type { Phrase } from './phrase.ts';
import type { ProseTree } from './prose-tree.ts';

/** A citable block of prose. */
export interface Claim {
	readonly id: string;
	readonly section: string;
	readonly title: Phrase;
	/** What the block says, as plain text with its numbers put in. */
	readonly text: string;
	/** Ids of the figures named in it, in reading order, each once. */
	readonly figures: readonly string[];
}

/** One page of the narrative. */
export interface Section {
	readonly id: string;
	readonly title: string;
	readonly summary: Phrase;
	readonly file: string;
	/** Its prose as the check approved it: what is compiled. */
	readonly tree: ProseTree;
	/** What it says outside its claims, as plain text with its numbers put in. */
	readonly text: string;
	readonly headings: readonly { readonly id: string; readonly text: string; readonly depth: number }[];
	readonly claims: readonly Claim[];
	/** Ids of the headings and claims, in reading order. */
	readonly anchors: readonly string[];
	/** Ids in reading order, each once. */
	readonly figures: readonly string[];
	readonly terms: readonly string[];
	readonly charts: readonly string[];
	readonly tables: readonly string[];
}
