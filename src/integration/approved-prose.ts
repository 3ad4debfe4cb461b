import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import type { MdastPluginDefinition } from 'satteri';
import { proseFeatures } from '../core/parse/mdx-file.ts';
import type { ProseComponent, ProseMath, ProseNode, ProsePassage } from '../core/model/prose-tree.ts';
import type { Section } from '../core/model/section.ts';
import { soundReport } from '../node/known-report.ts';
import { anchorParagraphs } from './anchor-paragraphs.ts';
import { bindWordsOfProse } from './bind-words-of-prose.ts';
import { listFootnotes } from './list-footnotes.ts';
import { placeCards } from './place-cards.ts';
import { proseComponent } from './prose-component.ts';
import { proseInOriginal } from './prose-in-original.ts';
import { rankCharts } from './rank-charts.ts';

/**
 * The id of the module of a section’s prose. Its text is empty: the compiler gets the approved tree and nothing else.
 */
export const PROSE_MODULE = /^\0?virtual:prose\/([a-z0-9-]+)\.mdx$/;

/** The name under which the prose of a section is imported. */
export function proseModule(section: string): string {
	return `virtual:prose/${section}.mdx`;
}

/** Compiles prose from the trees that the check has approved. It reads no file of a report. */
export function compileProse(): AstroIntegration {
	return mdx({
		processor: satteri({ features: proseFeatures, mdastPlugins: [insertTree(sectionOf, languageOfPages)] }),
	});
}

/**
 * A plugin that replaces the empty root of a document by its tree.
 *
 * @param sectionAt Gives the section whose document is at a URL. If it throws, the compiler stops.
 * @param languageOfPages Gives the BCP 47 tag of the report on whose pages the documents stand.
 */
export function insertTree(
	sectionAt: (url: URL | undefined) => Pick<Section, 'id' | 'language' | 'tree'>,
	languageOfPages: () => string,
): MdastPluginDefinition {
	return {
		name: 'approved-prose',
		before(root, context) {
			if (context.source.trim() !== '')
				throw new Error('A file of prose reached the compiler, which compiles only approved trees.');
			const { id, language, tree } = sectionAt(context.fileURL);
			const written = withComponents(anchorParagraphs(bindWordsOfProse(tree.children)));
			const spoken = language === undefined ? written : proseInOriginal(written, language, languageOfPages());
			const blocks = listFootnotes(rankCharts(spoken), id);
			context.replaceNode(root, { type: tree.type, children: placeCards(blocks, id) });
		},
	};
}

/**
 * Puts a component in place of each passage of a quotation, so that the page can say where the passage stands, and of
 * mathematics, and gives each citation its key.
 */
function withComponents(nodes: readonly ProseNode[]): ProseNode[] {
	return nodes.flatMap((node): ProseNode[] => {
		if (node.type === 'blockquote') return node.children.map(quotationOf);
		if (node.type === 'math' || node.type === 'inlineMath') return [mathematicsOf(node)];
		if ('citation' in node) return [citationOf(node)];
		return ['children' in node ? { ...node, children: withComponents(node.children) } : node];
	});
}

/** The component of a citation, with the key by which `Cite.astro` finds its words. */
function citationOf({ type, name, citation = '' }: ProseComponent): ProseComponent {
	return { type, name, attributes: [{ type: 'mdxJsxAttribute', name: 'citation', value: citation }], children: [] };
}

/** The component of mathematics: `BlockOfMathematics.astro` or `Mathematics.astro`. */
function mathematicsOf({ type, tree }: ProseMath): ProseComponent {
	return {
		type: type === 'math' ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
		name: type === 'math' ? 'BlockOfMathematics' : 'Mathematics',
		attributes: [{ type: 'mdxJsxAttribute', name: 'tree', value: JSON.stringify(tree) }],
		children: [],
	};
}

/** The component of a passage, which `Quotation.astro` shows. */
function quotationOf({ source, line, translation, ...paragraph }: ProsePassage): ProseComponent {
	const given = {
		source,
		line: String(line),
		...(translation === undefined ? {} : { translation }),
	};
	return proseComponent('mdxJsxFlowElement', 'Quotation', given, [paragraph]);
}

function languageOfPages(): string {
	return soundReport().report.meta.language;
}

/** The section whose module has this URL. */
function sectionOf(url: URL | undefined): Section {
	const id = /virtual:prose\/([a-z0-9-]+)\.mdx$/.exec(url?.pathname ?? '')?.[1];
	const section = soundReport().report.sections.find((each) => each.id === id);
	if (section === undefined) throw new Error(`The report has no section whose prose is ${url?.pathname}.`);
	return section;
}
