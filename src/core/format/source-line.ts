import { say, sayPieces } from '../words/say.ts';

/** “Source: A, B”, in pieces: words, and the ids of sources where their titles stand. */
export function sourceLine(sources: readonly string[], locale: string): (string | { readonly source: string })[] {
	const comma = say(locale, 'list.comma');
	const titles = sources.flatMap((source, index) => [...(index > 0 ? [comma] : []), { source }]);
	return sayPieces(locale, 'source.line').flatMap((piece) => (typeof piece === 'string' ? [piece] : titles));
}
