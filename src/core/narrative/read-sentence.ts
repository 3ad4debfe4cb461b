import { placeInProperty } from '../parse/mdx-file.ts';
import type { Phrase } from '../model/phrase.ts';
import { checkCopied, checkLength, COPIED_IN_PROSE } from './check-words.ts';
import type { ComponentNode } from './component-node.ts';
import type { ProseRecorder } from './prose-recorder.ts';
import { type PhraseFinding, resolvePhrase } from './resolve-phrase.ts';

/** Resolves the sentence that a property of a component holds, and reports what is wrong with it in its place. */
export function readSentence(
	node: ComponentNode,
	property: string,
	written: string,
	{ mdx, context, problems }: ProseRecorder,
): Phrase {
	const at = (near?: string) => placeInProperty(mdx, node, property, near);
	const findings = problems.placing<PhraseFinding>(({ near, ...problem }) => ({ ...problem, at: at(near) }));
	const { language, ownNames, write, unitLeftOut, names, quotations } = context;
	const phrase = resolvePhrase(written, { language, ownNames, write, unitLeftOut, terms: names.term }, findings);
	checkLength(phrase.text, at(), problems);
	checkCopied(phrase.text, quotations, () => at(), COPIED_IN_PROSE, problems);
	return phrase;
}

/** Resolves the title of a block, if it is given one, and records it as words of the block. */
export function readTitle(node: ComponentNode, property: string, written: string, recorder: ProseRecorder): void {
	if (written.trim() === '') return;
	const phrase = readSentence(node, property, written, recorder);
	recorder.addPhrase(written, phrase);
	recorder.addText(phrase.text);
}
