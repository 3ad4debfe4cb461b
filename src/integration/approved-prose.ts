import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import type { MdastPluginDefinition } from 'satteri';
import { proseFeatures } from '../core/parse/mdx-file.ts';
import type { ProseComponent, ProseNode, ProsePassage, ProseTree } from '../core/model/prose-tree.ts';
import { soundReport } from '../node/known-report.ts';

/** The module of a section’s prose. Its text is empty, so that nothing but the approved tree can reach the compiler. */
export const PROSE_MODULE = /^\0?virtual:prose\/([a-z0-9-]+)\.mdx$/;

/** The import of a section’s prose. */
export function proseModule(section: string): string {
	return `virtual:prose/${section}.mdx`;
}

/** Compiles prose from the trees that the check has approved; no file of a report is read on the way. */
export function compileProse(): AstroIntegration {
	return mdx({ processor: satteri({ features: proseFeatures, mdastPlugins: [putTreeIn(treeOf)] }) });
}

/**
 * Puts the tree of a document in the place of its empty root.
 *
 * @param treeAt Gives the tree of the document at an address; what it throws stops the compiler.
 */
export function putTreeIn(treeAt: (url: URL | undefined) => ProseTree): MdastPluginDefinition {
	return {
		name: 'approved-prose',
		before(root, context) {
			if (context.source.trim() !== '')
				throw new Error('A file of prose reached the compiler: it compiles approved trees alone.');
			const { type, children } = treeAt(context.fileURL);
			context.replaceNode(root, { type, children: withQuotations(children) });
		},
	};
}

/** Puts a component in the place of each passage of a quotation, so that the page says where each of them stands. */
function withQuotations(nodes: readonly ProseNode[]): ProseNode[] {
	return nodes.flatMap((node): ProseNode[] => {
		if (node.type === 'blockquote') return node.children.map(quotationOf);
		return ['children' in node ? { ...node, children: withQuotations(node.children) } : node];
	});
}

/** A passage with where it stands, as `Quotation.astro` shows it. */
function quotationOf({ type, source, line, children }: ProsePassage): ProseComponent {
	const given = Object.entries({ source, line: String(line) });
	return {
		type: 'mdxJsxFlowElement',
		name: 'Quotation',
		attributes: given.map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
		children: [{ type, children }],
	};
}

/** The approved tree of the section that a module stands for. */
function treeOf(url: URL | undefined): ProseTree {
	const id = /virtual:prose\/([a-z0-9-]+)\.mdx$/.exec(url?.pathname ?? '')?.[1];
	const section = soundReport().report.sections.find((each) => each.id === id);
	if (section === undefined) throw new Error(`The report has no section whose prose is ${url?.pathname}.`);
	return section.tree;
}
