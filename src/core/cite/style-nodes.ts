import type { CslNode } from './csl-engine.ts';

/** An element of a style. */
export function element(
	name: string,
	attrs: Readonly<Record<string, string>>,
	...children: readonly CslNode[]
): CslNode {
	return { name, attrs, children };
}

/** The elements of a name that stand in another. */
export function childrenNamed(node: CslNode, name: string): readonly CslNode[] {
	return node.children.filter((child) => typeof child !== 'string').filter((child) => child.name === name);
}

/** An element without those of a name in it. */
export function without(node: CslNode, name: string): CslNode {
	return { ...node, children: node.children.filter((child) => typeof child === 'string' || child.name !== name) };
}
