import { listOf, oneOf, only, type Shape, text, uri } from './shape.ts';

const lang: Shape = { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' };
const creator = only(
	{ name: text, nameType: oneOf('Organizational', 'Personal') },
	{
		givenName: text,
		familyName: text,
		nameIdentifiers: listOf(only({ nameIdentifier: uri, nameIdentifierScheme: oneOf('ORCID', 'ROR'), schemeUri: uri })),
	},
);
const related = only({
	relatedIdentifier: text,
	relatedIdentifierType: oneOf('DOI', 'URL'),
	relationType: oneOf('IsDerivedFrom', 'References'),
});

/**
 * DataCite Metadata Schema 4.6 as JSON, its obligations and controlled lists as far as this site fills it.
 * https://datacite-metadata-schema.readthedocs.io/en/4.6/
 */
export const dataciteSchema = only(
	{
		schemaVersion: { const: 'http://datacite.org/schema/kernel-4' },
		url: uri,
		// The schema has the first two; the others are what DataCite’s own JSON adds for programs that import a record.
		types: only({
			resourceTypeGeneral: { const: 'Report' },
			resourceType: text,
			citeproc: { const: 'report' },
			ris: { const: 'RPRT' },
			bibtex: { const: 'techreport' },
			schemaOrg: { const: 'Report' },
		}),
		creators: listOf(creator),
		titles: listOf(
			only({ title: text }, { titleType: oneOf('AlternativeTitle', 'Subtitle', 'TranslatedTitle', 'Other'), lang }),
		),
		publisher: only({ name: text }),
		publicationYear: { type: 'string', pattern: '^\\d{4}$' },
		dates: listOf(
			only({
				date: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
				dateType: oneOf('Issued', 'Created', 'Updated', 'Available'),
			}),
		),
		language: lang,
		version: text,
		descriptions: listOf(
			only(
				{
					description: text,
					descriptionType: oneOf(
						'Abstract',
						'Methods',
						'SeriesInformation',
						'TableOfContents',
						'TechnicalInfo',
						'Other',
					),
				},
				{ lang },
			),
		),
		rightsList: listOf(
			only({
				rights: text,
				rightsUri: uri,
				rightsIdentifier: text,
				rightsIdentifierScheme: { const: 'SPDX' },
				schemeUri: uri,
			}),
		),
		formats: { ...listOf(text), uniqueItems: true },
		sizes: { ...listOf(text), uniqueItems: true },
	},
	{
		doi: { type: 'string', pattern: '^10\\.[0-9]{4,9}/\\S+$' },
		alternateIdentifiers: listOf(only({ alternateIdentifier: text, alternateIdentifierType: text })),
		relatedIdentifiers: listOf(related),
	},
);
