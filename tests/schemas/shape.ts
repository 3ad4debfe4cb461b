/** A JSON Schema, or a part of one. */
export type Shape = Readonly<Record<string, unknown>>;

export const text: Shape = { type: 'string', minLength: 1 };
export const uri: Shape = { type: 'string', format: 'uri' };
export const day: Shape = { type: 'string', format: 'date' };

export function oneOf(...values: readonly string[]): Shape {
	return { enum: values };
}

export function listOf(items: Shape, minItems = 1): Shape {
	return { type: 'array', items, minItems };
}

/** An object with these properties and no others. */
export function only(required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
	return {
		type: 'object',
		properties: { ...required, ...optional },
		required: Object.keys(required),
		additionalProperties: false,
	};
}
