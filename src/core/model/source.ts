import { z } from 'zod';
import { ColumnSpec, DataFormat, type DataSet } from './data-set.ts';
import { FetchSpec } from './fetch.ts';
import type { Id } from './id.ts';
import { LanguageTag } from './language-tag.ts';
import { PhraseSource } from './phrase.ts';
import { IsoPeriod, UNSTATED } from './quantity.ts';
import { Name } from './text-kind.ts';
import { WebUrl } from './web-url.ts';

const TextOrUnstated = z.union([z.literal(UNSTATED), Name]);
const DateOrUnstated = z.union([z.literal(UNSTATED), IsoPeriod]);

/** A source: who published it, what it is, and a hash of its saved copy. Written in `data/sources/<id>.yaml`. */
export const SourceSpec = z.strictObject({
	title: Name.describe('The title of the work, or a plain description of it where it has none.'),
	kind: PhraseSource.describe('What it is, in words: article, dataset, law.'),
	author: TextOrUnstated.describe('Who wrote it, or `unstated`.'),
	publisher: TextOrUnstated.describe('Who published it, or `unstated`.'),
	date: DateOrUnstated.describe('When it was published (ISO 8601 or EDTF), or `unstated`.'),
	url: z.union([z.literal(UNSTATED), WebUrl]).describe('Where it was found, or `unstated`.'),
	retrieved: DateOrUnstated.describe('When the copy was saved (ISO 8601), or `unstated`.'),
	licence: TextOrUnstated.describe('Under which terms it may be reused, or `unstated`.'),
	language: LanguageTag.describe('BCP 47 tag of its language.'),
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/, 'A SHA-256 is 64 lower-case hexadecimal digits.')
		.describe('SHA-256 of the saved copy, byte for byte.'),
	about: PhraseSource.describe('One or two sentences on what it is and what it rests on.'),
	extent: z
		.enum(['whole', 'excerpt', 'cut off'])
		.describe(
			'How much of the work the copy holds. `excerpt`: pieces of it, with `[…]` where something is left out; ' +
				'`cut off`: it breaks off, and its last number is taken as cut.',
		),
	publish: z
		.enum(['whole', 'passages', 'nothing'])
		.default('whole')
		.describe('What of the copy is published: all of it, the `passages` that the report quotes, or `nothing` of it.'),
	note: PhraseSource.optional().describe('What a reader should know about the copy.'),
	columns: z
		.record(z.string(), ColumnSpec)
		.optional()
		.describe('A data set: what each column is. Those that are left out hold words.'),
	format: DataFormat.optional().describe('A data set: how its file is read. `npm run add-source` detects it.'),
	fetch: FetchSpec.optional().describe('How `npm run fetch` saves it anew. It is not published.'),
});
export type SourceSpec = z.infer<typeof SourceSpec>;

/** Hashes bytes: SHA-256 as 64 lower-case hexadecimal digits. `node/sha256.ts` implements it. */
export type Sha256 = (bytes: Uint8Array) => string;

/** A text, decoded. */
export interface TextCopy {
	readonly kind: 'text';
	readonly text: string;
}

/** The bytes of a data set, before it is opened. */
export interface DataBytes {
	readonly kind: 'data-set';
	readonly bytes: Uint8Array;
}

/** A data set, opened. */
export interface DataSetCopy extends DataBytes {
	readonly set: DataSet;
}

/** The saved copy of a source, decoded. `core/sources` has a row for each kind, with all that is specific to it. */
export type Copy = TextCopy | DataSetCopy;
export type CopyKind = Copy['kind'];

/** The record of a source, without what only its author needs. */
export interface SourceRecord extends Omit<SourceSpec, 'about' | 'note' | 'fetch'> {
	readonly id: z.infer<typeof Id>;
	/** Path of the copy, relative to the report root. */
	readonly file: string;
	/** Of the whole copy. */
	readonly bytes: number;
	readonly about: string;
	readonly note?: string | undefined;
}

/** A source with its whole copy, against which the report is proven. */
export interface Source extends SourceRecord {
	readonly copy: Copy;
}

/** A source as the report publishes it: with what may be published of its copy, and nothing else of it. */
export interface PublishedSource extends SourceRecord {
	readonly copy: PublishedCopy;
}

/** A piece of a text. */
export interface TextPiece {
	/** Where it starts in the copy, in UTF-16 code units. */
	readonly start: number;
	/** The line of the copy in which it starts, from 1. */
	readonly line: number;
	readonly text: string;
}

/** What is published of a text. */
export interface PublishedText {
	readonly kind: 'text';
	/** In their order; between two of them words are left out. The whole text is one piece. */
	readonly pieces: readonly TextPiece[];
	/** Where the last word of the copy ends, in UTF-16 code units. */
	readonly end: number;
}

/** What is published of a data set. */
export interface PublishedDataSet {
	readonly kind: 'data-set';
	readonly set: DataSet;
	/** Whether the reading of `set` is that of the same rows as CSV in UTF-8, since DuckDB alone cannot read the file. */
	readonly hasPlainCopy: boolean;
	/** Its file, where the whole of it is published. */
	readonly bytes?: Uint8Array | undefined;
}

/** What is published of a saved copy. `core/sources` makes it, by the kind of copy. */
export type PublishedCopy = PublishedText | PublishedDataSet;

/** A source whose saved copy is a text, in which quotes stand. */
export type TextSource = Source & { readonly copy: TextCopy };

/** A source whose saved copy is a data set. */
export type DataSource = Source & { readonly copy: DataSetCopy };

/** A source that is a data set, as the report publishes it. */
export type PublishedDataSource = PublishedSource & { readonly copy: PublishedDataSet };

/** Something with a copy. */
interface Copied {
	readonly copy: { readonly kind: CopyKind };
}
type WithCopy<Of extends Copied, Kind extends CopyKind> = Of & {
	readonly copy: Extract<Of['copy'], { readonly kind: Kind }>;
};

/** Whether the saved copy of a source is a data set. */
export function isDataSet<Of extends Copied>(source: Of): source is WithCopy<Of, 'data-set'> {
	return source.copy.kind === 'data-set';
}

/** Whether the saved copy of a source is a text. */
export function isText<Of extends Copied>(source: Of): source is WithCopy<Of, 'text'> {
	return source.copy.kind === 'text';
}

/** Where a quote stands in a saved copy. Offsets count UTF-16 code units of the decoded text. */
export interface Passage {
	readonly source: string;
	readonly exact: string;
	/** The same in words of ours, in the language of the report, if the source is in another. */
	readonly translation?: string | undefined;
	readonly start: number;
	readonly end: number;
	/** Line of the saved copy, from 1. */
	readonly line: number;
	/** The rest of the line before and after the quote. */
	readonly before: string;
	readonly after: string;
	/** The characters just before and after the quote, line breaks included: as many as make the quote unique. */
	readonly prefix: string;
	readonly suffix: string;
}
