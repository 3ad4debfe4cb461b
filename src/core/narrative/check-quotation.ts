import type { MdastNode } from 'satteri';
import { isSameLanguage } from '../model/language-tag.ts';
import { isBareQuantity } from '../numbers/bare-quantity.ts';
import { strangeNumbers } from '../numbers/strange-numbers.ts';
import { placeInside, placeOf } from '../parse/mdx-file.ts';
import { plainWords } from '../parse/mdx-words.ts';
import type { Missing } from '../problem.ts';
import { checkComponent, QUOTATION } from './check-component.ts';
import type { ComponentNode } from './component-node.ts';
import type { FoundQuotation } from './index-quotations.ts';
import { isTranslation, passagesIn, type WrittenPassage } from './passages-in.ts';
import type { ProseRecorder } from './prose-recorder.ts';

/** The mark by which GitHub and Obsidian make a note of a quotation: “[!NOTE]”. */
const ALERT = /^\[!\w+\]/;

/**
 * Checks that each paragraph of a quotation (“> ”) is a passage of a source, word for word, and records where it
 * stands, with our translation of it.
 */
export function checkQuotation(node: Extract<MdastNode, { type: 'blockquote' }>, recorder: ProseRecorder): void {
	for (const passage of passagesIn(node)) checkPassage(passage, recorder);
}

function checkPassage({ node, words: nodes, translation }: WrittenPassage, recorder: ProseRecorder): void {
	const { context, mdx, problems } = recorder;
	const refuse = (message: string, hint: string, notFound?: Missing) =>
		problems.report({ rule: 'quotation-is-marked', at: placeOf(mdx, node), message, hint, notFound });
	if (isTranslation(node)) {
		const hint =
			'Put it right below the paragraph that it translates, in the same quotation: an empty line between them begins ' +
			'with “>”. A paragraph has one translation.';
		return refuse('<Translation> stands behind no words of a source.', hint);
	}
	const words = node.type === 'paragraph' ? plainWords(nodes) : undefined;
	if (words === undefined) {
		const hint = nodes.some(isTranslation)
			? 'Put a line that holds “>” alone behind each translation, so that each passage is a paragraph of its own.'
			: 'Take links, components and lists out of it; put what is ours outside.';
		return refuse('A quotation holds plain words and nothing else.', hint);
	}
	const found = context.quotations.find(words, recorder.lastSource());
	if (found === undefined) {
		const hint = ALERT.test(words)
			? 'Write <Note kind="note" title="…">, an empty line, its words, an empty line, </Note>.'
			: 'Copy the words exactly; a quotation holds the words of a source and nothing else.';
		return refuse(`No source says “${words}”.`, hint, { kind: 'source' });
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
	const ours = translation && readTranslation(translation, words, found, recorder);
	recorder.addPassage(node, { source: found.source, line: found.line, words, translation: ours });
	recorder.addText(`“${words}”`);
	// Square brackets mark words in a quotation that are not those of its source, whatever the language.
	if (ours !== undefined) recorder.addText(`[${ours}]`);
}

/**
 * The words of our translation of a passage. Reports one that is in the language of the passage, and its numbers that
 * the passage does not have.
 */
function readTranslation(
	node: ComponentNode,
	words: string,
	{ source, language }: FoundQuotation,
	recorder: ProseRecorder,
): string {
	const { context, mdx, problems } = recorder;
	const { text } = recorder.readInside(QUOTATION, () => checkComponent(node, recorder, () => undefined));
	if (isSameLanguage(language, context.language)) {
		problems.report({
			rule: 'translation-is-needed',
			at: placeOf(mdx, node),
			message:
				'The quotation is in the language of the text around it: the record of source ' +
				`“${source}” says \`language: ${language}\`.`,
			hint: 'Delete <Translation>, or correct `language` in the record of the source.',
		});
		return text;
	}
	for (const number of strangeNumbers({ words: text, language: context.language }, { words, language })) {
		problems.report({
			rule: 'translation-has-its-numbers',
			at: placeInside(mdx, node, number),
			message: `The translation of the quotation says “${number}”, and the quotation has no such number.`,
			hint: 'Translate the numbers of the quotation as they are, in digits or in words, and add none.',
		});
	}
	return text;
}
