import { createTwoFilesPatch } from 'diff';
import type { Replacement } from './replace-files.ts';

/** A text file that is to be replaced. */
export interface Rewrite extends Replacement {
	/** The lines that differ, as a patch. */
	readonly difference: string;
}

/**
 * @param was The file as it is; undefined if it is not there yet.
 * @param now Its new text; a byte order mark at its beginning is kept.
 */
export function rewriteOf(file: string, was: Uint8Array | undefined, now: string): Rewrite {
	const before = was === undefined ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(was);
	const difference = createTwoFilesPatch(file, file, before, now, undefined, undefined, { context: 1 });
	return { file, was, now: new TextEncoder().encode(now), difference };
}
