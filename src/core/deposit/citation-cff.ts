import { stringify } from 'yaml';
import { type DepositRecord, fullTitle } from './deposit-record.ts';
import { isKnownLicence } from './licence-names.ts';

/**
 * `CITATION.cff` of an archived edition: Citation File Format 1.2.0, with the report as what is to be cited.
 * https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md
 */
export function citationCff(record: DepositRecord): string {
	const { authors, publisher, version, date, url, doi, language, abstract, licence } = record;
	const people = authors.map(({ name, given, family, orcid }) =>
		family === undefined
			? { name }
			: {
					'family-names': family,
					'given-names': given,
					...(orcid === undefined ? {} : { orcid: `https://orcid.org/${orcid}` }),
				},
	);
	const work = { title: fullTitle(record), authors: people, url };
	const ofDoi = doi === undefined ? {} : { doi };
	return stringify(
		{
			'cff-version': '1.2.0',
			message: 'To cite this edition, use what `preferred-citation` gives.',
			type: 'dataset',
			...work,
			...(abstract === '' ? {} : { abstract }),
			version,
			'date-released': date,
			...(isKnownLicence(licence.id) ? { license: licence.id } : { 'license-url': licence.url }),
			...ofDoi,
			identifiers: [{ type: 'url', value: url, description: 'Where the edition stands on the web.' }],
			'preferred-citation': {
				type: 'report',
				...work,
				publisher: { name: publisher },
				version,
				year: Number(date.slice(0, 4)),
				month: Number(date.slice(5, 7)),
				'date-published': date,
				languages: [language.replace(/-.*$/, '')],
				...ofDoi,
			},
		},
		// A date stays text, and a number that stands for words too.
		{ lineWidth: 100, version: '1.1', aliasDuplicateObjects: false },
	);
}
