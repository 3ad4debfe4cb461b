import type { Copy, CopyKind, DataBytes, Source, TextCopy } from '../model/source.ts';
import type { CopyFile } from './copy-row.ts';
import { dataSet } from './data-set.ts';
import { text } from './text.ts';

/** What a saved copy can be. How its page shows it is in `pages/sources/[id].astro`. */
export const copyKinds = { text, 'data-set': dataSet } satisfies Record<CopyKind, unknown>;

const rows: readonly Decoder[] = Object.values(copyKinds);

interface Decoder {
	readonly endings: readonly string[];
	readonly decode: (file: CopyFile) => DecodedCopy | undefined;
}

/** A saved copy that has been decoded. A data set is opened later. */
export type DecodedCopy = TextCopy | DataBytes;

/** The endings of the files of copies, such as `.txt`. */
export const copyEndings: readonly string[] = rows.flatMap(({ endings }) => endings);

/**
 * Finds the file of a copy, and how it is decoded. If there is no such file, gives the file of text that is missing.
 *
 * @param path The path of the copy without its ending.
 */
export function copyAt(path: string, isThere: (file: string) => boolean) {
	const files = rows.flatMap(({ endings, decode }) => endings.map((ending) => ({ file: path + ending, decode })));
	return files.find(({ file }) => isThere(file)) ?? { file: `${path}.txt`, decode: text.decode };
}

/** The bytes or the text of a copy, as the site publishes it. */
export function publishCopy<Kind extends CopyKind>(copy: Extract<Copy, { kind: Kind }> & { kind: Kind }) {
	const publishers: {
		[Each in CopyKind]: { publish: (copy: Extract<Copy, { kind: Each }>) => string | Uint8Array };
	} = copyKinds;
	return publishers[copy.kind].publish(copy);
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
