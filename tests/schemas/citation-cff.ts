import { day, listOf, oneOf, only, type Shape, text, uri } from './shape.ts';

const orcid: Shape = { type: 'string', pattern: '^https://orcid\\.org/\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$' };

/** Citation File Format 1.2.0. https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md */
export const citationCffSchema = only(
	{
		'cff-version': { const: '1.2.0' },
		message: text,
		title: text,
		authors: {
			...listOf({
				anyOf: [
					only({ name: text }, { website: uri, orcid }),
					only({ 'family-names': text, 'given-names': text }, { orcid, affiliation: text, website: uri }),
				],
			}),
			uniqueItems: true,
		},
	},
	{
		type: oneOf('dataset', 'software'),
		abstract: text,
		version: text,
		'date-released': day,
		license: text,
		url: { ...uri, pattern: '^(https|http|ftp|sftp)://.+' },
		doi: { type: 'string', pattern: '^10\\.\\d{4,9}(\\.\\d+)?/\\S+$' },
		keywords: { ...listOf(text), uniqueItems: true },
		'repository-code': uri,
	},
);
