import { listOf, oneOf, only, type Shape, text, uri } from './shape.ts';

/** A path below the descriptor, or an address: https://datapackage.org/standard/glossary/#url-or-path */
const place: Shape = { type: 'string', pattern: '^(?:https?://\\S+|(?!/|~|\\.)(?!.*(?:\\.\\.|\\\\|://))\\S+)$' };
const name: Shape = { type: 'string', pattern: '^[a-z0-9._-]+$' };

const licence: Shape = {
	...only({}, { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path: place, title: text }),
	anyOf: [{ required: ['name'] }, { required: ['path'] }],
};
const source = only({ title: text }, { path: place, version: text });
const contributor = only(
	{ title: text, role: oneOf('author', 'publisher'), roles: listOf(text) },
	{ givenName: text, familyName: text, path: uri, organization: text },
);

const field: Shape = {
	...only(
		{ name: text, type: oneOf('string', 'number', 'integer', 'year', 'date', 'boolean') },
		{
			title: text,
			format: oneOf('uri'),
			description: text,
			unit: text,
			decimalChar: text,
			groupChar: text,
			trueValues: listOf(text),
			falseValues: listOf(text),
			constraints: only(
				{},
				{
					required: { const: true },
					unique: { const: true },
					pattern: { type: 'string', format: 'regex' },
					enum: { type: 'array', minItems: 1, uniqueItems: true, items: text },
				},
			),
		},
	),
	// Of these, only a string has a format, a pattern, or a set of words.
	if: { properties: { type: { not: { const: 'string' } } } },
	then: { properties: { format: false, constraints: { properties: { pattern: false, enum: false } } } },
};

/** Table Schema 2.0. https://datapackage.org/standard/table-schema/ */
const tableSchema = only(
	{ $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' }, fields: listOf(field) },
	{
		primaryKey: listOf(text),
		missingValues: { ...listOf({ type: 'string' }, 0), uniqueItems: true },
		missingValueLabels: listOf(only({ value: { type: 'string' }, label: text })),
	},
);

/** Table Dialect 2.0. https://datapackage.org/standard/table-dialect/ */
const dialect = only(
	{
		$schema: { const: 'https://datapackage.org/profiles/2.0/tabledialect.json' },
		delimiter: text,
		doubleQuote: { type: 'boolean' },
		header: { type: 'boolean' },
	},
	{ headerRows: { type: 'array', minItems: 1, items: { type: 'integer', minimum: 1 } } },
);

/** Data Resource 2.0. https://datapackage.org/standard/data-resource/ */
const resource: Shape = {
	...only(
		{
			name,
			path: place,
			title: text,
			description: text,
			format: name,
			mediatype: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
			bytes: { type: 'integer', minimum: 0 },
			hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
		},
		{
			type: { const: 'table' },
			profile: { const: 'tabular-data-resource' },
			encoding: text,
			dialect,
			sources: listOf(source),
			licenses: listOf(licence),
			schema: tableSchema,
		},
	),
	dependentRequired: { type: ['schema'], schema: ['type'] },
};

/** Data Package 2.0. https://datapackage.org/standard/data-package/ */
export const dataPackageSchema = only(
	{
		$schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
		profile: { const: 'data-package' },
		name,
		id: uri,
		title: text,
		description: text,
		homepage: uri,
		version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
		created: { type: 'string', format: 'date-time' },
		licenses: listOf(licence),
		contributors: listOf(contributor),
		sources: listOf(source),
		resources: listOf(resource),
	},
	{ keywords: listOf(text), image: place },
);
