import { z } from 'zod';
import { notOffered } from '../model/not-offered.ts';
import { textKinds } from '../model/text-kind.ts';
import { UNSTATED } from '../model/quantity.ts';
import type { Path } from '../parse/yaml-file.ts';

/** Words of a thing in the shape of its entry: texts, and lists and mappings of them. */
export type Words = string | readonly (Words | undefined)[] | { readonly [key: string]: Words | undefined };

/** Said of a field that a translation may not have. */
const NOT_WORDS = 'A translation holds words alone. Remove it: it is taken from the original, and is the same there.';

/**
 * Makes the schema of the words of a thing in another language from the schema of the thing: the same fields in the
 * same places, but only those that hold words of our own, and none of them required.
 *
 * @returns `undefined` if there are no such fields.
 */
export function wordsSchema(schema: z.ZodType): z.ZodType | undefined {
	const inner = within(schema);
	if (inner instanceof z.ZodUnion) {
		const [first, ...others] = inner.options.flatMap((option) => (isSchema(option) ? (wordsSchema(option) ?? []) : []));
		return first === undefined || others.length === 0 ? first : z.union([first, ...others]);
	}
	if (inner instanceof z.ZodArray) {
		const item = isSchema(inner.element) ? wordsSchema(inner.element) : undefined;
		return item && z.array(item);
	}
	if (inner instanceof z.ZodRecord) {
		const value = isSchema(inner.valueType) ? wordsSchema(inner.valueType) : undefined;
		return value && z.record(z.string(), value);
	}
	if (inner instanceof z.ZodObject) {
		const fields = Object.entries(inner.shape).map(([name, field]): [string, z.ZodType | undefined] => [
			name,
			isSchema(field) ? wordsSchema(field) : undefined,
		]);
		if (fields.every(([, field]) => field === undefined)) return undefined;
		return z.strictObject(
			Object.fromEntries(
				fields.map(([name, field]) => [name, field === undefined ? refused() : optionalAs(inner.shape[name], field)]),
			),
		);
	}
	return isTranslated(inner) ? schema : undefined;
}

/** The words of our own in the value of an entry, in its shape; `undefined` if it has none. */
export function wordsIn(value: unknown, schema: z.ZodType): Words | undefined {
	const inner = within(schema);
	if (value === undefined || value === UNSTATED) return undefined;
	if (inner instanceof z.ZodUnion) {
		for (const option of inner.options) {
			const fits = isSchema(option) && option.safeParse(value).success;
			const words = fits ? wordsIn(value, option) : undefined;
			if (words !== undefined) return words;
		}
		return undefined;
	}
	if (inner instanceof z.ZodArray) {
		const { element } = inner;
		if (!Array.isArray(value) || !isSchema(element)) return undefined;
		const items = value.map((item) => wordsIn(item, element));
		return items.every((item) => item === undefined) ? undefined : items;
	}
	if (inner instanceof z.ZodRecord || inner instanceof z.ZodObject) {
		if (typeof value !== 'object' || value === null) return undefined;
		const schemaOf = (key: string): unknown => (inner instanceof z.ZodRecord ? inner.valueType : inner.shape[key]);
		const fields = Object.entries(value).flatMap(([key, field]): [string, Words][] => {
			const ofField: unknown = schemaOf(key);
			const words = isSchema(ofField) ? wordsIn(field, ofField) : undefined;
			return words === undefined ? [] : [[key, words]];
		});
		return fields.length === 0 ? undefined : Object.fromEntries(fields);
	}
	return typeof value === 'string' && isTranslated(inner) ? value : undefined;
}

/**
 * Fields of which each language has as many words as it needs: other names, inflected forms and plurals of a name, and
 * the translation of a quote, which is in one language or another.
 */
const OF_EACH_LANGUAGE = new Set<Path[number]>(['aliases', 'forms', 'name', 'translation']);

/** Whether a translation may have words at a path where the original has none, and none where that has some. */
export function isOfEachLanguage([field]: Path): boolean {
	return field !== undefined && OF_EACH_LANGUAGE.has(field);
}

/** The texts in words, each with its path. */
export function textsIn(words: Words | undefined, path: Path = []): [Path, string][] {
	if (words === undefined) return [];
	if (typeof words === 'string') return [[path, words]];
	const parts = words instanceof Array ? [...words.entries()] : Object.entries(words);
	return parts.flatMap(([step, part]) => textsIn(part, [...path, step]));
}

/** A schema without what makes it optional or gives it a default. */
function within(schema: z.ZodType): z.ZodType {
	if (!(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)) return schema;
	const inner: unknown = schema.unwrap();
	return isSchema(inner) ? within(inner) : schema;
}

function isTranslated(schema: z.ZodType): boolean {
	const kind = textKinds.get(schema);
	return kind?.holds === 'sentence' || kind?.holds === 'unit' || kind?.holds === 'translation' || kind?.isOwn === true;
}

function isSchema(value: unknown): value is z.ZodType {
	return value instanceof z.ZodType;
}

/** A field that may be left out, with the description of the field whose words it holds. */
function optionalAs(original: unknown, field: z.ZodType): z.ZodType {
	const description = isSchema(original) ? (original.description ?? within(original).description) : undefined;
	return description === undefined ? field.optional() : field.optional().describe(description);
}

function refused(): z.ZodType {
	const field = z.never(NOT_WORDS).optional();
	notOffered.add(field);
	return field;
}
