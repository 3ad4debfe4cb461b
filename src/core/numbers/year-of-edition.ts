import { languageOf } from '../reading/languages.ts';
import type { NumberInPieces, Piece } from './numbers-in-pieces.ts';

/**
 * Whether a number in a title is a year and counts nothing: “Bridges 2026”, “The 2026 survey”, but not “2026 bridges”.
 */
export function isYearOfEdition(
	pieces: readonly Piece[],
	{ what, piece, start, text }: NumberInPieces,
	language: string,
): boolean {
	const { editions } = languageOf(language).prose;
	if (what !== 'number') return false;
	const shown = pieces.map(({ kind, text: words }) => (kind === 'figure' ? '\uFFFC' : words));
	const before = shown.slice(0, piece).join('') + (shown[piece] ?? '').slice(0, start);
	const after = (shown[piece] ?? '').slice(start + text.length) + shown.slice(piece + 1).join('');
	return !editions.before.test(before) && editions.after.test(after);
}
