import type { DataFormat } from '../model/data-set.ts';

/** The lines of a file that name its columns and that hold its data, from 1. Both ends are included. */
export interface LinesOfData {
	/** Missing if the file does not name its columns. */
	readonly header?: { readonly first: number; readonly last: number } | undefined;
	/** `last` may be infinite. */
	readonly data: { readonly first: number; readonly last: number };
}

/**
 * Reads from a format which lines hold what.
 *
 * @param top The line that names the columns if the format does not say it.
 */
export function linesOfData({ header, rows }: DataFormat, top = 1): LinesOfData {
	const named = header ?? top;
	const lines = named === 'none' ? undefined : typeof named === 'number' ? [named, named] : named;
	const [first = 1, last = 1] = lines ?? [];
	return {
		header: lines === undefined ? undefined : { first, last },
		data: {
			first: rows?.[0] ?? (lines === undefined ? top : last + 1),
			last: rows?.[1] ?? Number.POSITIVE_INFINITY,
		},
	};
}
