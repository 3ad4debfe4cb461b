import { translatedSchemas } from '../translation/translated-schemas.ts';
import { ClaimEntry, wordsEntry } from '../translation/words-entry.ts';
import { en } from '../words/en.ts';
import { knownNames } from './known-names.ts';
import type { EditorKeywords, JsonSchema } from './json-schema.ts';
import { type Suggestions, writeSchema } from './write-schema.ts';

/** The JSON Schema of `data/words/<language>.yaml`. */
export function wordsFile({ citable = [] }: Suggestions): JsonSchema {
	const kinds = new Map([
		...Object.entries(translatedSchemas).map(([kind, schemas]) => [kind, wordsOfKind(schemas)] as const),
		['claim', writeSchema(ClaimEntry)] as const,
	]);
	const named = [...kinds.keys()].filter((kind) => kind !== 'report');
	return {
		type: 'object',
		properties: {
			partial: described(
				{ type: 'boolean' },
				'Whether an edition may be published although the translation is not whole, or not up to date.',
			),
			names: described(
				{
					type: 'object',
					properties: Object.fromEntries(
						knownNames.area.map(({ name, says }) => [name, described({ type: 'string', minLength: 1 }, says)]),
					),
					additionalProperties: false,
				},
				'Names of areas by their ISO 3166-1 codes, where readers know them by another name than Unicode CLDR gives.',
			),
			interface: described(
				{
					type: 'object',
					properties: Object.fromEntries(
						Object.entries(en).map(([key, text]) => [key, described({ type: 'string', minLength: 1 }, `\`${text}\``)]),
					),
					additionalProperties: false,
				},
				'Words of the site itself, in MessageFormat 2, with the variables and elements of the English ones.',
			),
			report: { $ref: '#/definitions/report' },
			...Object.fromEntries(
				citable.flatMap(({ name }) => {
					const [kind = ''] = name.split(':');
					return named.includes(kind) ? [[name, { $ref: `#/definitions/${kind}` }]] : [];
				}),
			),
		},
		patternProperties: Object.fromEntries(named.map((kind) => [`^${kind}:.`, { $ref: `#/definitions/${kind}` }])),
		additionalProperties: false,
		definitions: Object.fromEntries(kinds),
	};
}

/** The schema of the words of things that have several forms, such as those of a figure by its evidence. */
function wordsOfKind(schemas: readonly Parameters<typeof wordsEntry>[0][]): JsonSchema {
	const written = new Map(
		schemas.map((schema) => {
			const each = writeSchema(wordsEntry(schema));
			return [JSON.stringify(each), each];
		}),
	);
	const [first = {}, ...others] = written.values();
	return others.length === 0 ? first : { anyOf: [first, ...others] };
}

function described(schema: JsonSchema, description: string): JsonSchema & EditorKeywords {
	return { ...schema, description, markdownDescription: description };
}
