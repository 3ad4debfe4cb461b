import { day, listOf, oneOf, only, type Shape, text, uri } from './shape.ts';

const orcid: Shape = { type: 'string', pattern: '^https://orcid\\.org/\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$' };

const authors: Shape = {
	...listOf({
		anyOf: [
			only({ name: text }, { website: uri, orcid }),
			only({ 'family-names': text, 'given-names': text }, { orcid, affiliation: text, website: uri }),
		],
	}),
	uniqueItems: true,
};
const url: Shape = { ...uri, pattern: '^(https|http|ftp|sftp)://.+' };
const doi: Shape = { type: 'string', pattern: '^10\\.\\d{4,9}(\\.\\d+)?/\\S+$' };

/** A work to cite, as `definitions/reference` has it. */
const reference = only(
	{ type: oneOf('report'), title: text, authors },
	{
		url,
		doi,
		publisher: only({ name: text }),
		version: text,
		year: { type: 'integer' },
		month: { type: 'integer', minimum: 1, maximum: 12 },
		'date-published': day,
		languages: listOf({ type: 'string', pattern: '^[a-z]{2,3}$' }),
	},
);

/** Citation File Format 1.2.0. https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md */
export const citationCffSchema = only(
	{ 'cff-version': { const: '1.2.0' }, message: text, title: text, authors },
	{
		type: oneOf('dataset', 'software'),
		abstract: text,
		version: text,
		'date-released': day,
		license: text,
		'license-url': uri,
		url,
		doi,
		identifiers: { ...listOf(only({ type: { const: 'url' }, value: url }, { description: text })), uniqueItems: true },
		'preferred-citation': reference,
		keywords: { ...listOf(text), uniqueItems: true },
		'repository-code': uri,
	},
);
