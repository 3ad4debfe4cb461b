import { fieldsIn, type JsonSchema } from '../schemas/json-schema.ts';

/** What names in a field stand for, by the definition to which its schema refers. */
const named: Readonly<Record<string, string>> = {
	figure: 'id of a figure',
	source: 'id of a source',
	chart: 'id of a chart',
	table: 'id of a table',
	connection: 'name of a connection',
	unit: 'code of a unit',
	area: 'ISO 3166-1 code',
	citable: 'kind and id, such as `figure:gpu-growth`',
};

/** What a value may be, in words: `list of texts`, `number above 0`, `one of …`. */
export function describeType(schema: JsonSchema): string {
	const { const: only, enum: values, anyOf, items, type } = schema;
	const kind = nameKind(schema);
	if (kind !== undefined) return kind;
	if (only !== undefined) return code(only);
	if (values !== undefined) return values.map(code).join(', ');
	if (anyOf !== undefined) return [...new Set(anyOf.map(describeType))].join(', or ');
	if (type === 'array') return `list: ${isOne(items) ? describeType(items) : 'of two'}`;
	if (type === 'object') return describeObject(schema);
	return `${describePlain(schema)}${orWord(schema)}`;
}

/** What a field names, if that is known. */
function nameKind({ allOf = [] }: JsonSchema): string | undefined {
	return allOf.flatMap(({ $ref = '' }) => named[$ref.replace(/^.*\//, '')] ?? [])[0];
}

function describeObject(schema: JsonSchema): string {
	const names = fieldsIn(schema).map(([name]) => name);
	if (names.length > 0) return `\`{ ${names.join(', ')} }\``;
	const { additionalProperties: each } = schema;
	return isOne(each) ? `names, each with: ${describeType(each)}` : 'names';
}

function describePlain(schema: JsonSchema): string {
	const { type, format, minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
	if (type === 'boolean') return '`true` or `false`';
	if (type === 'null') return 'nothing';
	if (type === 'string') return format === 'date' ? 'day' : format === 'uri' ? 'web address' : 'text';
	const bounds = [
		typeof exclusiveMinimum === 'number' ? `above ${exclusiveMinimum}` : '',
		typeof exclusiveMaximum === 'number' ? `below ${exclusiveMaximum}` : '',
		minimum === undefined ? '' : `from ${minimum}`,
		maximum === undefined ? '' : `to ${maximum}`,
	];
	const kind = type === 'integer' ? 'whole number' : type === 'number' ? 'number' : 'anything';
	return [kind, ...bounds].filter(Boolean).join(' ');
}

/** The word that may stand in place of a text, such as `unstated`. */
function orWord({ defaultSnippets }: JsonSchema): string {
	const words: unknown[] = Array.isArray(defaultSnippets) ? defaultSnippets : [];
	return words
		.flatMap((each) => (typeof each === 'object' && each !== null && 'label' in each ? [each.label] : []))
		.map((label) => `, or \`${String(label)}\``)
		.join('');
}

function isOne(schema: unknown): schema is JsonSchema {
	return typeof schema === 'object' && schema !== null && !Array.isArray(schema);
}

function code(value: unknown): string {
	return `\`${String(value)}\``;
}
