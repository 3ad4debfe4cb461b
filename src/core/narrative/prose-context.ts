import type { MdastNode } from 'satteri';
import type { MathNode } from '../model/math.ts';
import type { ProsePassage } from '../model/prose-tree.ts';
import type { Reference } from '../model/reference.ts';
import type { CitationRequest } from '../model/work.ts';
import type { Section } from '../model/section.ts';
import type { Place } from '../problem.ts';
import type { Footnote } from './find-footnotes.ts';
import type { Quotations } from './index-quotations.ts';
import type { NamedKind, Names } from './named-kinds.ts';
import type { UnitLeftOut, WriteFigure } from './write-figure.ts';

/** What the prose of a section is read with. */
export interface ProseContext {
	/** Id of the section. */
	readonly section: string;
	/** BCP 47 tag. */
	readonly language: string;
	readonly names: Names;
	/** Names of the report that hold numbers and count nothing. */
	readonly ownNames: readonly string[];
	readonly write: WriteFigure;
	readonly unitLeftOut: UnitLeftOut;
	readonly quotations: Quotations;
	/** What a name such as `chart:talent` leads to; undefined if no section shows it. */
	readonly refer: (to: string) => Reference | undefined;
}

/**
 * The words of a quotation and where they stand: the id of the source, and the line of its saved copy. If they are in
 * another language than the prose, also what they say in our words.
 */
export interface QuotedPassage extends Pick<ProsePassage, 'source' | 'line' | 'translation'> {
	readonly words: string;
}

/** The content of a section, and the places of what it names and links. */
export interface CheckedProse extends Pick<
	Section,
	'text' | 'footnotes' | 'headings' | 'claims' | 'figures' | 'terms' | 'charts' | 'tables' | 'pictures' | 'phrases'
> {
	readonly links: readonly { readonly to: string; readonly at: Place }[];
	/** Fragments that the page will have, each with its place. */
	readonly anchors: readonly { readonly id: string; readonly at: Place }[];
	/** Each naming of a thing, and the id of the claim that holds it, if any. */
	readonly uses: readonly {
		readonly kind: NamedKind;
		readonly id: string;
		readonly claim?: string | undefined;
	}[];
	/** The marks of footnotes, and the footnote of each. */
	readonly marks: ReadonlyMap<MdastNode, Footnote>;
	/** The citations of works, in reading order, each with the component that asks for it. */
	readonly citations: readonly (CitationRequest & {
		readonly node: MdastNode;
		readonly claim?: string | undefined;
	})[];
	/** The paragraphs of quotations, and where their words stand. */
	readonly passages: ReadonlyMap<MdastNode, QuotedPassage>;
	/** What mathematics says. */
	readonly mathematics: ReadonlyMap<MdastNode, MathNode>;
	/** The words of the components that stand in a sentence. */
	readonly words: ReadonlyMap<MdastNode, string>;
	/** Texts that begin with a full stop that the figure before them has already. */
	readonly secondStops: ReadonlySet<MdastNode>;
}
