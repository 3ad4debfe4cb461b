import { fieldsIn, type JsonSchema } from '../schemas/json-schema.ts';
import { describeType } from './describe-type.ts';

/** A key of a data file, as the reference shows it. */
export interface KeyRow {
	/** With the keys around it: `authors[].family`. */
	readonly key: string;
	readonly isRequired: boolean;
	readonly type: string;
	readonly says: string;
	/** Whether it is read, and not offered to authors. */
	readonly isRare: boolean;
}

/** The keys of an entry and of what is inside it, in the order of the schema. */
export function listKeys(schema: JsonSchema, before = ''): KeyRow[] {
	const rows = fieldsIn(schema).flatMap(([name, field]): KeyRow[] => {
		const key = before + name;
		const { description = '', default: otherwise } = field;
		const preset = otherwise === undefined ? '' : ` If it is left out: \`${JSON.stringify(otherwise)}\`.`;
		const row = {
			key,
			isRequired: schema.required?.includes(name) === true,
			type: describeType(field),
			says: description + (isEmpty(otherwise) ? '' : preset),
			isRare: field['doNotSuggest'] === true || field.deprecated === true,
		};
		return [row, ...(row.isRare ? [] : keysInside(field, key))];
	});
	const { additionalProperties: each } = schema;
	// An entry whose keys are names of the author’s.
	if (schema.properties === undefined && isOne(each)) return listKeys(each, `${before}<name>.`);
	const seen = new Set<string>();
	return rows.filter(({ key }) => !seen.has(key) && seen.add(key));
}

function keysInside(field: JsonSchema, key: string): KeyRow[] {
	const { items, anyOf = [], additionalProperties: each } = field;
	return [
		...(field.properties === undefined ? [] : listKeys(field, `${key}.`)),
		...(isOne(items) ? keysInside(items, `${key}[]`) : []),
		...(isOne(each) ? keysInside(each, `${key}.*`) : []),
		...anyOf.flatMap((option) => keysInside(option, key)),
		...conditions(field).flatMap(({ schema }) => keysInside(schema, key)),
	];
}

/** A kind of an entry, and what shows it: a key that it alone has, or a key with one of some values. */
export interface KindInSchema {
	readonly key: string;
	readonly values: readonly unknown[];
	readonly schema: JsonSchema;
}

/** The kinds of an entry that are told apart by conditions; none if it has one kind. */
export function conditions({ if: condition, then, else: otherwise }: JsonSchema): KindInSchema[] {
	if (!isOne(condition) || !isOne(then)) return [];
	const [key = ''] = condition.required ?? [];
	const values = fieldsIn(condition).flatMap(([, field]) => field.enum ?? []);
	return [{ key, values, schema: then }, ...(isOne(otherwise) ? conditions(otherwise) : [])];
}

function isEmpty(value: unknown): boolean {
	return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function isOne(schema: unknown): schema is JsonSchema {
	return typeof schema === 'object' && schema !== null && !Array.isArray(schema);
}
