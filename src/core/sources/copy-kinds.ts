import type { Copy, CopyKind, DataBytes, PublishedCopy, SourceRecord, TextCopy } from '../model/source.ts';
import type { Allowed, CopyFile, QuotedParts } from './copy-row.ts';
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

type OfKind<Union extends { kind: CopyKind }, Kind extends CopyKind> = {
	[Each in Kind]: Extract<Union, { kind: Each }>;
}[Kind];

/** Takes out of a copy what may be published of it. */
export function publishCopy<Kind extends CopyKind>(
	copy: OfKind<Copy, Kind>,
	allowed: Allowed,
	quoted: QuotedParts,
): PublishedCopy {
	const rows: {
		[Each in CopyKind]: {
			publish: (copy: OfKind<Copy, Each>, allowed: Allowed, quoted: QuotedParts) => PublishedCopy;
		};
	} = copyKinds;
	return rows[copy.kind].publish(copy, allowed, quoted);
}

/** The file of a copy on the site: the whole of it, or what is published of it. */
export function writeCopy<Kind extends CopyKind>(
	source: SourceRecord & { readonly copy: OfKind<PublishedCopy, Kind> },
	locale: string,
): string | Uint8Array {
	const rows: {
		[Each in CopyKind]: {
			write: (copy: OfKind<PublishedCopy, Each>, record: SourceRecord, locale: string) => string | Uint8Array;
		};
	} = copyKinds;
	return rows[source.copy.kind].write(source.copy, source, locale);
}

/** Whether the copy of a source has a file on the site. */
export function hasFile({ copy, publish }: { readonly copy: { readonly kind: CopyKind }; readonly publish: Allowed }) {
	return copyKinds[copy.kind].hasFile(publish);
}

/** The media type of the file of a copy. */
export function copyType(
	source: Pick<SourceRecord, 'file' | 'format'> & { readonly copy: { readonly kind: CopyKind } },
): string {
	return copyKinds[source.copy.kind].type(source);
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
export function fileName({ file }: Pick<SourceRecord, 'file'>): string {
	return file.slice(file.lastIndexOf('/') + 1);
}
