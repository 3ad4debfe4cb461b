import type { MdastNode } from 'satteri';
import { scaleInHeading } from '../numbers/beside-figure.ts';
import { headingId, plainWords } from '../parse/mdx-words.ts';
import { type MdxFile, placeInside, placeOf } from '../parse/mdx-file.ts';
import type { Problems } from '../problem.ts';
import { afterValue } from '../words/one-stop.ts';
import { checkHeading } from './check-heading.ts';
import { checkComponent } from './check-component.ts';
import { checkMathematics, checkMathSigns, refuseMathematics } from './check-mathematics.ts';
import { checkQuotation } from './check-quotation.ts';
import { checkCopiedIn, checkLength, checkNumbers, checkText, type ProsePiece, textOf } from './check-words.ts';
import { isComponent } from './component-node.ts';
import { findFootnotes } from './find-footnotes.ts';
import type { CheckedProse, ProseContext } from './prose-context.ts';
import { recordProse } from './prose-recorder.ts';
import { refuseForeignMarks, refuseLiteralLink, refuseLooseDefinition } from './refuse-literal-marks.ts';
import { isTask, refuseNode } from './refuse-node.ts';
import { refuseTable } from './refuse-table.ts';
import { numberProblem } from './number-problem.ts';
import { isSpaceBetween, isWords, listedIn, runsOfWords } from './runs-of-words.ts';

/**
 * Reads one section and reports numbers that are no figures, names that do not resolve, and what cannot be printed.
 * Stops where the collector is full.
 */
