import type { CslNode } from './csl-engine.ts';

/** A word of a locale of CSL in the singular: in its long form, or in the short one, such as “n.d.” */
export function localeTerm(node: CslNode, term: string, form?: 'short'): string | undefined {
	for (const child of node.children) {
		if (typeof child === 'string') continue;
		if (child.name === 'term' && child.attrs['name'] === term && child.attrs['form'] === form) {
			const [word] = child.children;
			const text = typeof word === 'string' ? word : word?.children.find((each) => typeof each === 'string');
			return typeof text === 'string' && text !== '' ? text : undefined;
		}
		const found = localeTerm(child, term, form);
		if (found !== undefined) return found;
	}
	return undefined;
}
