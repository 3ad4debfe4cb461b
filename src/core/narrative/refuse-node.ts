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
				hint: hintOfRole(node.value) ?? noExpressionHint,
			};
		case 'html':
			return { message: 'Prose holds no HTML.', hint: 'Use Markdown and the components.' };
		default: {
			const {
				name = 'this',
				hint = 'Use paragraphs, headings, lists, tables, links, emphasis, code and “> ” quotations.',
			} = refused[node.type] ?? {};
			return { message: `Prose cannot hold ${name}.`, hint };
		}
	}
}

const noExpressionHint = 'Write a literal brace as \\{, a figure as <Fig id="…" />, and a comment as {/* … */}.';

/** What to write instead of a role of MyST, such as {cite}; undefined if the braces hold none. */
function hintOfRole(code: string): string | undefined {
	const role = /^\s*([a-z]+)(?::[a-z:]+)?\s*$/.exec(code)?.[1] ?? '';
	return Object.entries(roles).find(([names]) => names.split(' ').includes(role))?.[1];
}

/** The components that do what roles and directives of MyST do, by their names. */
const roles: Readonly<Record<string, string>> = {
	'cite citep citet footcite':
		'Cite a work by <Cite id="its-id" />, its page by <Cite id="its-id" locator="page …" />.',
	'ref numref eq doc': 'Refer to a chart, a table, a claim or a section by <Ref to="chart:its-id" />.',
	'note tip warning important caution hint admonition': 'Write a <Note kind="note" title="…"> … </Note>.',
	'figure image': 'Show a picture by <Picture id="its-id" />, and a chart by <Chart id="its-id" />.',
	'term abbr': 'Name a term by <Term id="its-id">words</Term>.',
	math: 'Mathematics stands between two dollar signs on each side, $$x$$.',
};

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

const pictureHint =
	'Put its file into data/pictures/, with a record of what it shows, its caption, credit and licence beside it, and write ' +
	'<Picture id="its-id" />. Data are drawn as a chart: <Chart id="its-id" />.';

/** What Markdown has and prose has not, by the type of its node: what it is called, and what to write instead. */
const refused: Readonly<Partial<Record<string, { readonly name: string; readonly hint?: string }>>> = {
	image: { name: 'an image', hint: pictureHint },
	imageReference: { name: 'an image', hint: pictureHint },
	thematicBreak: { name: 'a ruled line' },
	delete: {
		name: 'words that are struck out, as “~” marks them',
		hint:
			'Leave “~” out. CO2 and other names that all know are written as they are, an index in mathematics is $$x_i$$, and ' +
			'“about” comes from the `qualifier` of a figure.',
	},
	linkReference: {
		name: 'a link whose target stands elsewhere',
		hint: 'Write the address behind the words: [words](https://…). Brackets that are meant have a backslash, \\[.',
	},
	yaml: { name: 'a head of fields' },
	listItem: { name: 'a box to tick' },
};
