import type { MdastNode } from 'satteri';
import { Id } from '../model/id.ts';
import { isBareQuantity } from '../numbers/bare-quantity.ts';
import { scaleInHeading } from '../numbers/beside-figure.ts';
import { type MdxFile, placeInside, placeOf, placeOfRun } from '../parse/mdx-file.ts';
import { hasMoreThanId, headingId, plainText } from '../parse/mdx-words.ts';
import { checkComponent } from './check-component.ts';
import type { CheckedProse, ProseContext } from './prose-context.ts';
import { openLedger, type Said } from './prose-ledger.ts';
import { isTask, refusalOf } from './refusal-of.ts';
import { refuseNumber } from './refuse-number.ts';
import { isSpaceBetween, isWords, runsOfWords } from './runs-of-words.ts';

/** Reads one section: every number in it a figure, every name resolved, nothing that cannot be printed. */
export function checkProse(mdx: MdxFile, context: ProseContext): CheckedProse {
	const ledger = openLedger(mdx, context);
	visitBlocks(mdx.root.type === 'root' ? mdx.root.children : []);
	return ledger.close();

	/** Visits blocks, and joins words that stand together in none; returns nothing, for what blocks say is gathered line by line. */
	function visitBlocks(nodes: readonly MdastNode[]): void {
		for (const run of runsOfWords(nodes, mdx.text)) {
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
				return isTask(node) ? refuse(node) : visitBlocks(node.children);
			case 'table':
				return visitTable(node);
			case 'blockquote':
				return visitQuotation(node);
			case 'code':
				return visitCode(node);
			case 'mdxJsxFlowElement':
				checkComponent(node, ledger, visitBlocks);
				return;
			default:
				refuse(node);
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
				ledger.add({ ...refuseNumber({ what: 'beside', text }, 'prose'), at: placeOf(mdx, cell) });
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
		ledger.refuseNumbers(said);
		const text = textOf(said).replace(/\s+/g, ' ').trim();
		if (text === '') return said;
		// A figure and the title of a source come from the data: they may say what the source says, and no writer copied them.
		const isData = (kind: Said['kind']) => kind === 'figure' || kind === 'other';
		const ours = said.map(({ kind, text: words }) => (isData(kind) && words !== '' ? '\0' : words)).join('');
		for (const stretch of ours.split('\0')) ledger.refuseCopied(stretch, (run) => placeOfRun(mdx, node, run));
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
				if (node.title) ledger.refuseNumbers([{ kind: 'typed', text: node.title, node }]);
				return node.children.flatMap(visitWords);
			case 'inlineCode':
				return [{ kind: 'typed', text: node.value, node }];
			case 'break':
				return [{ kind: 'typed', text: ' ', node }];
			case 'mdxJsxTextElement':
			case 'mdxJsxFlowElement':
				return [{ ...checkComponent(node, ledger, visitBlocks), node }];
			default:
				refuse(node);
				return [];
		}
	}

	/** A figure, a name and a source lead to their pages; no page can show a link in a link. */
	function refuseLinksInside(node: MdastNode): void {
		if (!('children' in node)) return;
		for (const child of node.children) {
			if ((child.type === 'mdxJsxTextElement' || child.type === 'mdxJsxFlowElement') && child.name !== 'Idiom') {
				ledger.report(
					'component-is-known',
					placeOf(mdx, child),
					`<${child.name ?? ''}> stands inside a link, and is a link itself.`,
					'Put it outside: end the link before it, or begin the link behind it.',
				);
			} else refuseLinksInside(child);
		}
	}

	/** A list that begins with another number than 1 shows what was typed, as does a line that begins with a year and a full stop. */
	function refuseStart({ start, ...node }: Extract<MdastNode, { type: 'list' }>): void {
		if (typeof start === 'number' && start !== 1)
			ledger.add({
				...refuseNumber({ what: 'number', text: String(start) }, 'prose'),
				at: placeOf(mdx, { start, ...node }),
			});
	}

	/** The numbers in a block of code are not checked, so it stands only where readers are told so. */
	function visitCode(node: Extract<MdastNode, { type: 'code' }>): void {
		if (ledger.mayHoldCode()) return;
		const message = 'A block of code stands outside a note that may hold one.';
		const hint =
			'Put it into a <Note kind="example">, where readers are told that the numbers in code are not checked; or say it in words.';
		ledger.report('prose-has-no-code', placeOf(mdx, node), message, hint);
	}

	function visitHeading(node: Extract<MdastNode, { type: 'heading' }>): void {
		const said = node.children.flatMap(visitWords);
		ledger.refuseNumbers(said);
		const text = textOf(said);
		ledger.refuseLong(text, placeOf(mdx, node));
		ledger.refuseCopied(text, (run) => placeOfRun(mdx, node, run));
		const id = headingId(node);
		if (hasMoreThanId(node)) {
			ledger.report(
				'prose-has-no-code',
				placeInside(mdx, node, '{'),
				'A heading’s braces hold more than an id.',
				'Write the id alone, as in “## Talent {#talent}”.',
			);
		}
		if (node.depth === 1) {
			ledger.report(
				'heading-has-an-id',
				placeOf(mdx, node),
				'The section’s own title comes from data/report.yaml.',
				'Begin headings in prose with “## ”.',
			);
		}
		if (id === undefined) {
			ledger.report(
				'heading-has-an-id',
				placeOf(mdx, node),
				`The heading “${text}” has no id.`,
				'Write one behind it, as in “## Talent {#talent}”: it is part of an address.',
			);
			return;
		}
		const checked = Id.safeParse(id);
		if (!checked.success)
			ledger.report(
				'entry-matches-schema',
				placeInside(mdx, node, `#${id}`),
				`“${id}” cannot be an id.`,
				checked.error.issues[0]?.message ?? '',
			);
		ledger.anchor(id, placeInside(mdx, node, `#${id}`));
		ledger.heading({ id, text, depth: node.depth });
	}

	function visitQuotation(node: Extract<MdastNode, { type: 'blockquote' }>): void {
		for (const child of node.children) {
			const words = child.type === 'paragraph' ? plainText(child) : undefined;
			if (words === undefined) {
				ledger.report(
					'quotation-is-marked',
					placeOf(mdx, child),
					'A quotation holds plain words and nothing else.',
					'Take links, components and lists out of it; put what is ours outside.',
				);
				continue;
			}
			const found = context.quotations.sourceOf(words);
			if (found === undefined) {
				ledger.report(
					'quotation-is-marked',
					placeOf(mdx, child),
					`No source says “${words}”.`,
					'Copy the words exactly; a quotation holds the words of a source and nothing else.',
				);
			} else if (found.cuts !== undefined) {
				ledger.report(
					'quotation-is-marked',
					placeOf(mdx, child),
					`The quotation ${found.cuts}, in source “${found.source}”.`,
					'Copy whole words, and numbers with their signs.',
				);
			} else if (found.denial !== undefined) {
				const hint = 'Begin the quotation where its sentence begins, or end it later.';
				const message = `The quotation ${found.denial}, in source “${found.source}”.`;
				ledger.report('quotation-is-marked', placeOf(mdx, child), message, hint);
			} else if (isBareQuantity(words, context.language)) {
				const hint = 'Quote the words that say what it counts as well, or name a figure.';
				ledger.report('quotation-is-marked', placeOf(mdx, child), `The quotation “${words}” is a number alone.`, hint);
			} else ledger.say(`“${words}”`);
		}
	}

	function refuse(node: MdastNode): void {
		const refusal = refusalOf(node);
		if (refusal !== undefined) ledger.report('prose-has-no-code', placeOf(mdx, node), refusal.message, refusal.hint);
	}
}

function textOf(said: readonly Said[]): string {
	return said.map(({ text }) => text).join('');
}
