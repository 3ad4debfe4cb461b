import { bounds } from '../model/bounds.ts';
import {
	groupSizes,
	type MathCell,
	type MathGroupTag,
	type MathLeaf,
	type MathNode,
	type MathSign,
} from '../model/math.ts';

/** Thrown for what a tree of mathematics cannot hold. */
export class NotInTree extends Error {
	/** What to do, if it is not to use other elements. */
	readonly hint: string | undefined;

	constructor(message: string, hint?: string) {
		super(message);
		this.hint = hint;
	}
}

/** A node as Temml gives it: an element, or a fragment without a name. */
interface Given {
	readonly type: string;
	readonly attributes: Readonly<Record<string, unknown>>;
	readonly classes: readonly unknown[];
	readonly children: readonly unknown[];
}

/** Signs that are never seen: a function is applied, two things are multiplied, or they are separated. */
const UNSEEN = /^[\u2061-\u2064]*$/;

/**
 * Copies the elements that a tree of mathematics may have, and of each the listed attributes.
 *
 * @throws {NotInTree} For any other element, and if it is nested too deep.
 */
export function copyMath(tree: unknown): MathNode {
	const copied = rowOf(copyAll([tree]));
	if (depthOf(copied) > bounds.mathDepth) {
		const hint = 'Give an inner part a letter, and say in a line of its own what the letter stands for.';
		throw new NotInTree('The mathematics is nested too deep.', hint);
	}
	return copied;
}

function rowOf(nodes: readonly MathNode[]): MathNode {
	const [only] = nodes;
	return only !== undefined && nodes.length === 1 ? only : { tag: 'mrow', in: nodes };
}

function depthOf(node: MathNode): number {
	return 1 + ('in' in node ? Math.max(0, ...node.in.map(depthOf)) : 0);
}

function copyAll(nodes: readonly unknown[]): MathNode[] {
	return nodes.flatMap(copy);
}

/** Copies a node: an element into one node, and what only groups or styles into what it holds. */
function copy(node: unknown): MathNode[] {
	const given = read(node);
	const { type, children } = given;
	const inside = () => copyAll(children);
	switch (type) {
		case '':
		case 'math':
			return copyAll(children);
		case 'mrow':
		case 'mstyle':
		case 'mpadded': {
			const nodes = inside();
			return nodes.length === 0 ? [{ tag: 'mrow', in: [] }] : [rowOf(nodes)];
		}
		case 'mn':
			return numbersOf(given);
		case 'mi':
		case 'mtext':
			return [leaf(type, given)];
		case 'mo': {
			const sign = signOf(given);
			return UNSEEN.test(sign.text) && sign.form === undefined ? [] : [sign];
		}
		case 'mspace':
			return spaceOf(given);
		case 'menclose':
			if (given.attributes['notation'] !== 'top') throw unknown(type);
			return [{ tag: 'mover', in: [rowOf(inside()), { tag: 'mo', text: '‾', stretchy: true }] }];
		case 'mtd':
			return [{ tag: 'mtd', ...alignmentOf(given), in: inside() }];
		default:
			if (!isGroup(type)) throw unknown(type);
			return [groupOf(type, given)];
	}
}

/** An element whose children stand for parts, such as the two of a fraction: each is exactly one node. */
function groupOf(tag: MathGroupTag, { attributes, children }: Given): MathNode {
	const isRow = groupSizes[tag] === 0;
	const nodes = isRow ? copyAll(children) : children.map((child) => rowOf(copy(child)));
	if (!isRow && nodes.length !== groupSizes[tag]) throw unknown(tag);
	const thickness = attributes['linethickness'];
	const isLineless = tag === 'mfrac' && typeof thickness === 'string' && Number.parseFloat(thickness) === 0;
	return { tag, ...(isLineless ? { lineless: true } : {}), in: nodes };
}

function leaf(tag: MathLeaf['tag'], { attributes, children }: Given): MathLeaf {
	// Temml breaks no line at a space. At the ends of words this keeps their distance from what stands beside them.
	const text = textOf(children)
		.normalize('NFC')
		.replace(/(?<=\S)\u00a0(?=\S)/g, ' ');
	const isUpright = tag === 'mi' && attributes['mathvariant'] === 'normal' && Array.from(text).length === 1;
	return { tag, text, ...(isUpright ? { upright: true } : {}) };
}

/** Temml takes the two numbers of “[0,1]” for one. Numbers whose digits a comma groups stay as they are. */
function numbersOf(given: Given): MathNode[] {
	const { text } = leaf('mn', given);
	const parts = /^\d{1,3}(?:,\d{3})+(?:\.|$)/.test(text) ? [text] : text.split(',');
	return parts.flatMap((part, index): MathNode[] => [
		...(index === 0 ? [] : [{ tag: 'mo', text: ',' } as const]),
		...(part === '' ? [] : [{ tag: 'mn', text: part } as const]),
	]);
}

function signOf({ attributes, children }: Given): MathSign {
	const { form, stretchy } = attributes;
	return {
		tag: 'mo',
		text: textOf(children),
		...(form === 'prefix' || form === 'infix' || form === 'postfix' ? { form } : {}),
		...(stretchy === 'true' || stretchy === 'false' ? { stretchy: stretchy === 'true' } : {}),
	};
}

function spaceOf({ attributes }: Given): MathNode[] {
	const { width } = attributes;
	const ems = typeof width === 'string' && width.endsWith('em') ? Number.parseFloat(width) : 0;
	return Number.isFinite(ems) && ems > 0 ? [{ tag: 'mspace', width: Math.min(2, Math.round(ems * 100) / 100) }] : [];
}

function alignmentOf({ classes }: Given): Pick<MathCell, 'align'> {
	if (classes.includes('tml-left')) return { align: 'left' };
	return classes.includes('tml-right') ? { align: 'right' } : {};
}

function textOf(nodes: readonly unknown[]): string {
	return nodes
		.map((node) =>
			isObject(node) && 'text' in node && typeof node.text === 'string' ? node.text : textOf(read(node).children),
		)
		.join('');
}

function read(node: unknown): Given {
	if (!isObject(node) || !('children' in node) || !Array.isArray(node.children)) throw unknown('this');
	return {
		type: 'type' in node && typeof node.type === 'string' ? node.type : '',
		attributes: 'attributes' in node && isObject(node.attributes) ? { ...node.attributes } : {},
		classes: 'classes' in node && Array.isArray(node.classes) ? node.classes : [],
		children: node.children,
	};
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

function isGroup(tag: string): tag is MathGroupTag {
	return Object.hasOwn(groupSizes, tag);
}

function unknown(what: string): NotInTree {
	return new NotInTree(`The mathematics holds what prose cannot show (${what}).`);
}
