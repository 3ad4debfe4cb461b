import type { z } from 'zod';
import { Id } from '../model/id.ts';
import type { Place, Problems } from '../problem.ts';
import { decodeText, unreadableFile } from './decode-text.ts';
import type { ReportFiles } from './read-draft.ts';
import { type Located, readEntries, readEntry, type ReadItem } from './read-entry.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** Checks an entry against a schema; `undefined` if it does not fit. */
type AsEntry = Parameters<ReadItem<unknown>>[1];

/** Reads the files of a report one by one, and reports what is wrong with each. */
export class DraftReader {
	readonly #files: ReportFiles;
	readonly #problems: Problems;
	/** Paths of the files, sorted so that the order is the same on every machine. */
	readonly names: readonly string[];

	constructor(files: ReportFiles, problems: Problems) {
		this.#files = files;
		this.#problems = problems;
		this.names = [...files.keys()].sort();
	}

	inFolder(folder: string, ending: string): string[] {
		return this.names.filter((file) => file.startsWith(`${folder}/`) && file.endsWith(ending));
	}

	/**
	 * Decodes a file. Reports a missing one.
	 *
	 * @param purpose Why the file must be there: the hint if it is missing.
	 */
	text(
		file: string,
		purpose = 'Every report has one; src/guide/start.md of citable-report shows a whole one.',
	): string | undefined {
		const bytes = this.#files.get(file);
		if (bytes !== undefined) return decodeText(file, bytes, this.#problems);
		this.#problems.report(unreadableFile(file, `${file} is missing.`, purpose));
		return undefined;
	}

	/** Reads a file that holds one entry. */
	entry<T>(file: string, schema: z.ZodType<T>): Located<T> | undefined {
		return this.#item(file, (_, as) => as(schema));
	}

	/** Reads a file that holds a list of entries. */
	list<Entry>(file: string, readItem: ReadItem<Entry>): Entry[] {
		const yaml = this.#yaml(file);
		return yaml === undefined ? [] : readEntries(yaml, readItem, this.#problems);
	}

	/** Reads a file that holds entries by name. Reports a file that holds something else. */
	record(file: string, readItem: (key: string, as: AsEntry, at: () => Place) => void): void {
		const yaml = this.#yaml(file);
		if (yaml === undefined) return;
		if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
			this.#problems.report({
				rule: 'entry-matches-schema',
				at: yaml.place([]),
				message: `${file} must hold names, each with its entry.`,
				hint: 'Begin each entry with its name and a colon at the start of a line.',
			});
			return;
		}
		for (const [key, value] of Object.entries(yaml.value))
			readItem(
				key,
				(schema) => readEntry(yaml, [key], value, schema, this.#problems),
				() => yaml.placeOfKey([key]),
			);
	}

	/** Reads a list from a file that may be missing. */
	optionalList<T>(file: string, schema: z.ZodType<T>): Located<T>[] {
		return this.#files.has(file) ? this.list(file, (_, as) => as(schema)) : [];
	}

	/** Reads the entries of a folder, each in a file that is named after its id. */
	namedEntries<T>(folder: string, schema: z.ZodType<T>): { id: string; entry: Located<T> }[] {
		return this.namedItems(folder, (_, as) => as(schema));
	}

	/** The same for entries of several kinds. */
	namedItems<Entry>(folder: string, readItem: ReadItem<Entry>): { id: string; entry: Entry }[] {
		return this.inFolder(folder, '.yaml').flatMap((file) => {
			const id = file.slice(folder.length + 1, -'.yaml'.length);
			if (!Id.safeParse(id).success) this.#reportName(file, id);
			const entry = this.#item(file, readItem);
			return entry === undefined ? [] : [{ id, entry }];
		});
	}

	#item<Entry>(file: string, readItem: ReadItem<Entry>): Entry | undefined {
		const yaml = this.#yaml(file);
		return yaml && readItem(yaml.value, (schema) => readEntry(yaml, [], yaml.value, schema, this.#problems));
	}

	#yaml(file: string): YamlFile | undefined {
		const text = this.text(file);
		return text === undefined ? undefined : readYaml(file, text, this.#problems);
	}

	#reportName(file: string, id: string): void {
		this.#problems.report({
			rule: 'entry-matches-schema',
			at: { file, line: 1, column: 1 },
			message: `“${id}” cannot be an id.`,
			hint: 'Name the file in kebab-case: its name is part of an address.',
		});
	}
}
