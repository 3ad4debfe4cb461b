import { z } from 'zod';

export type FieldPath = readonly (string | number)[];

/** A place of a data file whose schema takes some text that nobody has foreseen. */
export interface TextField {
	readonly file: string;
	readonly path: FieldPath;
}

/** Text with what markup is made of, within the lengths that the schemas allow. A field that takes it takes any. */
const PROBE = 'A probe <b> & "c"';

/**
 * Every place of a value at which its schema takes any text: those that hold some, and those that are left out. A field
 * that is new to a schema is found by itself.
 */
export function textFields(file: string, schema: unknown, value: unknown, path: FieldPath = []): TextField[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return textFields(file, schema.unwrap(), value, path);
	if (schema instanceof z.ZodUnion) {
		const options: readonly unknown[] = schema.options;
		const fitting =
			value === undefined
				? options
				: options.filter((each) => each instanceof z.ZodType && each.safeParse(value).success);
		const taking = options.some((each) => each instanceof z.ZodString && takesText(each));
		return taking ? [{ file, path }] : fitting.flatMap((each) => textFields(file, each, value, path));
	}
	if (schema instanceof z.ZodString) return takesText(schema) ? [{ file, path }] : [];
	if (schema instanceof z.ZodArray)
		return Array.isArray(value)
			? value.flatMap((each: unknown, index) => textFields(file, schema.element, each, [...path, index]))
			: [];
	if (schema instanceof z.ZodRecord)
		return isRecord(value)
			? Object.entries(value).flatMap(([key, each]) => textFields(file, schema.valueType, each, [...path, key]))
			: [];
	if (schema instanceof z.ZodObject) {
		if (!isRecord(value)) return [];
		return Object.entries(schema.shape).flatMap(([key, each]) => textFields(file, each, value[key], [...path, key]));
	}
	return [];
}

/** A copy with a text put in at a path. */
export function withText(value: unknown, [step, ...rest]: FieldPath, text: string): unknown {
	if (step === undefined) return text;
	if (Array.isArray(value))
		return value.map((each: unknown, index) => (index === step ? withText(each, rest, text) : each));
	const fields = isRecord(value) ? value : {};
	return { ...fields, [step]: withText(fields[step], rest, text) };
}

function takesText(schema: z.ZodType): boolean {
	return schema.safeParse(PROBE).success;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
