import type { z } from 'zod';

/** A JSON Schema (draft 7). Those for editors may have {@link EditorKeywords} too. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The keywords that the editors of JSON and YAML in VS Code add to JSON Schema; other programs ignore them.
 * https://code.visualstudio.com/docs/languages/json
 */
export interface EditorKeywords {
	readonly markdownDescription?: string;
	/** What is said of a text that does not fit `pattern`. */
	readonly patternErrorMessage?: string;
	/** What is said of any other fault. */
	readonly errorMessage?: string;
	/** Values that an editor offers. Any other value may stand there too. */
	readonly defaultSnippets?: readonly {
		readonly label: string;
		readonly body: unknown;
		readonly description?: string;
	}[];
	/** Whether an editor leaves a field out when it offers fields. */
	readonly doNotSuggest?: boolean;
	/** What is said of a field that is still read and has a new name. */
	readonly deprecationMessage?: string;
}

/** The schemas of the fields of an entry, in their order. */
export function fieldsIn(schema: JsonSchema): (readonly [name: string, field: JsonSchema])[] {
	return Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
		typeof field === 'boolean' ? [] : [[name, field] as const],
	);
}

/** A schema with each of the schemas inside it replaced by what a function makes of it. */
export function schemasIn(schema: JsonSchema, change: (inner: JsonSchema) => JsonSchema): JsonSchema {
	const one = (inner: JsonSchema | boolean) => (typeof inner === 'boolean' ? inner : change(inner));
	const { properties, items, additionalProperties, anyOf, oneOf, allOf } = schema;
	return {
		...schema,
		...(properties && {
			properties: Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, one(each)])),
		}),
		...(items !== undefined && { items: Array.isArray(items) ? items.map(one) : one(items) }),
		...(additionalProperties !== undefined && { additionalProperties: one(additionalProperties) }),
		...(anyOf && { anyOf: anyOf.map(change) }),
		...(oneOf && { oneOf: oneOf.map(change) }),
		...(allOf && { allOf: allOf.map(change) }),
	};
}
