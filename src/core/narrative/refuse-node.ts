import type { MdastNode } from 'satteri';
import { type MdxFile, placeOf } from '../parse/mdx-file.ts';
import type { Problems } from '../problem.ts';

/** Only comments, each closed before the next begins. Anything else in the braces would be code. */
const COMMENTS = /^\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)+$/;

/**
 * Whether a node is never shown where it stands: a comment, or the definition of a link or of a footnote, whose words
 * are shown where it is marked.
 */
export function isUnpublished(node: MdastNode): boolean {
	if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return COMMENTS.test(node.value);
	return node.type === 'definition' || node.type === 'footnoteDefinition';
}

/**
 * Reports that prose cannot hold a node, and what to write instead. Nodes that are never published are not reported.
 */
export function refuseNode(mdx: MdxFile, node: MdastNode, problems: Problems): void {
	if (!isUnpublished(node)) problems.report({ rule: 'prose-has-no-code', at: placeOf(mdx, node), ...refusalOf(node) });
}

function refusalOf(node: MdastNode): { message: string; hint: string } {
	switch (node.type) {
		case 'mdxjsEsm':
			return refusalOfModule(node.value);
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return {
				message: `Prose holds no expression: {${shorten(node.value)}}.`,
				hint: 'Write a literal brace as \\{, a figure as <Fig id="…" />, and a comment as {/* … */}.',
			};
		case 'html':
			return { message: 'Prose holds no HTML.', hint: 'Use Markdown and the components.' };
		default:
			return {
				message: `Prose cannot hold ${names[node.type] ?? 'this'}.`,
				hint: 'Use paragraphs, headings, lists, tables, links, emphasis, code and “> ” quotations.',
			};
	}
}

/** Code that imports or exports. Any other line that begins with one of these words is a sentence. */
const MODULE =
	/^(?:import|export)\s*(?:["'{*(.]|(?:default|const|let|var|function|class|async)\s|type\s+\S+\s*[=<{])|\sfrom\s*["']/;

function refusalOfModule(code: string): { message: string; hint: string } {
	if (MODULE.test(code))
		return {
			message: 'Prose imports and exports nothing.',
			hint: 'Remove the line: the components are there without an import.',
		};
	const word = code.slice(0, 'import'.length);
	const capital = word.charAt(0).toUpperCase() + word.slice(1);
	return {
		message: `A paragraph that begins with “${word}” is code to MDX, and prose imports and exports nothing.`,
		hint: `Begin it with another word, or with a capital: “${capital} …”.`,
	};
}

/** The first line of code, up to 60 characters, for a message. */
function shorten(code: string): string {
	const [line = ''] = code.trim().split('\n');
	return line.length < code.trim().length || line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** Whether an item of a list begins with a checkbox, `[ ]` or `[x]`. */
export function isTask(item: Extract<MdastNode, { type: 'listItem' }>): boolean {
	return typeof item.checked === 'boolean';
}

const names: Readonly<Partial<Record<string, string>>> = {
	image: 'an image',
	imageReference: 'an image',
	thematicBreak: 'a ruled line',
	delete: 'words that are struck out',
	linkReference: 'a link whose target stands elsewhere',
	yaml: 'a head of fields',
	listItem: 'a box to tick',
};
