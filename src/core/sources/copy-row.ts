import type { SourceRecord } from '../model/source.ts';
import type { Span } from './text-pieces.ts';

/** A saved copy that is being read. */
export interface CopyFile {
	readonly bytes: () => Uint8Array | undefined;
	/** Decodes it as text; `undefined` if it is not text, which is reported. */
	readonly text: () => string | undefined;
}

/** How much of a copy its record allows to publish. */
export type Allowed = SourceRecord['publish'];

/** What the report quotes of a copy. */
export interface QuotedParts {
	/** In a text. */
	readonly spans: readonly Span[];
}

/** What is specific to one kind of saved copy. The kinds are listed in `copy-kinds.ts`. */
export interface CopyRow<Decoded, Copy extends Decoded, Published, Pointer> {
	/** The endings of its files, such as `.txt`. */
	readonly endings: readonly string[];
	readonly decode: (file: CopyFile) => Decoded | undefined;
	/** Takes out of a copy what may be published. Outputs get that alone, so that none of them can publish more. */
	readonly publish: (copy: Copy, allowed: Allowed, quoted: QuotedParts) => Published;
	/** Whether it has a file on the site. */
	readonly hasFile: (allowed: Allowed) => boolean;
	/** Writes that file. */
	readonly write: (published: Published, record: SourceRecord, locale: string) => string | Uint8Array;
	/** The media type of that file, with its charset if it is a text. */
	readonly type: (record: Pick<SourceRecord, 'file' | 'format'>) => string;
	/** Names a place in the copy, such as “line 12”. */
	readonly place: (pointer: Pointer, locale: string) => string;
}
