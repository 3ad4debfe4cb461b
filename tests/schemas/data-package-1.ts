import { listOf, oneOf, type Shape, text, uri } from './shape.ts';

/** An object that may have other properties besides: version 1 allows them everywhere. */
function having(properties: Readonly<Record<string, Shape>>, required: readonly string[] = []): Shape {
	return { type: 'object', properties, required };
}

const word: Shape = { type: 'string' };
const name: Shape = { type: 'string', pattern: '^[-a-z0-9._/]+$' };
const sources = listOf(having({ title: word, path: word }, ['title']));
const licences = listOf({
	...having({ name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path: word, title: word }),
	anyOf: [{ required: ['name'] }, { required: ['path'] }],
});
const contributors = listOf(
	having({ title: word, path: word, role: oneOf('publisher', 'author', 'maintainer', 'wrangler', 'contributor') }, [
		'title',
	]),
);

const field = having(
	{
		name: word,
		type: oneOf('string', 'number', 'integer', 'year', 'date', 'boolean'),
		title: word,
		description: word,
		decimalChar: word,
		groupChar: word,
		trueValues: listOf(word),
		falseValues: listOf(word),
		constraints: having({ required: { type: 'boolean' }, pattern: word, enum: listOf(word) }),
	},
	['name', 'type'],
);

/** Table Schema 1.0. https://specs.frictionlessdata.io/table-schema/ */
const tableSchema = having(
	{ fields: listOf(field), primaryKey: listOf(word), missingValues: { type: 'array', items: word } },
	['fields'],
);

/** CSV Dialect 1.2. https://specs.frictionlessdata.io/csv-dialect/ */
const dialect = having({ delimiter: word, doubleQuote: { type: 'boolean' }, header: { type: 'boolean' } }, [
	'delimiter',
	'doubleQuote',
]);

/** Data Resource 1.0, and Tabular Data Resource. https://specs.frictionlessdata.io/data-resource/ */
const resource: Shape = {
	...having(
		{
			profile: oneOf('data-resource', 'tabular-data-resource'),
			name,
			path: text,
			title: word,
			description: word,
			format: word,
			mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
			encoding: word,
			bytes: { type: 'integer' },
			hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
			sources,
			licenses: licences,
			dialect,
			schema: tableSchema,
		},
		['name', 'path'],
	),
	if: { properties: { profile: { const: 'tabular-data-resource' } }, required: ['profile'] },
	then: { required: ['schema'], properties: { format: oneOf('csv', 'tsv') } },
};

/** What version 1.0 asks of a Data Package. https://specs.frictionlessdata.io/data-package/ */
export const dataPackage1: Shape = having(
	{
		profile: oneOf('data-package'),
		name,
		id: word,
		title: word,
		description: word,
		homepage: uri,
		version: word,
		created: { type: 'string', format: 'date-time' },
		contributors,
		sources,
		licenses: licences,
		resources: listOf(resource),
	},
	['resources'],
);
