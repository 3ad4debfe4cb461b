import { z } from 'zod';
import { OwnName } from '../model/text-kind.ts';
import { unreadableFile } from '../parse/decode-text.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import { DraftReader } from '../parse/draft-reader.ts';
import type { MdxFile } from '../parse/mdx-file.ts';
import { listWords } from '../parse/list-words.ts';
import { type Draft, readProse, type ReportFiles } from '../parse/read-draft.ts';
import type { Located } from '../parse/read-entry.ts';
import type { Missing, Place, Problems } from '../problem.ts';
import type { BroughtWords } from '../words/brought-words.ts';
import type { MessageKey } from '../words/catalogues.ts';
import { readAreas, readMessages } from './read-brought-words.ts';
import { originalsOf } from './translated-kinds.ts';
import { ClaimEntry, wordsEntry, WordsHash } from './words-entry.ts';
import type { Words } from './words-schema.ts';

/** The words of a report in another language than that of its original. */
export interface Translation {
	/** BCP 47 tag, one of `languages`. */
	readonly language: string;
	/** The file of its words; the report may lack it. */
	readonly file: string;
	/** Whether it may be published without being whole. */
	readonly isPartial: boolean;
	/** The words of things by their names, such as `figure:gpu-growth`. */
	readonly words: ReadonlyMap<string, Located<Words>>;
	/** For each thing, the hash of the words of the original that were translated. */
	readonly hashes: ReadonlyMap<string, string>;
	/** Where each claim is named in the file. */
	readonly claims: ReadonlyMap<string, () => Place>;
	/** Its sections. */
	readonly prose: readonly MdxFile[];
}

/** What a report has in `content/` and `data/words/` for its languages. */
export interface ReportLanguages {
	/** In the order of `languages`. */
	readonly translations: readonly Translation[];
	/** Words in place of those that the tool has, by language, that of the original among them. */
	readonly brought: ReadonlyMap<string, BroughtWords>;
}

const Texts = z.record(z.string(), OwnName);

/** Reads the translations of a report. Reports files of languages that it does not have. */
export function readTranslations(files: ReportFiles, draft: Draft, problems: Problems): ReportLanguages {
	const reader = new DraftReader(files, problems);
	const { languages } = draft.meta.spec;
	const [original, ...others] = languages;
	reportStrayFiles(reader, original, others, problems);
	const schemas = new Map(
		others.length === 0 ? [] : originalsOf(draft).map(({ ref, schema }) => [ref, wordsEntry(schema)]),
	);
	const sections = new Set(draft.meta.spec.sections.map(({ id }) => id));
	const brought = new Map<string, BroughtWords>();
	if (original !== undefined) readWords(reader, original, undefined, brought, problems);
	const translations = others.map((language) => ({
		language,
		...readWords(reader, language, schemas, brought, problems),
		prose: reader
			.inFolder(`content/${language}`, '.mdx')
			.flatMap((file) => readProse(reader, file, problems))
			.filter((mdx) => isOfSection(mdx, sections, problems)),
	}));
	return { translations, brought };
}

