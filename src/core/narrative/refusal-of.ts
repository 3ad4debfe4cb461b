import type { MdastNode } from 'satteri';

/** Why prose cannot hold a node, and what to write instead; nothing for what is not published, such as a comment. */
export function refusalOf(node: MdastNode): { message: string; hint: string } | undefined {
	switch (node.type) {
		case 'mdxjsEsm':
			return { message: 'Prose imports and exports nothing.', hint: 'The components are there without an import.' };
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value) ? undefined : { message: `Prose holds no expression: {${node.value}}.`, hint: 'Write a literal brace as \\{, and a figure as <Fig id="…" />.' };
		case 'definition':
			return undefined;
		case 'html':
			return { message: 'Prose holds no HTML.', hint: 'Use Markdown and the components.' };
		default:
			return {
				message: `Prose cannot hold ${names[node.type] ?? 'this'}.`,
				hint: 'Use paragraphs, headings, lists, tables, links, emphasis, code and “> ” quotations.',
			};
	}
}

/** Whether an item of a list begins with a box to tick, `[ ]` or `[x]`. */
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
