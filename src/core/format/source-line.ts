import { sayPieces } from '../words/say.ts';

/** “Source: A, B”, in pieces: words, and the ids of sources where their titles stand. */
export function sourceLine(sources: readonly string[], locale: string): (string | { readonly source: string })[] {
	return sayPieces(locale, 'source.line', { sources: sources.map((variable) => ({ variable })) }).map((piece) => {
		if (typeof piece === 'string') return piece;
		if ('variable' in piece) return { source: piece.variable };
		throw new Error('The message of the sources has an element.');
	});
}