export function checkProse(mdx: MdxFile, context: ProseContext, problems: Problems): CheckedProse {
	const recorder = recordProse(mdx, context, problems);
	const marks = findFootnotes(mdx, context.section, problems);
	/** Rank of the heading that was read last: the title of the section is of rank 1, that of a claim of rank 2. */
	let rank = 1;
	visitBlocks(mdx.root.type === 'root' ? mdx.root.children : []);
	return { ...recorder.finish(), marks };

	/** Visits blocks. Words beside each other outside of any block are read together. */
	function visitBlocks(nodes: readonly MdastNode[]): void {
		const runs = runsOfWords(nodes, mdx.text);
		for (const [index, run] of runs.entries()) {
			if (problems.isFull) return;
			const [first] = run;
			recorder.setListed(listedIn(runs[index + 1]?.[0]));
			if (first !== undefined && isWords(first)) readWords(first, run);
			else if (first !== undefined) visitBlock(first);
		}
	}

	function visitBlock(node: MdastNode): void {
		switch (node.type) {
			case 'paragraph':
				refuseLooseDefinition(mdx, node, problems);
				readWords(node, node.children);
				return;
			case 'heading':
				return visitHeading(node);
			case 'list':
				refuseStart(node);
				return visitBlocks(node.children);
			case 'listItem':
				return isTask(node) ? refuseNode(mdx, node, problems) : visitBlocks(node.children);
			case 'descriptionList':
			case 'descriptionDetails':
				return visitBlocks(node.children);
			case 'descriptionTerm':
				readWords(node, node.children);
				return;
			case 'table':
				return visitTable(node);
			case 'blockquote':
				return checkQuotation(node, recorder);
			case 'code':
				return visitCode(node);
			case 'math':
				recorder.addText(checkMathematics(node, recorder));
				return;
			case 'mdxJsxFlowElement':
				if (node.name === 'Claim') rank = 2;
				checkComponent(node, recorder, visitBlocks);
				return;
			default:
				refuseNode(mdx, node, problems);
		}
	}

	/** Reads a table, and reports one without heads, and heads of columns that change the figures below them. */
	function visitTable(node: Extract<MdastNode, { type: 'table' }>): void {
		const { children } = node;
		const [headings = [], ...rows] = children.map((row) =>
			row.children.map((cell) => ({ cell, pieces: readWords(cell, cell.children) })),
		);
		refuseTable(
			mdx,
			node,
			headings.map(({ pieces }) => textOf(pieces)),
			problems,
		);
		headings.forEach(({ cell, pieces }, column) => {
			const below = rows.flatMap((row) => row[column]?.pieces ?? []);
			const figures = below.flatMap(({ kind, text }) => (kind === 'figure' ? [text] : []));
			const text = scaleInHeading(textOf(pieces), figures, context.language);
			if (text !== undefined)
				problems.report({ ...numberProblem({ what: 'beside', text }, 'prose'), at: placeOf(mdx, cell) });
		});
	}

	/** Reads words that form one text: those of a paragraph, of a cell, or inside the tags of a component. */
	function readWords(node: MdastNode, children: readonly MdastNode[]): readonly ProsePiece[] {
		// The parser drops the white space between components that stand alone on a line.
		const pieces = children.flatMap((child, index) =>
			isSpaceBetween(children[index - 1], child, mdx.text)
				? [{ kind: 'typed', text: ' ', node: child } as const, ...visitWords(child)]
				: visitWords(child),
		);
		const ended = pieces.map((piece, index) => endOnce(piece, pieces[index - 1]));
		checkText(node, ended, recorder);
		return ended;
	}

	/** Leaves out the full stop of a text after a figure that ends with one, such as a Russian date: “2023 г.”. */
	function endOnce(piece: ProsePiece, before: ProsePiece | undefined): ProsePiece {
		if (before?.kind !== 'figure' || piece.node.type !== 'text') return piece;
		const text = afterValue(before.text, piece.text);
		if (text !== piece.text) recorder.addSecondStop(piece.node);
		return { ...piece, text };
	}

	function visitWords(node: MdastNode): ProsePiece[] {
		switch (node.type) {
			case 'text':
				refuseLiteralLink(mdx, node, problems);
				checkMathSigns(node, recorder);
				return [{ kind: 'typed', text: refuseForeignMarks(mdx, node, context.names, problems), node }];
			case 'emphasis':
			case 'strong':
				return node.children.flatMap(visitWords);
			case 'link':
				recorder.addLink(node.url, placeOf(mdx, node));
				refuseLinksInside(node);
				if (node.title) checkNumbers([{ kind: 'typed', text: node.title, node }], recorder);
				return visitLink(node);
			case 'inlineCode':
				return [{ kind: 'typed', text: node.value, node }];
			case 'inlineMath':
				return [{ kind: 'name', text: checkMathematics(node, recorder), node }];
			case 'break':
				return [{ kind: 'typed', text: ' ', node }];
			case 'footnoteReference':
				// Words beside the mark are read together: it may stand between a figure and what changes it.
				visitFootnote(node);
				return [{ kind: 'typed', text: '', node }];
			case 'mdxJsxTextElement':
			case 'mdxJsxFlowElement':
				return [{ ...checkComponent(node, recorder, visitBlocks), node }];
			default:
				refuseNode(mdx, node, problems);
				return [];
		}
	}

	/** Reads the words of a footnote where its mark stands: what they name is named in the same claim. */
	function visitFootnote(mark: MdastNode): void {
		const paragraph = marks.get(mark)?.paragraph;
		if (paragraph !== undefined) recorder.readFootnote(() => readWords(paragraph, paragraph.children));
	}

	/** Reads the words of a link, and reports one that has none. An address that is its own words counts nothing. */
	function visitLink(node: Extract<MdastNode, { type: 'link' }>): ProsePiece[] {
		const words = plainWords(node.children);
		if (words !== undefined && isOwnAddress(words, node.url)) return [{ kind: 'other', text: words, node }];
		const pieces = node.children.flatMap(visitWords);
		if (textOf(pieces).trim() === '' && pieces.every(({ kind }) => kind === 'typed'))
			problems.report({
				rule: 'prose-is-well-formed',
				at: placeOf(mdx, node),
				message: 'The link has no words, so readers have nothing to follow.',
				hint: 'Write words between its brackets, as in “[the law](https://…)”.',
			});
		return pieces;
	}

	/** Reports components inside a link: most of them are links themselves, and HTML allows no link in a link. */
	function refuseLinksInside(node: MdastNode): void {
		if (!('children' in node)) return;
		for (const child of node.children) {
			if (isComponent(child) && child.name !== 'Idiom') {
				problems.report({
					rule: 'component-is-known',
					at: placeOf(mdx, child),
					message: `<${child.name ?? ''}> stands inside a link, and is a link itself.`,
					hint: 'Put it outside: end the link before it, or begin the link after it.',
				});
			} else refuseLinksInside(child);
		}
	}

	/**
	 * Reports a list that starts with another number than 1, for it shows the typed number. A line that begins with a
	 * year and a full stop is such a list.
	 */
	function refuseStart(node: Extract<MdastNode, { type: 'list' }>): void {
		const { start } = node;
		if (typeof start !== 'number' || start === 1) return;
		const refusal = numberProblem({ what: 'number', text: String(start) }, 'prose');
		problems.report({ ...refusal, at: placeOf(mdx, node) });
	}

	/** Reports a block of code outside of the notes that say that the numbers in it are not checked. */
	function visitCode(node: Extract<MdastNode, { type: 'code' }>): void {
		if (recorder.mayHoldCode()) return;
		const message = 'A block of code stands outside a note that may hold one.';
		const hint =
			'Put it into a <Note kind="example">, where readers are told that the numbers in code are not checked; or' +
			' say it in words.';
		problems.report({ rule: 'prose-has-no-code', at: placeOf(mdx, node), message, hint });
	}

	function visitHeading(node: Extract<MdastNode, { type: 'heading' }>): void {
		refuseMathematics(node, recorder);
		const pieces = node.children.flatMap(visitWords);
		checkNumbers(pieces, recorder);
		refuseCitations(pieces);
		const text = textOf(pieces);
		checkLength(text, placeOf(mdx, node), problems);
		checkCopiedIn(node, text, recorder);
		checkHeading(node, text, rank, recorder);
		rank = Math.max(2, node.depth);
		const id = headingId(node);
		if (id === undefined) return;
		recorder.addAnchor(id, placeInside(mdx, node, `#${id}`));
		recorder.addHeading({ id, text, depth: node.depth });
	}

	/** Reports a citation in a heading, which lists of contents and links repeat. */
	function refuseCitations(pieces: readonly ProsePiece[]): void {
		for (const { node } of pieces) {
			if (!('name' in node) || node.name !== 'Cite') continue;
			const message = '<Cite> stands in a heading.';
			const hint = 'Cite the work in the text below the heading.';
			problems.report({ rule: 'component-is-known', at: placeOf(mdx, node), message, hint });
		}
	}
}

/** Whether the words of a link are the address to which it leads, as where one is typed into a sentence. */
function isOwnAddress(words: string, url: string): boolean {
	return /^(?:https?:\/\/|mailto:)/.test(url) && [url, url.replace(/^(?:https?:\/\/|mailto:)/, '')].includes(words);
}
