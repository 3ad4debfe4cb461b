import { day, listOf, oneOf, only, type Shape, text, uri } from './shape.ts';

const ref = only({ '@id': { type: 'string', format: 'uri-reference', minLength: 1 } });
const refs: Shape = { anyOf: [ref, listOf(ref)] };
const agent = (type: string) => only({ '@id': text, '@type': { const: type }, name: text });
const sha256: Shape = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const size: Shape = { type: 'string', pattern: '^\\d+$' };

/** The metadata descriptor: https://www.researchobject.org/ro-crate/specification/1.3/root-data-entity */
const descriptor = only({
	'@id': { const: 'ro-crate-metadata.json' },
	'@type': { const: 'CreativeWork' },
	conformsTo: only({ '@id': { const: 'https://w3id.org/ro/crate/1.3' } }),
	about: only({ '@id': { const: './' } }),
});

const root = only(
	{
		'@id': { const: './' },
		'@type': { const: 'Dataset' },
		name: text,
		description: text,
		abstract: text,
		datePublished: day,
		version: text,
		inLanguage: text,
		url: uri,
		license: ref,
		author: listOf(ref),
		publisher: ref,
		hasPart: listOf(ref),
		mentions: refs,
	},
	{ identifier: ref, 'cite-as': uri, distribution: ref },
);

const file = only(
	{ '@id': text, '@type': { const: 'File' }, name: text, description: text, encodingFormat: text },
	{ contentSize: size, sha256, inLanguage: text, isBasedOn: ref, license: ref },
);

const others: readonly Shape[] = [
	only({
		'@id': text,
		'@type': { const: 'CreateAction' },
		name: text,
		description: text,
		agent: refs,
		object: refs,
		result: refs,
	}),
	only({
		'@id': uri,
		'@type': { const: 'DataDownload' },
		encodingFormat: { const: 'application/zip' },
		contentSize: size,
		sha256,
		conformsTo: only({ '@id': { const: 'https://w3id.org/ro/crate' } }),
	}),
	only({
		'@id': uri,
		'@type': { const: 'PropertyValue' },
		propertyID: uri,
		value: { type: 'string', pattern: '^doi:10\\.' },
		url: uri,
	}),
	only(
		{ '@id': text, '@type': { const: 'CreativeWork' }, name: text, description: text },
		{
			identifier: text,
			inLanguage: text,
			author: text,
			publisher: text,
			datePublished: text,
			url: uri,
			mainEntityOfPage: uri,
		},
	),
	agent('Person'),
	agent('Organization'),
];

/** RO-Crate 1.3: flattened JSON-LD in which everything else is referred to. https://w3id.org/ro/crate/1.3 */
export const roCrateSchema = only({
	'@context': { const: 'https://w3id.org/ro/crate/1.3/context' },
	'@graph': {
		type: 'array',
		prefixItems: [descriptor, root],
		minItems: 3,
		items: {
			type: 'object',
			required: ['@id', '@type'],
			properties: {
				'@type': oneOf(
					'File',
					'CreateAction',
					'DataDownload',
					'PropertyValue',
					'CreativeWork',
					'Person',
					'Organization',
				),
			},
			anyOf: [file, ...others],
		},
	},
});
