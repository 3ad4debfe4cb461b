import type { MathNode } from '../model/math.ts';
import { writePlain } from './write-plain.ts';

/** What a reader of mathematics may take for a number, and words, which are checked as words in prose are. */
export interface TypedInMath {
	readonly kind: 'number' | 'words';
	readonly text: string;
}

/** Numbers that belong to mathematics and count nothing. */
const OWN = /^[012]$/;
/** Signs that may stand inside a number: 1 000, 1,000, 1.5. */
const INSIDE = /^[.,'’·]?$/u;
/** Signs of arithmetic. */
const ARITHMETIC = /^[+−×÷⋅*/±()%]$/u;

/**
 * Finds what mathematics states besides its own: any number but 0, 1 and 2, unless it is an exponent or an index;
 * words; and letters that read as a word. Mathematics that holds numbers alone, such as 2 or 2/1, is a number as a
 * whole.
 */
export function numbersInMath(tree: MathNode): TypedInMath[] {
	const found: TypedInMath[] = [];
	const leaves = leavesOf(tree);
	const numbers = leaves.filter(({ tag }) => tag === 'mn');
	const others = leaves.filter(({ tag }) => tag !== 'mn' && tag !== 'mspace');
	if (numbers.length > 0 && others.every((leaf) => 'text' in leaf && ARITHMETIC.test(leaf.text)))
		return [{ kind: 'number', text: writePlain(tree) }];
	visit(tree, false);
	return found;

	/** @param isScript Whether it stands in an exponent, an index, or a bound above or below. */
	function visit(node: MathNode, isScript: boolean): void {
		const parts = isRow(node) ? flat(node) : [node];
		for (const run of runsOf(parts)) if (run.kind === 'words' || !(isScript || OWN.test(run.text))) found.push(run);
		for (const part of parts) {
			if (!('in' in part)) continue;
			if (isRow(part)) visit(part, isScript);
			else part.in.forEach((child, index) => visit(child, isScript || (index > 0 && hasScripts(part))));
		}
	}
}

/** Whether the children of a node stand beside each other in a line. */
function isRow(node: MathNode): boolean {
	return node.tag === 'mrow' || node.tag === 'msqrt' || node.tag === 'mtd';
}

/** What stands in a line, without the rows inside it. */
function flat(row: MathNode): MathNode[] {
	if (!('in' in row)) return [row];
	return row.in.flatMap((node) => (node.tag === 'mrow' ? flat(node) : [node]));
}

/** Whether all children of a node but the first are exponents, indices, or bounds above and below. */
function hasScripts({ tag }: MathNode): boolean {
	return /^m(?:sub|sup|subsup|under|over|underover|root)$/.test(tag);
}

/** The numbers, words and runs of letters that stand beside each other. */
function runsOf(nodes: readonly MathNode[]): TypedInMath[] {
	const runs: TypedInMath[] = [];
	let number = '';
	let gap = '';
	let letters = '';
	const end = () => {
		if (number !== '') runs.push({ kind: 'number', text: number });
		if (Array.from(letters).length > 1) runs.push({ kind: 'words', text: letters });
		[number, gap, letters] = ['', '', ''];
	};
	for (const node of nodes) {
		if (node.tag === 'mn') {
			if (letters !== '') end();
			number += gap + node.text;
			gap = '';
		} else if (node.tag === 'mspace' && number !== '' && node.width < 0.5) gap += ' ';
		else if (node.tag === 'mo' && number !== '' && node.text !== ',' && INSIDE.test(node.text)) gap += node.text;
		else if (node.tag === 'mi' && /\p{L}/u.test(node.text)) {
			if (number !== '') end();
			letters += node.text;
		} else {
			end();
			if (node.tag === 'mtext') runs.push({ kind: 'words', text: node.text });
		}
	}
	end();
	return runs;
}

function leavesOf(node: MathNode): MathNode[] {
	return 'in' in node ? node.in.flatMap(leavesOf) : [node];
}
