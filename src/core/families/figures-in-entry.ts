import { z } from 'zod';
import { nameables } from '../model/id.ts';
import { textKinds } from '../model/text-kind.ts';
import { figuresInPhrase } from '../narrative/resolve-phrase.ts';
import type { Located } from '../parse/read-entry.ts';
import type { Path } from '../parse/yaml-file.ts';
import type { NamedFigure } from './named-figure.ts';

/**
 * The figures that an entry of a data file names: in fields that hold the id of a figure, and in braces in its
 * sentences. The schema says which fields these are, so that a new field is found by itself.
 */
export function figuresInEntry({ spec, at, atWords }: Located<unknown>, schema: z.ZodType): NamedFigure[] {
	return textsIn(schema, spec, []).flatMap(({ path, text, isFigure }): NamedFigure[] =>
		isFigure
			? [{ id: text, at: () => at(...path) }]
			: figuresInPhrase(text).map(({ id, written }) => ({ id, at: () => atWords(written, ...path) })),
	);
}

/** A text of an entry: the id of a figure, or a sentence. */
interface Text {
	readonly path: Path;
	readonly text: string;
	readonly isFigure: boolean;
}

function textsIn(schema: unknown, value: unknown, path: Path): Text[] {
	if (value === undefined || value === null) return [];
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return textsIn(schema.unwrap(), value, path);
	if (schema instanceof z.ZodString) {
		const isFigure = nameables.get(schema)?.names === 'figure';
		const isSentence = textKinds.get(schema)?.holds === 'sentence';
		return typeof value === 'string' && (isFigure || isSentence) ? [{ path, text: value, isFigure }] : [];
	}
	if (schema instanceof z.ZodUnion) {
		const fitting = schema.options.find((each) => each instanceof z.ZodType && each.safeParse(value).success);
		return textsIn(fitting, value, path);
	}
	if (schema instanceof z.ZodArray)
		return Array.isArray(value)
			? value.flatMap((each: unknown, index) => textsIn(schema.element, each, [...path, index]))
			: [];
	if (typeof value !== 'object') return [];
	if (schema instanceof z.ZodRecord)
		return Object.entries(value).flatMap(([key, each]) => textsIn(schema.valueType, each, [...path, key]));
	if (!(schema instanceof z.ZodObject)) return [];
	const fields: Readonly<Record<string, unknown>> = schema.shape;
	return Object.entries(value).flatMap(([key, each]) => textsIn(fields[key], each, [...path, key]));
}
