import type { Graph, Thing } from 'schema-dts';

/**
 * Nodes as the text of a `<script type="application/ld+json">`: a block of data that no policy for scripts touches. Nothing in it can end
 * the element or open a comment, since `<` is written as an escape (HTML, 4.12.1.3).
 */
export function jsonLd(nodes: readonly Thing[]): string {
	const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
	return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
