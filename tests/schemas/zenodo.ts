import { day, listOf, oneOf, only, text } from './shape.ts';

/** Metadata of a deposit at Zenodo, as far as a report fills it. https://developers.zenodo.org/#representation */
export const zenodoSchema = only(
	{
		upload_type: { const: 'publication' },
		publication_type: { const: 'report' },
		title: text,
		creators: listOf(
			only(
				{ name: text },
				{ orcid: { type: 'string', pattern: '^\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$' }, affiliation: text },
			),
		),
		description: text,
		publication_date: day,
		version: text,
		access_right: oneOf('open'),
		imprint_publisher: text,
		related_identifiers: listOf(
			only(
				{
					identifier: text,
					relation: oneOf('isIdenticalTo', 'isDerivedFrom', 'references'),
					scheme: oneOf('doi', 'url'),
				},
				{ resource_type: text },
			),
		),
	},
	{
		language: { type: 'string', pattern: '^[a-z]{3}$' },
		license: { type: 'string', pattern: '^[a-z0-9.-]+$' },
		notes: text,
		doi: { type: 'string', pattern: '^10\\.' },
	},
);
