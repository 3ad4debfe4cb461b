import type { z } from 'zod';
import { findingsAt, type Place, type Problems } from '../problem.ts';
import { withNewKeys } from './renamed-keys.ts';
import { reportIssues, WORDLESS } from './report-issues.ts';
import { schemaOfKind } from './schema-fields.ts';
import { reportUnseen, unseenIn } from './unseen-characters.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** An entry that fits its schema, with the places where it was written. */
export interface Located<T> {
	readonly spec: T;
	/** The place of a field; without a path, of the entry itself. */
	readonly at: (...path: Path) => Place;
	/** The place of some words inside a field; of the field itself, if the words are not written there as such. */
	readonly atWords: (words: string, ...path: Path) => Place;
	/** BCP 47 tag of the words of a field that a translation lacks: that of the original. Else `undefined`. */
	readonly languageAt?: ((...path: Path) => string | undefined) | undefined;
}

/** Checks one entry of a data file against its schema. Returns `undefined` if it has reported a problem. */
export function readEntry<T>(
	yaml: YamlFile,
	path: Path,
	value: unknown,
	schema: z.ZodType<T>,
	problems: Problems,
): Located<T> | undefined {
	const proto = pathOfProto(value, []);
	if (proto !== undefined) {
		problems.report({
			rule: 'entry-matches-schema',
			at: yaml.placeOfKey([...path, ...proto]),
			message: 'The key “__proto__” is not allowed anywhere.',
			hint: 'Remove it, or choose another name.',
		});
		return undefined;
	}
	// An invisible character may be written as an escape, such as "\\u202e", so the value is searched, not the file.
	const unseen = unseenIn(value);
	if (unseen !== undefined) {
		reportUnseen(unseen.text, yaml.place([...path, ...unseen.path]), problems);
		return undefined;
	}
	const placeOfKey = (...inner: Path) => yaml.placeOfKey([...path, ...inner]);
	const entry = withNewKeys(yaml.file, value, findingsAt(problems, placeOfKey));
	if (entry === undefined) return undefined;
	const result = schema.safeParse(entry.value, { error: () => WORDLESS });
	if (!result.success) {
		reportIssues(
			result.error.issues,
			{ yaml, path, value: entry.value, schema: schemaOfKind(schema, entry.value) },
			problems,
		);
		return undefined;
	}
	const written = ([key, ...inner]: Path): Path => [
		...path,
		...(key === undefined ? [] : [entry.writtenAs(key)]),
		...inner,
	];
	return {
		spec: result.data,
		at: (...inner) => yaml.place(written(inner)),
		atWords: (words, ...inner) => yaml.placeOfWords(written(inner), words),
	};
}

/**
 * Checks an item of a list against a schema that it chooses by the item itself; `undefined` if the item does not fit.
 */
export type ReadItem<Entry> = (
	value: unknown,
	as: <T>(schema: z.ZodType<T>) => Located<T> | undefined,
) => Entry | undefined;

/** Checks each item of a file that holds a list, and returns those that fit. */
export function readEntries<Entry>(yaml: YamlFile, readItem: ReadItem<Entry>, problems: Problems): Entry[] {
	if (!Array.isArray(yaml.value)) {
		problems.report({
			rule: 'entry-matches-schema',
			at: yaml.place([]),
			message: `${yaml.file} must hold a list.`,
			hint: 'Begin each entry with “- ” at the start of a line.',
		});
		return [];
	}
	const ofList = problems.part();
	return yaml.value.flatMap((value, index) =>
		ofList.isFull ? [] : (readItem(value, (schema) => readEntry(yaml, [index], value, schema, ofList)) ?? []),
	);
}

/** The path of the first key `__proto__`, if there is one. */
function pathOfProto(value: unknown, path: Path): Path | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	for (const [key, inner] of Object.entries(value)) {
		if (key === '__proto__') return [...path, key];
		if (typeof inner !== 'object' || inner === null) continue;
		const found = pathOfProto(inner, [...path, Array.isArray(value) ? Number(key) : key]);
		if (found !== undefined) return found;
	}
	return undefined;
}
