import type { MdastNode } from 'satteri';
import { type ComponentNode, isComponent } from './component-node.ts';
import { vocabulary } from './vocabulary.ts';

/** A passage of a quotation, as an author writes it. */
export interface WrittenPassage {
	/** Its paragraph; any other node is none, and is refused. */
	readonly node: MdastNode;
	/** What the paragraph holds apart from the translation. */
	readonly words: readonly MdastNode[];
	/** The component of our translation, at the end of the paragraph or alone below it. */
	readonly translation?: ComponentNode | undefined;
}

/** The passages of a quotation (“> ”), each with our translation of it. */
export function passagesIn({ children }: Extract<MdastNode, { type: 'blockquote' }>): WrittenPassage[] {
	const passages: WrittenPassage[] = [];
	for (const node of children) {
		const last = passages.at(-1);
		if (isTranslation(node) && last?.node.type === 'paragraph' && last.translation === undefined)
			passages[passages.length - 1] = { ...last, translation: node };
		else passages.push(passageOf(node));
	}
	return passages;
}

/** Whether a node is our translation of a passage. */
export function isTranslation(node: MdastNode | undefined): node is ComponentNode {
	return node !== undefined && isComponent(node) && vocabulary.get(node.name ?? '')?.isInQuotation === true;
}

function passageOf(node: MdastNode): WrittenPassage {
	if (node.type !== 'paragraph') return { node, words: [] };
	const translation = node.children.at(-1);
	if (!isTranslation(translation)) return { node, words: node.children };
	return { node, words: withoutSpaceAtEnd(node.children.slice(0, -1)), translation };
}

/** Leaves out the line break or the space that parts the words from the translation. */
function withoutSpaceAtEnd(nodes: readonly MdastNode[]): readonly MdastNode[] {
	const [last, before] = [nodes.at(-1), nodes.slice(0, -1)];
	if (last?.type === 'break') return before;
	return last?.type === 'text' ? [...before, { ...last, value: last.value.trimEnd() }] : nodes;
}
