import { type BorrowedWords, sayPieces } from '../words/say.ts';

type SourcePiece = string | BorrowedWords | { readonly source: string };

/** “Source: A, B”, in pieces: words, and the ids of sources where their titles stand. */
export function sourceLine(sources: readonly string[], locale: string): SourcePiece[] {
	return sayPieces(locale, 'source.line', { sources: sources.map((variable) => ({ variable })) }).map((piece) => {
		if (typeof piece === 'string' || 'language' in piece) return piece;
		if ('variable' in piece) return { source: piece.variable };
		throw new Error('The message of the sources has an element.');
	});
}
