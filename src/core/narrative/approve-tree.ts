import type { MdastNode } from 'satteri';
import type { MathNode } from '../model/math.ts';
import type { ProseComponent, ProseNode, ProsePassage, ProseTree } from '../model/prose-tree.ts';
import { headingId } from '../parse/mdx-words.ts';
import type { Footnote } from './find-footnotes.ts';
import { passagesIn, type WrittenPassage } from './passages-in.ts';
import { isUnpublished } from './refuse-node.ts';
import { vocabulary } from './vocabulary.ts';

/** The addresses that a link may have. Whether an address in the report exists is checked by `checkLinks`. */
const LINK = /^(?:\/(?!\/)|#|https?:\/\/|mailto:)/i;

/** The Ogham space and the line and paragraph separators: the checks read them as spaces, but typefaces lack them. */
const OTHER_SPACES = /[\u1680\u2028\u2029]/g;

/** What the check of prose has found that the approved tree holds besides the nodes of the file. */
interface Found {
	/** The passages of the paragraphs of quotations; other paragraphs are refused. */
	readonly passages: ReadonlyMap<MdastNode, Pick<ProsePassage, 'source' | 'line' | 'translation'>>;
	/** The footnote of each mark; other marks are refused. */
	readonly marks: ReadonlyMap<MdastNode, Footnote>;
	/** What mathematics says; other mathematics is refused. */
	readonly mathematics: ReadonlyMap<MdastNode, MathNode>;
	/** Texts whose first letter, a full stop, is left out. */
	readonly secondStops: ReadonlySet<MdastNode>;
}

/**
 * Copies a tree of prose: only the kinds of nodes that are listed here, and of each only the listed fields. Comments
 * and definitions of links are left out, for readers do not see them; the words of a footnote stand in the place of its
 * mark. Every other node is refused.
 * @param refuse Called for each node that cannot be part of the approved tree.
 * @param citations The keys of the citations among its components.
 * @param words What the components that stand in a sentence say, if the page is to say just that.
 */
export function approveTree(
	root: MdastNode,
	{ passages, marks, mathematics, secondStops }: Found,
	refuse: (node: MdastNode) => void,
	citations: ReadonlyMap<MdastNode, string> = new Map(),
	words: ReadonlyMap<MdastNode, string> = new Map(),
): ProseTree {
	if (root.type !== 'root') refuse(root);
	return { type: 'root', children: root.type === 'root' ? copyAll(root.children) : [] };

	function copyAll(nodes: readonly MdastNode[]): ProseNode[] {
		return nodes.flatMap((node) => {
			if (isUnpublished(node)) return [];
			const copy = copyNode(node);
			if (copy === undefined) refuse(node);
			return copy ?? [];
		});
	}

	function copyPassage({ node, words }: WrittenPassage): ProsePassage[] {
		if (isUnpublished(node)) return [];
		const passage = passages.get(node);
		if (passage === undefined || node.type !== 'paragraph') {
			refuse(node);
			return [];
		}
		const { source, line, translation } = passage;
		const ours = translation === undefined ? {} : { translation };
		return [{ type: node.type, source, line, ...ours, children: copyAll(words) }];
	}

	function copyFootnote(mark: MdastNode): ProseComponent | undefined {
		const footnote = marks.get(mark);
		if (footnote === undefined) return undefined;
		const id = { type: 'mdxJsxAttribute', name: 'id', value: footnote.id } as const;
		const children = copyAll(footnote.paragraph.children);
		return { type: 'mdxJsxTextElement', name: 'Footnote', attributes: [id], children };
	}

	function copyNode(node: MdastNode): ProseNode | undefined {
		switch (node.type) {
			case 'text':
				return { type: node.type, value: node.value.slice(secondStops.has(node) ? 1 : 0).replace(OTHER_SPACES, ' ') };
			case 'inlineCode':
				return { type: node.type, value: node.value };
			case 'break':
				return { type: node.type };
			case 'paragraph':
			case 'emphasis':
			case 'strong':
			case 'tableRow':
			case 'tableCell':
			case 'descriptionList':
			case 'descriptionTerm':
				return { type: node.type, children: copyAll(node.children) };
			case 'blockquote':
				return { type: node.type, children: passagesIn(node).flatMap(copyPassage) };
			case 'heading': {
				const id = headingId(node);
				const data = id === undefined ? {} : { data: { hProperties: { id } } };
				return { type: node.type, depth: node.depth, ...data, children: copyAll(node.children) };
			}
			case 'link':
				if (!LINK.test(node.url)) return undefined;
				return { type: node.type, url: node.url, title: node.title ?? null, children: copyAll(node.children) };
			case 'list': {
				const { type, ordered, start, spread } = node;
				const children = copyAll(node.children);
				return { type, ordered: ordered ?? false, start: start ?? null, spread: spread ?? false, children };
			}
			case 'listItem':
			case 'descriptionDetails':
				return { type: node.type, spread: node.spread ?? false, children: copyAll(node.children) };
			case 'table':
				return { type: node.type, align: [...(node.align ?? [])], children: copyAll(node.children) };
			case 'inlineMath':
			case 'math': {
				const tree = mathematics.get(node);
				return tree && { type: node.type, tex: node.value, tree };
			}
			case 'code':
				return { type: node.type, lang: node.lang ?? null, value: node.value };
			case 'footnoteReference':
				return copyFootnote(node);
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement': {
				const { name, type } = node;
				const spec = vocabulary.get(name ?? '');
				const attributes = node.attributes.map(copyAttribute);
				if (name === null || spec === undefined || spec.isInQuotation === true) return undefined;
				if (!attributes.every((each) => each !== undefined)) return undefined;
				if (attributes.some((each) => !Object.hasOwn(spec.properties, each.name))) return undefined;
				const citation = citations.get(node);
				const said = words.get(node);
				// The words of a citation are found by its key.
				const own = citation !== undefined ? { citation } : said === undefined ? {} : { words: said };
				return { type, name, attributes, ...own, children: copyAll(node.children) };
			}
			default:
				return undefined;
		}
	}
}

type Attribute = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>['attributes'][number];

/** A property whose value is text in quotes. */
function copyAttribute(attribute: Attribute): ProseComponent['attributes'][number] | undefined {
	if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return undefined;
	return { type: attribute.type, name: attribute.name, value: attribute.value };
}
