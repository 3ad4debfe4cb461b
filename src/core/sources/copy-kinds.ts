import type { Copy, CopyKind, Passage, Source } from '../model/source.ts';
import type { CopyRow } from './copy-row.ts';
import { text } from './text.ts';

/** What a saved copy can be. How its page shows it is in `pages/sources/[id].astro`. */
export const copyKinds = { text } satisfies Record<CopyKind, unknown>;

const rows: readonly CopyRow<Copy, Passage>[] = Object.values(copyKinds);

/** The endings of the files of copies, such as `.txt`. */
export const copyEndings: readonly string[] = rows.map(({ ending }) => ending);

/**
 * Finds the file of a copy, and how it is decoded. If there is no such file, gives the file of text that is missing.
 *
 * @param path The path of the copy without its ending.
 */
export function copyAt(path: string, isThere: (file: string) => boolean) {
	const found = rows.find(({ ending }) => isThere(path + ending)) ?? text;
	return { file: path + found.ending, decode: found.decode };
}

/** Whether a file is a saved copy, by its folder and its ending. */
export function isCopy(file: string): boolean {
	return file.startsWith('data/sources/') && copyEndings.some((ending) => file.endsWith(ending));
}

/** The file of the record of a saved copy, which stands beside it. */
export function recordOf(copy: string): string {
	return copy.replace(/\.[^./]+$/, '.yaml');
}

/** The name under which readers download a saved copy. */
export function fileName({ file }: Pick<Source, 'file'>): string {
	return file.slice(file.lastIndexOf('/') + 1);
}
