import type { MdastNode } from 'satteri';
import { isBareQuantity } from '../numbers/bare-quantity.ts';
import { placeOf } from '../parse/mdx-file.ts';
import { plainText } from '../parse/mdx-words.ts';
import type { ProseRecorder } from './prose-recorder.ts';

/** The mark by which GitHub and Obsidian make a note of a quotation: “[!NOTE]”. */
const ALERT = /^\[!\w+\]/;

/**
 * Checks that each paragraph of a quotation (“> ”) is a passage of a source, word for word, and records where it
 * stands.
 */
export function checkQuotation(
	{ children }: Extract<MdastNode, { type: 'blockquote' }>,
	recorder: ProseRecorder,
): void {
	for (const child of children) checkPassage(child, recorder);
}

function checkPassage(node: MdastNode, recorder: ProseRecorder): void {
	const { context, mdx, problems } = recorder;
	const refuse = (message: string, hint: string) =>
		problems.report({ rule: 'quotation-is-marked', at: placeOf(mdx, node), message, hint });
	const words = node.type === 'paragraph' ? plainText(node) : undefined;
	if (words === undefined) {
		return refuse(
			'A quotation holds plain words and nothing else.',
			'Take links, components and lists out of it; put what is ours outside.',
		);
	}
	const found = context.quotations.find(words, recorder.lastSource());
	if (found === undefined) {
		const hint = ALERT.test(words)
			? 'Write <Note kind="note" title="…">, an empty line, its words, an empty line, </Note>.'
			: 'Copy the words exactly; a quotation holds the words of a source and nothing else.';
		return refuse(`No source says “${words}”.`, hint);
	}
	if (found.cuts !== undefined) {
		const hint = 'Copy whole words, and numbers with their signs.';
		return refuse(`The quotation ${found.cuts}, in source “${found.source}”.`, hint);
	}
	if (found.gap !== undefined) {
		const hint = 'Quote each piece in a paragraph of its own.';
		return refuse(`The quotation ${found.gap}, in source “${found.source}”.`, hint);
	}
	if (found.denial !== undefined) {
		const hint = 'Begin the quotation where its sentence begins, or end it later.';
		return refuse(`The quotation ${found.denial}, in source “${found.source}”.`, hint);
	}
	if (isBareQuantity(words, context.language)) {
		const hint = 'Quote the words that say what it counts as well, or name a figure.';
		return refuse(`The quotation “${words}” is a number alone.`, hint);
	}
	recorder.addPassage(node, { source: found.source, line: found.line, words });
	recorder.addText(`“${words}”`);
}
