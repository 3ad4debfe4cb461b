import type { MdastNode } from 'satteri';
import type { NumberedByRef, NumberedKind, Numbered } from '../model/numbered.ts';
import { isComponent } from './component-node.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * Numbers the charts, tables and claims that prose shows, in reading order. One that is shown several times has the
 * number of the first place.
 *
 * @param sections In the order of the report, each with the tree of its file.
 */
export function numberEntries(sections: readonly { readonly id: string; readonly root: MdastNode }[]): NumberedByRef {
	const numbered = new Map<string, Numbered>();
	const counts = new Map<NumberedKind, number>();
	for (const { id, root } of sections) visit(root, id);
	return numbered;

	function visit(node: MdastNode, section: string): void {
		if (isComponent(node)) {
			const kind = vocabulary.get(node.name ?? '')?.numbered;
			const id = kind && node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id')?.value;
			if (kind !== undefined && typeof id === 'string') add(kind, id, section);
		}
		if ('children' in node) for (const child of node.children) visit(child, section);
	}

	function add(kind: NumberedKind, id: string, section: string): void {
		const ref = `${kind}:${id}`;
		if (numbered.has(ref)) return;
		const number = (counts.get(kind) ?? 0) + 1;
		counts.set(kind, number);
		numbered.set(ref, { kind, id, number, section });
	}
}
