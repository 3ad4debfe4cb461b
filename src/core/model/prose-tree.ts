import type { MathNode } from './math.ts';

/**
 * The prose of one section as a tree, as the check has approved it; nothing else of the prose is compiled. It is a
 * small part of mdast (https://github.com/syntax-tree/mdast) with the components of MDX. It cannot hold code, markup,
 * or attributes that are not named here.
 */
export interface ProseTree {
	type: 'root';
	children: ProseNode[];
}

export type ProseNode =
	| { type: 'text' | 'inlineCode'; value: string }
	| { type: 'break' }
	| { type: 'paragraph'; data?: OnPage; children: ProseNode[] }
	| { type: 'emphasis' | 'strong' | 'tableRow' | 'tableCell'; children: ProseNode[] }
	| { type: 'blockquote'; children: ProsePassage[] }
	| { type: 'heading'; depth: 1 | 2 | 3 | 4 | 5 | 6; data?: OnPage; children: ProseNode[] }
	| { type: 'link'; url: string; title: string | null; children: ProseNode[] }
	| { type: 'list'; ordered: boolean; start: number | null; spread: boolean; data?: OnPage; children: ProseNode[] }
	| { type: 'listItem'; spread: boolean; data?: OnPage; children: ProseNode[] }
	| { type: 'descriptionTerm'; children: ProseNode[] }
	| { type: 'descriptionList'; data?: OnPage; children: ProseNode[] }
	| { type: 'descriptionDetails'; spread: boolean; data?: OnPage; children: ProseNode[] }
	| { type: 'table'; align: ('left' | 'right' | 'center' | null)[]; data?: OnPage; children: ProseNode[] }
	| { type: 'code'; lang: string | null; value: string }
	| ProseMath
	| ProseComponent;

/** The attributes that the element of a node has on the page. */
interface OnPage {
	hProperties: { readonly id?: string; readonly lang?: string; readonly dir?: 'ltr' | 'rtl' };
}

/** A quoted passage of a source. */
export interface ProsePassage {
	type: 'paragraph';
	data?: OnPage;
	source: string;
	/** Line of the saved copy, counted from 1. */
	line: number;
	/** What it says in our words, in the language of the prose. */
	translation?: string | undefined;
	children: ProseNode[];
}

/** Mathematics in a line, or as a block. */
export interface ProseMath {
	type: 'inlineMath' | 'math';
	/** As the author wrote it, in TeX. */
	tex: string;
	tree: MathNode;
}

/**
 * A component of the vocabulary, or `Footnote`, whose children are the words of a footnote, in the place of its mark. A
 * flow element is a block, a text element is part of a sentence.
 */
export interface ProseComponent {
	type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
	name: string;
	attributes: { type: 'mdxJsxAttribute'; name: string; value: string }[];
	/** The key of a citation. */
	citation?: string;
	/** What it says in the sentence, where a translation shows the original. */
	words?: string;
	children: ProseNode[];
}
