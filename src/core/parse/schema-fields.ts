import { z } from 'zod';
import { notOffered } from '../model/not-offered.ts';
import { otherWords } from '../model/other-words.ts';
import type { Path } from './yaml-file.ts';

/** The description that a schema gives a field, or else the nearest field around it that has one. */
export function describeField(schema: z.ZodType, path: Path): string | undefined {
	let current: readonly z.ZodType[] = [schema];
	let description: string | undefined;
	for (const step of path) {
		current = current.flatMap((each) => childrenOf(each, step));
		const nearer = current
			.flatMap((each) => [each, ...alternatives(each)])
			.find((each) => each.description !== undefined)?.description;
		if (nearer !== undefined) description = `${step}: ${nearer}`;
	}
	return description;
}

/** The schema of the kind that an entry names, such as `kind: line`, if the schema has several kinds; else itself. */
export function schemaOfKind(schema: z.ZodType, entry: unknown): z.ZodType {
	if (!(schema instanceof z.ZodDiscriminatedUnion) || typeof entry !== 'object' || entry === null) return schema;
	const { discriminator } = schema.def;
	const kind: unknown = Object.entries(entry).find(([name]) => name === discriminator)?.[1];
	const isMeant = (option: z.ZodType) =>
		option instanceof z.ZodObject &&
		asSchemas(option.shape[discriminator]).some((each) => each.safeParse(kind).success);
	return schema.options.flatMap(asSchemas).find(isMeant) ?? schema;
}

/**
 * The fields that a schema allows at a path. If it allows several kinds of entry there, those of the kind whose
 * required fields were written.
 */
export function fieldsOf(schema: z.ZodType, path: Path, written: unknown): string[] {
	const objects = schemasAt(schema, path).flatMap((each) => (each instanceof z.ZodObject ? [each.shape] : []));
	const meant = objects.filter((shape) =>
		Object.entries(shape).every(
			([name, field]) =>
				isWritten(written, name) || asSchemas(field).every((each) => each.safeParse(undefined).success),
		),
	);
	const shapes = (meant.length === 0 ? objects : meant).flatMap((shape) => Object.entries(shape));
	return [...new Set(shapes.flatMap(([name, field]) => (asSchemas(field).some(isOffered) ? name : [])))];
}

/** Whether an author may write a field: not if its kind of entry takes nothing there, or refuses it. */
function isOffered(field: z.ZodType): boolean {
	return !notOffered.has(field) && alternatives(field).some((each) => !(each instanceof z.ZodNever));
}

function isWritten(entry: unknown, name: string): boolean {
	return typeof entry === 'object' && entry !== null && Object.hasOwn(entry, name);
}

/** The values that may stand at a path, if the schema lists them. */
export function choicesAt(schema: z.ZodType, path: Path): string[] {
	return schemasAt(schema, path).flatMap((each) =>
		each instanceof z.ZodEnum
			? each.options.map(String)
			: each instanceof z.ZodLiteral
				? [...each.values].map(String)
				: [],
	);
}

/**
 * The value that a schema takes at a path for a word that it does not take, such as `about` for “almost”; '' if the
 * field is left out for it; undefined if the schema does not know the word.
 */
export function meantAt(schema: z.ZodType, path: Path, word: string): string | undefined {
	const plain = word
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/gu, ' ');
	return schemasAt(schema, path)
		.flatMap((each) => Object.entries(otherWords.get(each) ?? {}))
		.find(([, words]) => words.split('|').includes(plain))?.[0];
}

/** Whether a number may stand at a path. */
export function takesNumbers(schema: z.ZodType, path: Path): boolean {
	return schemasAt(schema, path).some((each) => each instanceof z.ZodNumber);
}

/** Whether a value may stand at a path. */
export function takes(schema: z.ZodType, path: Path, value: unknown): boolean {
	return schemasAt(schema, path).some((each) => each.safeParse(value).success);
}

/** In the words of the schema, why a text may not stand at a path; undefined if it has none. */
export function refusalAt(schema: z.ZodType, path: Path, text: string): string | undefined {
	const issues = schemasAt(schema, path).flatMap((each) =>
		each instanceof z.ZodString ? (each.safeParse(text, { error: () => '' }).error?.issues ?? []) : [],
	);
	return issues.map(({ message }) => message).find((message) => message !== '');
}

/** The description of the field at a path, without those of the fields around it. */
export function ownDescription(schema: z.ZodType, path: Path): string | undefined {
	const description = describeField(schema, path);
	return description?.startsWith(`${path.at(-1) ?? ''}: `) === true ? description : undefined;
}

/** Whether an author may write at a path that the source does not state it. */
export function takesUnstated(schema: z.ZodType, path: Path): boolean {
	const isSaid = ownDescription(schema, path)?.includes('`unstated`') === true;
	return isSaid || choicesAt(schema, path).includes('unstated');
}

function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
	let current: z.ZodType[] = [schema];
	for (const step of path) current = current.flatMap((each) => childrenOf(each, step));
	return current.flatMap(alternatives);
}

function childrenOf(schema: z.ZodType, step: string | number): z.ZodType[] {
	return alternatives(schema).flatMap((each) => {
		if (each instanceof z.ZodObject) return asSchemas(Object.hasOwn(each.shape, step) ? each.shape[step] : undefined);
		if (each instanceof z.ZodArray) return asSchemas(each.element);
		return each instanceof z.ZodRecord ? asSchemas(each.valueType) : [];
	});
}

/** The schemas inside a schema that has a default, is optional or is a union; else the schema itself. */
function alternatives(schema: z.ZodType): z.ZodType[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return asSchemas(schema.unwrap()).flatMap(alternatives);
	if (schema instanceof z.ZodUnion) return schema.options.flatMap(asSchemas).flatMap(alternatives);
	return [schema];
}

function asSchemas(schema: unknown): z.ZodType[] {
	return schema instanceof z.ZodType ? [schema] : [];
}
