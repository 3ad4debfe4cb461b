import { inLanguage } from '../core/markup/in-language.ts';
import type { ProseComponent, ProseNode } from '../core/model/prose-tree.ts';
import { IN_LINE } from './place-cards.ts';

/** Components that write, or say to screen readers, words in the language of the sentence around them. */
const SPOKEN: ReadonlySet<string> = new Set([
	'Fig',
	'Term',
	'Footnote',
	'Mathematics',
	'BlockOfMathematics',
	'Quotation',
]);

/** Where a component gets the words that it says in a sentence. Those between its tags may be the author’s. */
const WORDS_OF: ReadonlyMap<string, 'property' | 'tags'> = new Map([
	['Fig', 'property'],
	['Term', 'tags'],
	['Ref', 'tags'],
]);

/**
 * Makes the prose of a section that a translation lacks say its own language, and the words that it has in the
 * original. Only its blocks of text are marked: what the page puts between them, such as charts and cards, is in the
 * language of the translation.
 *
 * @param language BCP 47 tag of the original.
 * @param around That of the translation.
 */
export function proseInOriginal(nodes: readonly ProseNode[], language: string, around: string): ProseNode[] {
	const spoken = inLanguage(language, around);
	return nodes.map(mark);

	function mark(node: ProseNode): ProseNode {
		if (node.type === 'blockquote' || !('children' in node)) return node;
		// The words of a quotation are in the language of its source.
		if ('name' in node && node.name === 'Quotation') return component(node);
		const children = node.children.map(mark);
		switch (node.type) {
			case 'paragraph':
			case 'heading':
			case 'list':
			case 'descriptionList':
			case 'table':
				return { ...node, data: { hProperties: { ...node.data?.hProperties, ...spoken } }, children };
			case 'mdxJsxFlowElement':
				return component({
					...node,
					children: children.some(({ type }) => IN_LINE.has(type)) ? block(children) : children,
				});
			case 'mdxJsxTextElement':
				return component({ ...node, children });
			default:
				return { ...node, children };
		}
	}

	/** Words between the tags of a component, which the page shows as a paragraph. */
	function block(children: ProseNode[]): ProseNode[] {
		return [{ type: 'paragraph', data: { hProperties: spoken }, children }];
	}

	function component({ words = '', ...node }: ProseComponent): ProseComponent {
		const { name, attributes, children } = node;
		const place = WORDS_OF.get(name);
		const given = { ...(SPOKEN.has(name) ? { language } : {}), ...(place === 'property' ? { words } : {}) };
		const added = Object.entries(given).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value }) as const);
		const isSilent = place === 'tags' && children.length === 0;
		return {
			...node,
			attributes: [...attributes, ...added],
			children: isSilent ? [{ type: 'text', value: words }] : children,
		};
	}
}
