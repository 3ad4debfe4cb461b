import type { MdastNode } from 'satteri';
import { Id } from '../model/id.ts';
import { scaleInHeading } from '../numbers/beside-figure.ts';
import { type MdxFile, placeInside, placeOf, placeOfRun } from '../parse/mdx-file.ts';
import { hasMoreThanId, headingId } from '../parse/mdx-words.ts';
import type { Problem, Problems } from '../problem.ts';
import { checkComponent } from './check-component.ts';
import { checkQuotation } from './check-quotation.ts';
import { checkCopied, checkLength, checkNumbers, COPIED_IN_PROSE, type Said } from './check-words.ts';
import type { CheckedProse, ProseContext } from './prose-context.ts';
import { openLedger } from './prose-recorder.ts';
import { isTask, refuseNode } from './refuse-node.ts';
import { refuseNumber } from './number-problem.ts';
import { isSpaceBetween, isWords, runsOfWords } from './runs-of-words.ts';

/** Reads one section: every number in it a figure, every name resolved, nothing that cannot be printed. */
export function checkProse(mdx: MdxFile, context: ProseContext, problems: Problems): CheckedProse {
	const ledger = openLedger(mdx, context, problems);
	visitBlocks(mdx.root.type === 'root' ? mdx.root.children : []);
	return ledger.close();

	/**
	 * Visits blocks, and joins words that stand together in none; returns nothing, for what blocks say is gathered line
	 * by line.
	 */
	function visitBlocks(nodes: readonly MdastNode[]): void {
		for (const run of runsOfWords(nodes, mdx.text)) {
			if (problems.isFull) return;
			const [first] = run;
			if (first !== undefined && isWords(first)) say(first, run);
			else if (first !== undefined) visitBlock(first);
		}
	}

	function visitBlock(node: MdastNode): void {
		switch (node.type) {
			case 'paragraph':
				say(node, node.children);
				return;
			case 'heading':
				return visitHeading(node);
			case 'list':
				refuseStart(node);
				return visitBlocks(node.children);
			case 'listItem':
				return isTask(node) ? refuseNode(mdx, node, problems) : visitBlocks(node.children);
			case 'table':
				return visitTable(node);
			case 'blockquote':
				return checkQuotation(node, ledger);
			case 'code':
				return visitCode(node);
			case 'mdxJsxFlowElement':
				checkComponent(node, ledger, visitBlocks);
				return;
			default:
				refuseNode(mdx, node, problems);
		}
	}

	/** Reads a table, and refuses what the heading of a column makes of the figures below it. */
	function visitTable({ children }: Extract<MdastNode, { type: 'table' }>): void {
		const [headings = [], ...rows] = children.map((row) =>
			row.children.map((cell) => ({ cell, said: say(cell, cell.children) })),
		);
		headings.forEach(({ cell, said }, column) => {
			const below = rows.flatMap((row) => row[column]?.said ?? []);
			const figures = below.flatMap(({ kind, text }) => (kind === 'figure' ? [text] : []));
			const text = scaleInHeading(textOf(said), figures, context.language);
			if (text !== undefined)
				problems.report({ ...refuseNumber({ what: 'beside', text }, 'prose'), at: placeOf(mdx, cell) });
		});
	}

	/** Words that stand together: a paragraph, a cell, the words inside a component's tags. */
	function say(node: MdastNode, children: readonly MdastNode[]): readonly Said[] {
		// Between components that stand alone on a line the parser drops the space.
		const said = children.flatMap((child, index) =>
			isSpaceBetween(children[index - 1], child, mdx.text)
				? [{ kind: 'typed', text: ' ', node: child } as const, ...visitWords(child)]
				: visitWords(child),
		);
		checkNumbers(said, ledger);
		const text = textOf(said).replace(/\s+/g, ' ').trim();
		if (text === '') return said;
		// A figure and the title of a source come from the data: they may say what the source says, and no writer copied
		// them.
		const isData = (kind: Said['kind']) => kind === 'figure' || kind === 'other';
		const ours = said.map(({ kind, text: words }) => (isData(kind) && words !== '' ? '\0' : words)).join('');
		for (const stretch of ours.split('\0')) checkCopiedIn(node, stretch);
		ledger.say(text);
		return said;
	}

	function visitWords(node: MdastNode): Said[] {
		switch (node.type) {
			case 'text':
				return [{ kind: 'typed', text: node.value, node }];
			case 'emphasis':
			case 'strong':
				return node.children.flatMap(visitWords);
			case 'link':
				ledger.link(node.url, placeOf(mdx, node));
				refuseLinksInside(node);
				if (node.title) checkNumbers([{ kind: 'typed', text: node.title, node }], ledger);
				return node.children.flatMap(visitWords);
			case 'inlineCode':
				return [{ kind: 'typed', text: node.value, node }];
			case 'break':
				return [{ kind: 'typed', text: ' ', node }];
			case 'mdxJsxTextElement':
			case 'mdxJsxFlowElement':
				return [{ ...checkComponent(node, ledger, visitBlocks), node }];
			default:
				refuseNode(mdx, node, problems);
				return [];
		}
	}

	/** A figure, a name and a source lead to their pages; no page can show a link in a link. */
	function refuseLinksInside(node: MdastNode): void {
		if (!('children' in node)) return;
		for (const child of node.children) {
			if ((child.type === 'mdxJsxTextElement' || child.type === 'mdxJsxFlowElement') && child.name !== 'Idiom') {
				problems.report({
					rule: 'component-is-known',
					at: placeOf(mdx, child),
					message: `<${child.name ?? ''}> stands inside a link, and is a link itself.`,
					hint: 'Put it outside: end the link before it, or begin the link behind it.',
				});
			} else refuseLinksInside(child);
		}
	}

	/**
	 * A list that begins with another number than 1 shows what was typed, as does a line that begins with a year and a
	 * full stop.
	 */
	function refuseStart(node: Extract<MdastNode, { type: 'list' }>): void {
		const { start } = node;
		if (typeof start !== 'number' || start === 1) return;
		const refusal = refuseNumber({ what: 'number', text: String(start) }, 'prose');
		problems.report({ ...refusal, at: placeOf(mdx, node) });
	}

	/** The numbers in a block of code are not checked, so it stands only where readers are told so. */
	function visitCode(node: Extract<MdastNode, { type: 'code' }>): void {
		if (ledger.mayHoldCode()) return;
		const message = 'A block of code stands outside a note that may hold one.';
		const hint =
			'Put it into a <Note kind="example">, where readers are told that the numbers in code are not checked; or' +
			' say it in words.';
		problems.report({ rule: 'prose-has-no-code', at: placeOf(mdx, node), message, hint });
	}

	function visitHeading(node: Extract<MdastNode, { type: 'heading' }>): void {
		const said = node.children.flatMap(visitWords);
		checkNumbers(said, ledger);
		const text = textOf(said);
		checkLength(text, placeOf(mdx, node), problems);
		checkCopiedIn(node, text);
		checkHeading(node, text);
		const id = headingId(node);
		if (id === undefined) return;
		ledger.anchor(id, placeInside(mdx, node, `#${id}`));
		ledger.heading({ id, text, depth: node.depth });
	}

	/** A heading is of a lower rank than the section’s title, and has an id and nothing else in braces. */
	function checkHeading(node: Extract<MdastNode, { type: 'heading' }>, text: string): void {
		const report = (rule: Problem['rule'], message: string, hint: string, at = placeOf(mdx, node)) =>
			problems.report({ rule, at, message, hint });
		if (hasMoreThanId(node)) {
			const hint = 'Write the id alone, as in “## Talent {#talent}”.';
			report('prose-has-no-code', 'A heading’s braces hold more than an id.', hint, placeInside(mdx, node, '{'));
		}
		if (node.depth === 1) {
			const message = 'The section’s own title comes from data/report.yaml.';
			report('heading-has-an-id', message, 'Begin headings in prose with “## ”.');
		}
		const id = headingId(node);
		if (id === undefined) {
			const hint = 'Write one behind it, as in “## Talent {#talent}”: it is part of an address.';
			return report('heading-has-an-id', `The heading “${text}” has no id.`, hint);
		}
		const checked = Id.safeParse(id);
		if (checked.success) return;
		const hint = checked.error.issues[0]?.message ?? '';
		report('entry-matches-schema', `“${id}” cannot be an id.`, hint, placeInside(mdx, node, `#${id}`));
	}

	function checkCopiedIn(node: MdastNode, text: string): void {
		const at = (run: string) => placeOfRun(mdx, node, run);
		checkCopied(text, context.quotations, at, COPIED_IN_PROSE, problems);
	}
}

function textOf(said: readonly Said[]): string {
	return said.map(({ text }) => text).join('');
}
