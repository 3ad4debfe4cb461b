/**
 * The prose of one section as a tree: what the check has approved, and the only thing that is compiled. It is a narrow
 * part of mdast (https://github.com/syntax-tree/mdast) with the components of MDX, so it can hold no code, no markup
 * and no attribute that is not named here.
 */
export interface ProseTree {
	type: 'root';
	children: ProseNode[];
}

export type ProseNode =
	| { type: 'text' | 'inlineCode'; value: string }
	| { type: 'break' }
	| { type: 'paragraph' | 'emphasis' | 'strong' | 'tableRow' | 'tableCell'; children: ProseNode[] }
	| { type: 'blockquote'; children: ProsePassage[] }
	| { type: 'heading'; depth: 1 | 2 | 3 | 4 | 5 | 6; data?: { hProperties: { id: string } }; children: ProseNode[] }
	| { type: 'link'; url: string; title: string | null; children: ProseNode[] }
	| { type: 'list'; ordered: boolean; start: number | null; spread: boolean; children: ProseNode[] }
	| { type: 'listItem'; spread: boolean; children: ProseNode[] }
	| { type: 'table'; align: ('left' | 'right' | 'center' | null)[]; children: ProseNode[] }
	| { type: 'code'; lang: string | null; value: string }
	| ProseComponent;

/** A passage of a source, as the check has found it: in a line of the saved copy, counted from 1. */
export interface ProsePassage {
	type: 'paragraph';
	source: string;
	line: number;
	children: ProseNode[];
}

/** A component of the vocabulary; each property is text. The flow kind is a block, the text kind part of a sentence. */
export interface ProseComponent {
	type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
	name: string;
	attributes: { type: 'mdxJsxAttribute'; name: string; value: string }[];
	children: ProseNode[];
}