/** @param schemas Those of the words of each thing; undefined for the language of the original. */
function readWords(
	reader: DraftReader,
	language: string,
	schemas: ReadonlyMap<string, z.ZodType> | undefined,
	brought: Map<string, BroughtWords>,
	problems: Problems,
): Omit<Translation, 'language' | 'prose'> {
	const file = `data/words/${language}.yaml`;
	const words = new Map<string, Located<Words>>();
	const hashes = new Map<string, string>();
	const claims = new Map<string, () => Place>();
	let isPartial = false;
	let isReported = false;
	let areas: Readonly<Record<string, string>> = {};
	let messages: ReadonlyMap<MessageKey, string> = new Map();
	if (!reader.names.includes(file)) return { file, isPartial, words, hashes, claims };
	reader.record(file, (ref, as, at) => {
		if (problems.isFull) return;
		if (ref === 'partial' && schemas !== undefined) {
			isPartial = as(z.boolean())?.spec ?? false;
			return;
		}
		if (ref === 'names') {
			areas = readAreas(as(Texts), problems);
			return;
		}
		if (ref === 'interface') {
			messages = readMessages(as(Texts), problems);
			return;
		}
		if (schemas === undefined) {
			if (!isReported) problems.report({ rule: 'reference-resolves', at: at(), ...explainOriginal(ref, language) });
			isReported = true;
			return;
		}
		const [kind] = ref.split(':');
		const schema = kind === 'claim' ? ClaimEntry : schemas.get(ref);
		if (schema === undefined) {
			const explained = explainUnknown(ref, [...schemas.keys()]);
			problems.report({ rule: 'reference-resolves', at: at(), ...explained, notFound: missingThing(ref) });
			return;
		}
		const entry = as(schema);
		if (entry === undefined) return;
		const { of } = WordsHash.parse(entry.spec);
		if (of !== undefined) hashes.set(ref, of);
		if (kind === 'claim') claims.set(ref, at);
		else words.set(ref, { ...entry, spec: withoutHash(entry.spec) });
	});
	brought.set(language, { areas, messages });
	return { file, isPartial, words, hashes, claims };
}

function withoutHash(entry: unknown): Words {
	const fields = Object.entries(z.record(z.string(), AnyWords).parse(entry));
	return Object.fromEntries(fields.filter(([key]) => key !== 'of'));
}

const AnyWords: z.ZodType<Words> = z.lazy(() =>
	z.union([z.string(), z.array(AnyWords.optional()), z.record(z.string(), AnyWords.optional())]),
);

function explainOriginal(ref: string, language: string) {
	return {
		message: `“${language}” is the language of the original, whose words stand in its own files: “${ref}” is not read.`,
		hint: 'Write only `names` and `interface` here; or name the language of the original first in `languages`.',
	};
}

function explainUnknown(ref: string, known: readonly string[]) {
	const kinds = listWords([...new Set(known.map((each) => each.replace(/:.*/s, ''))), 'claim']);
	return {
		message: `The report has nothing called “${ref}”.${suggestion(ref, known)}`,
		hint:
			'Write kind and id, such as figure:gpu-growth, of something that the original has. ' + `The kinds are ${kinds}.`,
	};
}

/** What an entry names, if it is of a kind that other entries name as well. */
function missingThing(ref: string): Missing | undefined {
	const [kind, id] = ref.split(/:(.*)/s);
	return (
		[
			{ kind: 'figure', id },
			{ kind: 'chart', id },
			{ kind: 'table', id },
			{ kind: 'source', id },
			{ kind: 'term', id },
			{ kind: 'unit', id },
			{ kind: 'picture', id },
		] as const
	).find((each) => each.kind === kind);
}

/** Whether a file of prose is that of a section. Reports one that is not. */
function isOfSection({ file, section }: MdxFile, sections: ReadonlySet<string>, problems: Problems): boolean {
	if (sections.has(section)) return true;
	problems.report({
		rule: 'section-is-listed',
		at: { file, line: 1, column: 1 },
		message: `The original has no section “${section}”.${suggestion(section, sections)}`,
		hint: 'Name the file after the section that it translates, or delete it.',
	});
	return false;
}

/** Reports files of translations into languages that the report does not have. */
function reportStrayFiles(
	reader: DraftReader,
	original: string | undefined,
	languages: readonly string[],
	problems: Problems,
): void {
	for (const file of reader.names) {
		const [, folder, name] = /^content\/([^/]+)\/[^/]+\.mdx$|^data\/words\/([^/]+)\.yaml$/.exec(file) ?? [];
		const language = folder ?? name;
		if (language === undefined || languages.includes(language)) continue;
		if (name !== undefined && name === original) continue;
		problems.report(
			unreadableFile(
				file,
				`Nothing reads ${file}: the report has no translation into “${language}”.`,
				'Add the language at the end of `languages` in data/report.yaml, or move the file away.',
			),
		);
	}
}
