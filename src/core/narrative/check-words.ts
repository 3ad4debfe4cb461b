import type { MdastNode } from 'satteri';
import { bounds } from '../model/bounds.ts';
import { numbersInPieces, type Piece } from '../numbers/numbers-in-pieces.ts';
import { type MdxFile, placeOf } from '../parse/mdx-file.ts';
import type { Place, Problems } from '../problem.ts';
import type { Quotations } from './index-quotations.ts';
import type { ProseLedger } from './prose-recorder.ts';
import { refuseNumber } from './number-problem.ts';

/** Words of prose, and the node that says them. */
export interface Said extends Piece {
	readonly node: MdastNode;
}

/** Reports the numbers that somebody typed in words that stand together. */
export function checkNumbers(said: readonly Said[], { mdx, context, problems }: ProseLedger): void {
	for (const found of numbersInPieces(said, context.language)) {
		if (problems.isFull) return;
		const begun = said[found.piece];
		if (begun === undefined) continue;
		const { kind, node, text } = begun;
		const typed = kind === 'typed' ? text.slice(found.start, found.start + found.text.length) : '';
		problems.report({
			...refuseNumber(found, node.type === 'inlineCode' ? 'code' : 'prose'),
			at: placeOfTyped(mdx, node, typed.split(/\s/)[0] ?? '', found.start),
		});
	}
}

/** Escapes make the source longer than the text, so words are looked up where they can first stand. */
function placeOfTyped(mdx: MdxFile, node: MdastNode, words: string, from: number): Place {
	const found = words === '' ? -1 : mdx.text.indexOf(words, (node.position?.start.offset ?? 0) + from);
	return found >= 0 && found <= (node.position?.end.offset ?? 0) ? mdx.placeAt(found) : placeOf(mdx, node);
}

/** Reports a heading or a title, numbers put in, that is longer than the outputs can show. */
export function checkLength(text: string, at: Place, problems: Problems): void {
	if (text.length <= bounds.heading) return;
	const most = bounds.heading.toLocaleString('en');
	const message = `This heading or title has ${text.length.toLocaleString('en')} characters; it may have ${most}.`;
	const hint = 'Say it in a few words, and the rest in a paragraph.';
	problems.report({ rule: 'prose-is-well-formed', at, message, hint });
}

/**
 * Reports words that stand in a source.
 *
 * @param at The place of the words, of which eight in a row are given as they stand there but for signs and capitals.
 * @param hint What to do about it.
 */
export function checkCopied(
	text: string,
	quotations: Quotations,
	at: (run: string) => Place,
	hint: string,
	problems: Problems,
): void {
	const copied = quotations.copied(text);
	if (copied === undefined) return;
	const message = `These words stand in source “${copied.source}”: “${copied.words}”.`;
	problems.report({ rule: 'quotation-is-marked', at: at(copied.words), message, hint });
}

/** What to do about copied words in prose. */
export const COPIED_IN_PROSE =
	'Say it in words of our own, or mark it as a quotation: a paragraph that begins with “> ”.';
