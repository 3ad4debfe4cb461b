import type { ProseComponent, ProseNode } from '../core/model/prose-tree.ts';

/** A component that a step of the integration adds to prose. */
export function proseComponent(
	type: ProseComponent['type'],
	name: string,
	given: Readonly<Record<string, string>>,
	children: ProseNode[],
): ProseComponent {
	const attributes = Object.entries(given).map(
		([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value }) as const,
	);
	return { type, name, attributes, children };
}
