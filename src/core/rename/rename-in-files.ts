import { tableName } from '../data-sets/quote-sql.ts';
import type { ReportFiles } from '../parse/read-draft.ts';
import { type NameSpan, type RenamedKind } from './name-span.ts';
import { namesInProse } from './names-in-prose.ts';
import { namesInSql, namesInYaml } from './names-in-yaml.ts';

/** A name that is to be changed everywhere. */
export interface Rename {
	readonly kind: RenamedKind;
	readonly from: string;
	readonly to: string;
}

/** A file whose text or path changes. */
export interface RenamedFile {
	readonly file: string;
	readonly to: string;
	/** Its new text; undefined if only its path changes. */
	readonly text?: string | undefined;
}

/** The files that are named after things of a kind. */
const NAMED_FILES: Readonly<Partial<Record<RenamedKind, RegExp>>> = {
	section: /^(content\/(?:[^/]+\/)?)([^/]+)(\.mdx)$/,
	chart: /^(data\/charts\/)([^/.]+)(\.yaml)$/,
	table: /^(data\/tables\/)([^/.]+)(\.[a-z]+)$/,
	source: /^(data\/sources\/)([^/.]+)(\.[a-z]+)$/,
	picture: /^(data\/pictures\/)([^/.]+)(\.[A-Za-z]+)$/,
};

/**
 * Renames a thing wherever the files of a report name it. All else stays as its author wrote it: layout, comments, and
 * words that merely look like the name.
 *
 * @param isKept Whether an entry of `data/changes.yaml` is that of a published edition.
 */
export function renameInFiles(
	files: ReportFiles,
	rename: Rename,
	isKept: (version: string) => boolean,
): readonly RenamedFile[] {
	return [...files].flatMap(([file, bytes]): RenamedFile[] => {
		const to = pathAfter(file, rename);
		const text = isNaming(file) ? textOf(bytes) : undefined;
		const spans = text === undefined ? [] : namesIn(file, text, isKept).filter((span) => isMeant(span, rename));
		if (spans.length === 0) return to === file ? [] : [{ file, to }];
		return [{ file, to, text: replaced(text ?? '', spans, rename) }];
	});
}

/** How many places of the files name a thing. */
export function countNames(files: ReportFiles, { kind, id }: { kind: RenamedKind; id: string }): number {
	const meant = { kind, from: id, to: id };
	return [...files].reduce((count, [file, bytes]) => {
		const text = isNaming(file) ? textOf(bytes) : undefined;
		const named = text === undefined ? [] : namesIn(file, text, () => true).filter((span) => isMeant(span, meant));
		return count + named.length + (NAMED_FILES[kind]?.exec(file)?.[2] === id ? 1 : 0);
	}, 0);
}

function isNaming(file: string): boolean {
	if (file.startsWith('content/')) return file.endsWith('.mdx');
	return /^data\/(?!editions\/).*\.(?:yaml|sql)$|^data\/works\.(?:json|bib)$/.test(file);
}

function namesIn(file: string, text: string, isKept: (version: string) => boolean): NameSpan[] {
	if (file.endsWith('.mdx')) return namesInProse(file, text);
	if (file.endsWith('.sql')) return namesInSql(text, 0);
	return file.endsWith('.bib') ? namesInBib(text) : namesInYaml(file, text, isKept);
}

/** The keys of the entries of BibTeX: `@book{smith2020,`. */
function namesInBib(text: string): NameSpan[] {
	return [...text.matchAll(/^(\s*@[A-Za-z]+\s*[{(]\s*)([A-Za-z0-9_.-]+)(?=\s*,)/gm)].map(
		({ 1: before = '', 2: id = '', index }) => {
			const start = index + before.length;
			return { start, end: start + id.length, kind: 'work', id };
		},
	);
}

/** Whether a name is the one that is renamed, or that of a member of the family that is. */
function isMeant(span: NameSpan, { kind, from }: Rename): boolean {
	return span.kind === kind && (span.id === from || (kind === 'figure' && span.id.startsWith(`${from}/`)));
}

function replaced(text: string, spans: readonly NameSpan[], { from, to }: Rename): string {
	const unique = new Map(spans.map((span) => [span.start, span]));
	return [...unique.values()]
		.sort((a, b) => a.start - b.start)
		.reduceRight((written, { start, end, id, isSql }) => {
			const now = isSql === true ? tableName(to) : to + id.slice(from.length);
			return written.slice(0, start) + now + written.slice(end);
		}, text);
}

function pathAfter(file: string, { kind, from, to }: Rename): string {
	const [, folder = '', name, ending = ''] = NAMED_FILES[kind]?.exec(file) ?? [];
	return name === from ? `${folder}${to}${ending}` : file;
}

function textOf(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
