import type { MdastNode } from 'satteri';
import { Id } from '../model/id.ts';
import { type MdxFile, placeInside, placeOf, placeOfRun } from '../parse/mdx-file.ts';
import { hasMoreThanId, headingId, plainText } from '../parse/mdx-words.ts';
import { checkComponent } from './check-component.ts';
import type { CheckedProse, ProseContext } from './prose-context.ts';
import { openLedger } from './prose-ledger.ts';
import { isTask, refusalOf } from './refusal-of.ts';
import { typedNumber } from './resolve-phrase.ts';

/** Reads one section: every number in it a figure, every name resolved, nothing that cannot be printed. */
export function checkProse(mdx: MdxFile, context: ProseContext): CheckedProse {
	const ledger = openLedger(mdx, context);
	visitBlocks(mdx.root.type === 'root' ? mdx.root.children : []);
	return ledger.close();

	/** Visits blocks; returns nothing, for what blocks say is gathered line by line. */
	function visitBlocks(nodes: readonly MdastNode[]): void {
		for (const node of nodes) visitBlock(node);
	}

	function visitBlock(node: MdastNode): void {
		switch (node.type) {
			case 'paragraph':
			case 'tableCell':
				return say(node, node.children);
			case 'heading':
				return visitHeading(node);
			case 'list':
				refuseStart(node);
				return visitBlocks(node.children);
			case 'listItem':
				return isTask(node) ? refuse(node) : visitBlocks(node.children);
			case 'table':
			case 'tableRow':
				return visitBlocks(node.children);
			case 'blockquote':
				return visitQuotation(node);
			case 'code':
				return;
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				checkComponent(node, ledger, visitBlocks);
				return;
			case 'text':
			case 'emphasis':
			case 'strong':
			case 'link':
			case 'inlineCode':
				return say(node, [node]);
			default:
				refuse(node);
		}
	}

	/** Words that stand together: a paragraph, a cell, the words inside a component's tags. */
	function say(node: MdastNode, children: readonly MdastNode[]): void {
		const said = children.map((child) => ({ words: visitWords(child), isTitle: child.type === 'mdxJsxTextElement' && child.name === 'Source' }));
		const text = said
			.map(({ words }) => words)
			.join('')
			.replace(/\s+/g, ' ')
			.trim();
		if (text === '') return;
		// The title of a source comes from its record: it may say what the source says, and no writer copied it.
		const ours = said
			.map(({ words, isTitle }) => (isTitle ? '\0' : words))
			.join('')
			.split('\0');
		for (const stretch of ours) ledger.refuseCopied(stretch, (run) => placeOfRun(mdx, node, run));
		ledger.say(text);
	}

	function visitWords(node: MdastNode): string {
		switch (node.type) {
			case 'text':
				ledger.refuseNumbers(node, node.value);
				return node.value;
			case 'emphasis':
			case 'strong':
				return node.children.map(visitWords).join('');
			case 'link':
				ledger.link(node.url, placeOf(mdx, node));
				if (node.title) ledger.refuseNumbers(node, node.title);
				return node.children.map(visitWords).join('');
			case 'inlineCode':
				return node.value;
			case 'break':
				return ' ';
			case 'mdxJsxTextElement':
			case 'mdxJsxFlowElement':
				return checkComponent(node, ledger, visitBlocks);
			default:
				refuse(node);
				return '';
		}
	}

	/** A list that begins with another number than 1 shows what was typed, as does a line that begins with a year and a full stop. */
	function refuseStart({ start, ...node }: Extract<MdastNode, { type: 'list' }>): void {
		if (typeof start === 'number' && start !== 1) ledger.add({ ...typedNumber(String(start)), at: placeOf(mdx, { start, ...node }) });
	}

	function visitHeading(node: Extract<MdastNode, { type: 'heading' }>): void {
		const text = node.children.map(visitWords).join('');
		ledger.refuseCopied(text, (run) => placeOfRun(mdx, node, run));
		const id = headingId(node);
		if (hasMoreThanId(node)) {
			ledger.report('prose-has-no-code', placeInside(mdx, node, '{'), 'A heading’s braces hold more than an id.', 'Write the id alone, as in “## Talent {#talent}”.');
		}
		if (node.depth === 1) {
			ledger.report('heading-has-an-id', placeOf(mdx, node), 'The section’s own title comes from data/report.yaml.', 'Begin headings in prose with “## ”.');
		}
		if (id === undefined) {
			ledger.report('heading-has-an-id', placeOf(mdx, node), `The heading “${text}” has no id.`, 'Write one behind it, as in “## Talent {#talent}”: it is part of an address.');
			return;
		}
		const checked = Id.safeParse(id);
		if (!checked.success) ledger.report('entry-matches-schema', placeInside(mdx, node, `#${id}`), `“${id}” cannot be an id.`, checked.error.issues[0]?.message ?? '');
		ledger.anchor(id, placeInside(mdx, node, `#${id}`));
		ledger.heading({ id, text, depth: node.depth });
	}

	function visitQuotation(node: Extract<MdastNode, { type: 'blockquote' }>): void {
		for (const child of node.children) {
			const words = child.type === 'paragraph' ? plainText(child) : undefined;
			if (words === undefined) {
				ledger.report('quotation-is-marked', placeOf(mdx, child), 'A quotation holds plain words and nothing else.', 'Take links, components and lists out of it; put what is ours outside.');
				continue;
			}
			const found = context.quotations.sourceOf(words);
			if (found === undefined) {
				ledger.report('quotation-is-marked', placeOf(mdx, child), `No source says “${words}”.`, 'Copy the words exactly; a quotation holds the words of a source and nothing else.');
			} else if (found.cuts !== undefined) {
				ledger.report('quotation-is-marked', placeOf(mdx, child), `The quotation ${found.cuts}, in source “${found.source}”.`, 'Copy whole words, and numbers with their signs.');
			} else ledger.say(`“${words}”`);
		}
	}

	function refuse(node: MdastNode): void {
		const refusal = refusalOf(node);
		if (refusal !== undefined) ledger.report('prose-has-no-code', placeOf(mdx, node), refusal.message, refusal.hint);
	}
}
