import type { MdastNode } from 'satteri';
import { bounds } from '../model/bounds.ts';
import { boundExceeded, count, nestedTooDeep, type BoundExceeded } from './prose-bounds.ts';

/** A node of prose, and how many blocks it stands in. */
interface Placed {
	readonly node: MdastNode;
	readonly notes: number;
	/** How many claims, lists, notes and quotations. */
	readonly around: number;
}

/** Blocks besides components that stand around others. */
const AROUND: ReadonlySet<MdastNode['type']> = new Set(['list', 'descriptionList', 'blockquote']);

/** Components that the PDF keeps on one page or sets in columns. */
const LAID_OUT: ReadonlySet<string> = new Set(['Chart', 'Table', 'Figures']);

/** Finds the first node of prose that is longer, or nested deeper, than every output can show. */
export function exceededInTree(root: MdastNode): BoundExceeded | undefined {
	let level: readonly Placed[] = [{ node: root, notes: 0, around: 0 }];
	for (let depth = 0; level.length > 0; depth++) {
		const [first] = level;
		if (depth > bounds.depth) return nestedTooDeep(first?.node.position?.start.offset ?? 0);
		for (const placed of level) {
			const found = tooManyAround(placed) ?? tooLong(placed.node);
			if (found !== undefined) return found;
		}
		level = level.flatMap(childrenOf);
	}
	return undefined;
}

function childrenOf({ node, notes, around }: Placed): Placed[] {
	if (!('children' in node)) return [];
	const inside = {
		notes: notes + (nameOf(node) === 'Note' ? 1 : 0),
		around: around + (AROUND.has(node.type) || nameOf(node) !== undefined ? 1 : 0),
	};
	return node.children.map((child) => ({ node: child, ...inside }));
}

function tooManyAround({ node, notes, around }: Placed): BoundExceeded | undefined {
	const at = node.position?.start.offset ?? 0;
	if (nameOf(node) === 'Note' && notes >= bounds.notes) {
		const message = `More than ${count(bounds.notes)} notes stand one inside the other here.`;
		return boundExceeded(at, message, 'Close a note before the next begins.');
	}
	if (around <= bounds.around || !(node.type === 'table' || LAID_OUT.has(nameOf(node) ?? ''))) return undefined;
	const message = `More than ${count(bounds.around)} claims, lists and notes stand around this, one inside the other.`;
	return boundExceeded(at, message, 'Put charts, tables and key figures behind the list or the note.');
}

function tooLong(node: MdastNode): BoundExceeded | undefined {
	if (node.type === 'link') return isLongAddress(node.url) ? longAddress(node) : undefined;
	if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return undefined;
	if (node.value.length <= bounds.word) return undefined;
	const longest = node.value.split(/\s+/).reduce((most, word) => Math.max(most, word.length), 0);
	if (longest <= bounds.word) return undefined;
	const message = `${count(longest)} characters stand here without a space; there may be ${count(bounds.word)}.`;
	return boundExceeded(node.position?.start.offset ?? 0, message, 'Put spaces between the words, or divide the line.');
}

function longAddress(node: MdastNode): BoundExceeded {
	const message = `The address of this link is longer than ${count(bounds.address)} characters.`;
	const hint =
		'Letters other than those of English count as they are sent, as in %C3%A9 for é. Link a shorter address.';
	return boundExceeded(node.position?.start.offset ?? 0, message, hint);
}

/** Whether an address is too long once its letters are percent-encoded, as it is sent. */
function isLongAddress(address: string): boolean {
	if (address.length > bounds.address) return true;
	return encodeURI(address.toWellFormed()).replaceAll('%25', '%').length > bounds.address;
}

/** The name of a component, if the node is one that is a block. */
function nameOf(node: MdastNode): string | undefined {
	return node.type === 'mdxJsxFlowElement' ? (node.name ?? undefined) : undefined;
}
