/** “Source: A, B”, in pieces: words, and the ids of sources where their titles stand. */
export function sourceLine(sources: readonly string[]): (string | { readonly source: string })[] {
	return ['Source: ', ...sources.flatMap((source, index) => [...(index > 0 ? [', '] : []), { source }])];
}
