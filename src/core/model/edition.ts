import { z } from 'zod';
import type { Amendment } from './amendment.ts';
import { FigureId, Id } from './id.ts';
import { LanguageTag } from './language-tag.ts';
import { FilePath, SiteAddress } from './site-path.ts';
import { WorkId } from './work-record.ts';

/** Semantic version: MAJOR.MINOR.PATCH. */
export const Semver = z
	.string()
	.regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, 'Write a version as MAJOR.MINOR.PATCH, such as 1.0.0.')
	.max(60, 'Keep a version within 60 characters: it names a folder.');

/** Everything that has an address of its own. */
export const CitableKind = z.enum([
	'report',
	'language',
	'section',
	'heading',
	'claim',
	'figure',
	'chart',
	'table',
	'picture',
	'source',
	'term',
	'work',
	'unknown',
	'file',
]);
export type CitableKind = z.infer<typeof CitableKind>;

/** The ids of kinds that are written in another way than most. */
const otherIds: Readonly<Partial<Record<string, z.ZodType>>> = {
	file: FilePath,
	figure: FigureId,
	language: LanguageTag,
	work: WorkId,
};

/** A citable by kind and id, such as `figure:gpu-growth`; a file of `public/` by its path there. */
export const CitableRef = z
	.string()
	.refine((ref) => {
		const [kind = '', id, ...rest] = ref.split(':');
		if (!CitableKind.safeParse(kind).success || rest.length > 0) return false;
		return (otherIds[kind] ?? Id).safeParse(id).success;
	}, 'Write kind and id, such as figure:gpu-growth or claim:few-firms.')
	.describe(
		'Kind and id of what is meant, such as `figure:gpu-growth`. Kinds are section, heading, claim, figure, chart, ' +
			'table, picture, source, term, work, unknown, report, language and file; the id of a file is its path in ' +
			'`public/`, as in `file:files/rows.csv`, that of a language its tag, as in `language:ru`.',
	);

/** Splits a reference that its schema has read. */
export function parseRef(ref: string): { readonly kind: CitableKind; readonly id: string } {
	const colon = ref.indexOf(':');
	return { kind: CitableKind.parse(ref.slice(0, colon)), id: ref.slice(colon + 1) };
}

/** The reason of an explanation in other languages, by BCP 47 tag. */
const TranslatedReasons = z.record(LanguageTag, z.string()).optional();

/** An explanation as its edition keeps it: `reason` is its sentence with the numbers put in. */
export const Change = z.discriminatedUnion('type', [
	z.strictObject({
		type: z.enum(['correction', 'update', 'addition', 'retirement']),
		of: z.array(CitableRef).min(1),
		reason: z.string(),
		translations: TranslatedReasons,
	}),
	z.strictObject({
		type: z.literal('move'),
		from: CitableRef,
		to: CitableRef,
		reason: z.string(),
		translations: TranslatedReasons,
	}),
]);
export type Change = z.infer<typeof Change>;

/** Values and words of a citable by name; numbers as data, texts with their numbers put in. */
const Content = z.record(z.string(), z.json());

/** What a translation says of something citable where the original says it in other words. */
const CitableWords = z.strictObject({
	title: z.string(),
	shown: z.string().optional(),
	content: Content.describe('Only what differs from the original; null for what the translation does not have.'),
	sha256: z.string().describe('SHA-256 of its whole content in this language, as that of the original is made.'),
});
export type CitableWords = z.infer<typeof CitableWords>;

/** Something citable, as an edition had it. */
export const Citable = z.strictObject({
	ref: CitableRef,
	title: z.string().describe('What readers call it.'),
	shown: z.string().optional().describe('The value of a figure as readers saw it.'),
	addresses: z
		.array(SiteAddress)
		.min(1)
		.describe('Every address that shows it, from the site’s root; its own comes first.'),
	content: Content.describe('Its values and words, without markup.'),
	sha256: z.string().describe('SHA-256 of `content` as JSON with sorted keys.'),
	translations: z
		.record(LanguageTag, CitableWords)
		.optional()
		.describe('Its words in the other languages of the report, by BCP 47 tag.'),
});
export type Citable = z.infer<typeof Citable>;

/** A citable of a report that is not published yet. */
export interface DraftCitable extends Citable {
	/** What editions of earlier formats kept of it, and one of today does not. */
	readonly past?: Citable['content'] | undefined;
}

const Sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** `data/editions/<version>/manifest.json`: what an edition published, so that it can be proven to be unchanged. */
export const EditionManifest = z
	.strictObject({
		$schema: z.url().optional(),
		format: z
			.int()
			.positive()
			.optional()
			.describe(
				'How its things are described: the edition is compared by the fields of this format. Left out, it is 1.',
			),
		version: Semver,
		date: z.iso.date(),
		title: z.string(),
		languages: z
			.array(LanguageTag)
			.min(1)
			.optional()
			.describe(
				'Its languages as BCP 47 tags: the original, at the root of the edition, then its translations, each in the ' +
					'folder of its tag. Editions of formats before 9 hold the original alone and do not name it.',
			),
		translations: z
			.record(LanguageTag, z.strictObject({ title: z.string() }))
			.optional()
			.describe('The title in those translations.'),
		url: z.url().describe('Where the edition stays.'),
		doi: z.string().optional().describe('DOI of the edition, bare.'),
		number: z.string().optional().describe('Number of the report in a series.'),
		changes: z.array(Change).describe('What it changed against the edition before it, and why.'),
		// Published under this name since format 1: the citables.
		things: z.array(Citable),
		files: z
			.array(z.strictObject({ path: FilePath, bytes: z.int().nonnegative(), sha256: Sha256Hex }))
			.describe('Every frozen file, by path inside the edition.'),
	})
	.describe(
		'What one edition of the report published: each thing that can be cited, with its addresses and a hash of its ' +
			'values and words, and each file with its hash.',
	);
export type EditionManifest = z.infer<typeof EditionManifest>;

/** Where the ledger of editions stands in a report. */
export const LEDGER_FILE = 'data/editions/ledger.json';

/** The editions in the order in which they were published, each with the SHA-256 of its manifest. */
export const EditionLedger = z.array(z.strictObject({ version: Semver, date: z.iso.date(), manifest: Sha256Hex }));
export type EditionLedger = z.infer<typeof EditionLedger>;

/** One citable that an edition changed against the edition before it. */
export interface CitableChange {
	readonly ref: string;
	readonly title: string;
	readonly kind: 'added' | 'changed' | 'removed' | 'moved';
	/** For a citable that was moved: what it is called since. */
	readonly to?: { readonly ref: string; readonly title: string } | undefined;
	/**
	 * Where it stands, from the site’s root: in the edition itself or, if it was removed or moved, in the one before it.
	 */
	readonly address: string;
	/** Where the edition before it shows it, from the site’s root; absent if it was added. */
	readonly before?: string | undefined;
	/** Sources whose new copies alone account for the change; absent if there are none. */
	readonly follows?: readonly string[] | undefined;
	/** `source`: the explanation is that of a source whose new copy accounts for the change. */
	readonly explanations: readonly {
		readonly type: Change['type'];
		readonly reason: string;
		readonly source?: string | undefined;
	}[];
	/** The value before and after, of a figure whose value changed. */
	readonly was?: string | undefined;
	readonly now?: string | undefined;
	readonly by?: string | undefined;
	/** Texts that changed, by the name of the field. */
	readonly texts: readonly { readonly name: string; readonly was: string; readonly now: string }[];
}

/** A published edition, as the live site shows it. */
export interface Edition {
	readonly version: string;
	readonly date: string;
	readonly title: string;
	/** SHA-256 of its manifest, which holds those of all its files. */
	readonly manifest: string;
	readonly files: number;
	readonly bytes: number;
	readonly pdf?: { readonly bytes: number; readonly sha256: string } | undefined;
	/** Against the edition before it; empty for the first. */
	readonly changes: readonly CitableChange[];
}

/** A published address whose subject has moved or was retired. It stays, with a note of that. */
export interface Tombstone {
	readonly address: string;
	readonly title: string;
	readonly shown?: string | undefined;
	/** Where it stands, as it last was. From the site’s root. */
	readonly frozen: string;
	/** The last edition that had it. */
	readonly version: string;
	readonly outcome:
		| { readonly kind: 'moved'; readonly to: string; readonly title: string; readonly reason?: string | undefined }
		| { readonly kind: 'retired'; readonly in: string; readonly reason: string };
}

/** What was published before, and how this build relates to it. */
export interface Editions {
	/** Oldest first. */
	readonly published: readonly Edition[];
	/** The version that this build publishes or has published; absent for a draft, which nobody should cite. */
	readonly citable?: string | undefined;
	/**
	 * Pages and files that a later version of the tool has added to those of the published edition. Their only permalink
	 * is the live address.
	 */
	readonly added?: readonly string[] | undefined;
	/** Format of the edition of this build, in which its records are written. */
	readonly format: number;
	/** Where this build will stand: `/` for the live site, `/v/1.0.0/` for the edition that it publishes. */
	readonly base: string;
	/** What this build changes against the last published edition, unless it is that edition itself. */
	readonly pending: readonly CitableChange[];
	/** The versions of the editions that have a page, oldest first, by its address from the root. */
	readonly pages: ReadonlyMap<string, readonly string[]>;
	/** What readers are told beside what changed, newest first, by the ref that it has now. */
	readonly amendments: Readonly<Record<string, readonly Amendment[]>>;
	/** The first edition that had each citable, by its ref, under that name. */
	readonly since: Readonly<Record<string, string>>;
	readonly tombstones: readonly Tombstone[];
}
