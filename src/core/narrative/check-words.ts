import type { MdastNode } from 'satteri';
import { bounds } from '../model/bounds.ts';
import { countIn } from '../numbers/counts-listed.ts';
import { numbersInPieces } from '../numbers/numbers-in-pieces.ts';
import { typedKindOf } from '../numbers/typed-kinds.ts';
import { type MdxFile, placeOf, placeOfRun } from '../parse/mdx-file.ts';
import type { Place, Problems } from '../problem.ts';
import type { Quotations } from './index-quotations.ts';
import type { ProseRecorder } from './prose-recorder.ts';
import type { SentencePiece } from './sentence-piece.ts';
import { numberProblem } from './number-problem.ts';
import { unitsNotNamed } from './units-not-named.ts';

/** A piece of prose, and the node that it comes from. */
export interface ProsePiece extends SentencePiece {
	readonly node: MdastNode;
}

/** The words of pieces as they stand. */
export function textOf(pieces: readonly ProsePiece[]): string {
	return pieces.map(({ text }) => text).join('');
}

/** Reports what a text may not hold, and records it. */
export function checkText(node: MdastNode, pieces: readonly ProsePiece[], recorder: ProseRecorder): void {
	checkNumbers(pieces, recorder);
	const text = flat(textOf(pieces));
	if (text === '') return;
	// Figures and titles of sources come from the data, so their words are not copied by a writer.
	const isData = (kind: ProsePiece['kind']) => kind === 'figure' || kind === 'other';
	const ours = pieces.map(({ kind, text: words }) => (isData(kind) && words !== '' ? '\0' : words)).join('');
	for (const stretch of ours.split('\0')) checkCopiedIn(node, stretch, recorder);
	recorder.addText(text);
}

function flat(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** Reports the numbers in a text that are no figures. */
export function checkNumbers(pieces: readonly ProsePiece[], { mdx, context, problems, listed }: ProseRecorder): void {
	const { language, ownNames } = context;
	for (const found of numbersInPieces(pieces, language, ownNames)) {
		if (problems.isFull) return;
		const piece = pieces[found.piece];
		if (piece === undefined) continue;
		const { kind, node, text } = piece;
		const typed = kind === 'typed' ? text.slice(found.start, found.start + found.text.length) : '';
		const countsList = listed() !== undefined && countIn(found.text, language) === listed();
		const where = node.type === 'inlineCode' ? 'code' : countsList ? 'listed' : 'prose';
		problems.report({
			...numberProblem(found, where, typedKindOf(pieces, found, language)),
			at: placeOfTyped(mdx, node, typed.split(/\s/)[0] ?? '', found.start),
		});
	}
	for (const { piece, ...problem } of unitsNotNamed(pieces, language)) {
		const node = pieces[piece]?.node;
		if (node !== undefined) problems.report({ ...problem, at: placeOf(mdx, node) });
	}
}

/** The place of words in the file. Escapes make a file longer than its text, so they are looked up from `from` on. */
function placeOfTyped(mdx: MdxFile, node: MdastNode, words: string, from: number): Place {
	const found = words === '' ? -1 : mdx.text.indexOf(words, (node.position?.start.offset ?? 0) + from);
	return found >= 0 && found <= (node.position?.end.offset ?? 0) ? mdx.placeAt(found) : placeOf(mdx, node);
}

/** Reports a heading or a title that, with its figures put in, is longer than the outputs can show. */
export function checkLength(text: string, at: Place, problems: Problems): void {
	if (text.length <= bounds.heading) return;
	const most = bounds.heading.toLocaleString('en');
	const message = `This heading or title has ${text.length.toLocaleString('en')} characters; it may have ${most}.`;
	const hint = 'Say it in a few words, and the rest in a paragraph.';
	problems.report({ rule: 'prose-is-well-formed', at, message, hint });
}

/**
 * Reports words that are copied from a source: eight words in a row, compared without case and punctuation.
 *
 * @param at The place of these eight words, which it is given in lower case and without punctuation.
 * @param hint What to do about it.
 */
export function checkCopied(
	text: string,
	quotations: Quotations,
	at: (run: string) => Place,
	hint: string,
	problems: Problems,
): void {
	const copied = quotations.findCopied(text);
	if (copied === undefined) return;
	const message = `These words stand in source “${copied.source}”: “${copied.words}”.`;
	problems.report({ rule: 'quotation-is-marked', at: at(copied.words), message, hint });
}

/** The hint for copied words in prose. */
export const COPIED_IN_PROSE =
	'Say it in words of our own, or mark it as a quotation: a paragraph that begins with “> ”.';

/** Reports words of a node that are copied from a source. */
export function checkCopiedIn(node: MdastNode, text: string, { mdx, context, problems }: ProseRecorder): void {
	checkCopied(text, context.quotations, (run) => placeOfRun(mdx, node, run), COPIED_IN_PROSE, problems);
}
