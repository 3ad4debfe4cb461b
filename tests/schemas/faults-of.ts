import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Shape } from './shape.ts';

/** A validator that knows the formats, and that finds other schemas by their `$id`. */
export function makeValidator(schemas: readonly Shape[] = []): Ajv2020 {
	const ajv = new Ajv2020({
		allErrors: true,
		strict: true,
		strictTypes: false,
		strictTuples: false,
		strictRequired: false,
		allowUnionTypes: true,
	});
	formats.default(ajv);
	for (const schema of schemas) ajv.addSchema(schema);
	return ajv;
}

/** What keeps a value from being what a schema says; empty where it is. */
export function faultsOf(value: unknown, schema: Shape | string, ajv = makeValidator()): string[] {
	const validate = typeof schema === 'string' ? ajv.getSchema(schema) : ajv.compile(schema);
	if (validate === undefined) return [`There is no schema ${String(schema)}.`];
	return validate(value)
		? []
		: (validate.errors ?? []).map(
				({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
			);
}
