import { languageOf } from '../reading/languages.ts';
import type { NumberInPieces, Piece } from './numbers-in-pieces.ts';

/** Whether a typed number counts off a part of a report, as in “Chart 2” and “see sections 3 and 4”. */
export function numbersPart(
	pieces: readonly Piece[],
	{ what, piece, start }: Pick<NumberInPieces, 'what' | 'piece' | 'start'>,
	language: string,
): boolean {
	const before = pieces[piece]?.text.slice(0, start) ?? '';
	return what === 'number' && languageOf(language).prose.partBefore.test(before);
}
