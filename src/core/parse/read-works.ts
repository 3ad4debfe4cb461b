import { Id } from '../model/id.ts';
import { workFields, WorkSpec } from '../model/work-record.ts';
import type { Problems } from '../problem.ts';
import { bibFile } from './bib-file.ts';
import { checkBibNames } from './check-bib-names.ts';
import { unreadableFile } from './decode-text.ts';
import type { DraftReader } from './draft-reader.ts';
import { type Located, readEntry } from './read-entry.ts';
import type { Path } from './yaml-file.ts';

/**
 * Reads BibTeX or biblatex into CSL-JSON, or says where it breaks off. `node/cite/read-bibtex.ts` implements it.
 *
 * @returns The works in the order of the file; or what was expected, and the line and column from 1.
 */
export type ReadBibtex = (
	text: string,
) =>
	{ readonly works: readonly unknown[] } | { readonly reason: string; readonly line: number; readonly column: number };

/** The files that may hold the works cited. */
const worksFiles = { json: 'data/works.json', bib: 'data/works.bib' } as const;

/** A work as it was written. `isSource`: its `source` may be the id of a saved source, and is no catalogue. */
export type WorkDraft = Located<WorkSpec> & { readonly isSource: boolean };

/** Reads the works that the report cites, from either file or both. */
export function readWorks(
	reader: DraftReader,
	readBibtex: ReadBibtex | undefined,
	problems: Problems,
): readonly WorkDraft[] {
	const { names } = reader;
	const written = [
		...(names.includes(worksFiles.json) ? reader.list(worksFiles.json, (_, as) => as(WorkSpec)) : []),
		...(names.includes(worksFiles.bib) ? readBib(reader, readBibtex, problems) : []),
	];
	return written.map((work) => {
		reportTex(work, problems);
		return { ...work, isSource: Id.safeParse(work.spec.source).success };
	});
}

function readBib(reader: DraftReader, readBibtex: ReadBibtex | undefined, problems: Problems): Located<WorkSpec>[] {
	const file = worksFiles.bib;
	const text = reader.text(file);
	if (text === undefined) return [];
	if (readBibtex === undefined) throw new Error(`Nothing was given that reads ${file}.`);
	const read = readBibtex(text);
	if ('reason' in read) {
		const { reason, line, column } = read;
		const message = `This is not well-formed BibTeX: ${reason}.`;
		const hint = 'Close each brace, and put a comma after each field: @book{key, title = {…}, year = {2020}}.';
		problems.report(unreadableFile(file, message, hint, { file, line, column }));
		return [];
	}
	if (read.works.length === 0) {
		const hint =
			'Write one, as in @book{key, title = {…}, author = {Family, Given}, year = {2020}}, or delete the file.';
		problems.report(unreadableFile(file, `${file} holds no entry.`, hint));
	}
	checkBibNames(file, text, problems);
	const bib = bibFile(file, text, read.works);
	return read.works.flatMap((value, index) => readEntry(bib, [index], value, WorkSpec, problems) ?? []);
}

/** A command of TeX, an escaped sign, or mathematics. */
const TEX = /\\[a-zA-Z]+|\\["'`^~=.&%$#_{},/@!;:-]|\$[^$\s][^$]*\$/u;

/** The fields of a work that a reference may print as words: a DOI is an address. */
const printed = [
	'title',
	...workFields.names,
	...workFields.dates,
	...workFields.words.filter((name) => name !== 'DOI'),
] as const;

/** Reports words that still hold TeX: those of JSON hold letters alone, and of BibTeX not every command is known. */
function reportTex(work: Located<WorkSpec>, problems: Problems): void {
	for (const { path, text } of printed.flatMap((name) => textsIn(work.spec[name], [name]))) {
		const tex = TEX.exec(text)?.[0];
		if (tex === undefined) continue;
		problems.report({
			rule: 'entry-matches-schema',
			at: work.atWords(tex, ...path),
			message: `“${tex}” is TeX, and would be printed as it stands.`,
			hint: 'Write the letters themselves, such as ü, & or α.',
		});
		return;
	}
}

function textsIn(value: unknown, path: Path): { path: Path; text: string }[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
	);
}
