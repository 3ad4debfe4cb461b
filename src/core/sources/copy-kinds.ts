import type { Copy, CopyKind, Passage, Source } from '../model/source.ts';
import type { CopyRow } from './copy-row.ts';
import { text } from './text.ts';

/** What a saved copy can be. How its page shows it is in `pages/sources/[id].astro`. */
export const copyKinds = { text } satisfies Record<CopyKind, unknown>;

const rows: readonly CopyRow<Copy, Passage>[] = Object.values(copyKinds);

/** How the files of copies end. */
export const copyEndings: readonly string[] = rows.map(({ ending }) => ending);

/** The file of a copy by its path without an ending, and how it is decoded; the missing file where there is none. */
export function copyAt(path: string, isThere: (file: string) => boolean) {
	const found = rows.find(({ ending }) => isThere(path + ending)) ?? text;
	return { file: path + found.ending, decode: found.decode };
}

/** Whether a file is a saved copy, by its folder and its ending: a table is a CSV as well. */
export function isCopy(file: string): boolean {
	return file.startsWith('data/sources/') && copyEndings.some((ending) => file.endsWith(ending));
}

/** The file in which the record of a saved copy stands, beside it. */
export function recordOf(copy: string): string {
	return copy.replace(/\.[^./]+$/, '.yaml');
}

/** The name of a saved copy among the files that readers download. */
export function fileName({ file }: Pick<Source, 'file'>): string {
	return file.slice(file.lastIndexOf('/') + 1);
}
