import type { CitedAgent, CitedWork } from '../cite/cited-work.ts';
import { UNSTATED } from '../model/quantity.ts';
import type { Report } from '../model/report.ts';
import { agentIdentifier, doiLink } from '../cite/identifier-links.ts';
import { address } from '../permalink/addresses.ts';
import { bareType, typeAt } from '../permalink/media-types.ts';
import { HTML_TYPE } from '../permalink/file-types.ts';
import { say } from '../words/say.ts';
import type { DataFile } from './data-file.ts';

/** The address of a DOI in which no character is encoded. */
const DOI_ADDRESS = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.[^%?#]+)$/;

/**
 * What a depositor hands over to have a DOI registered: DataCite Metadata Schema 4.6 as JSON.
 * https://schema.datacite.org/meta/kernel-4.6/
 *
 * @param work The report as a work to cite.
 */
export function datacite(report: Report, work: CitedWork, files: readonly DataFile[]) {
	const { meta, figures, charts, tables, sources, works } = report;
	const { language: lang } = work;
	const origins = sources.flatMap(({ url }) =>
		url === UNSTATED ? [] : [{ ...identifier(url), relationType: 'IsDerivedFrom' }],
	);
	// A work that is also a saved source is among the origins.
	const cited = works.flatMap(({ record: { DOI: doi, URL: url }, source }) => {
		const to = doi === undefined ? url : doiLink(doi);
		return to === undefined || source !== undefined ? [] : [{ ...identifier(to), relationType: 'References' }];
	});
	const related = [...origins, ...cited];
	const sizes = [
		['count.figures', figures],
		['count.charts', charts],
		['count.tables', tables],
		['count.sources', sources],
	] as const;
	return {
		schemaVersion: 'http://datacite.org/schema/kernel-4',
		...(work.doi === undefined ? {} : { doi: work.doi }),
		url: work.url,
		types: {
			resourceTypeGeneral: 'Report',
			resourceType: 'Report',
			// DataCite’s own JSON has these, and programs that import a record take it for an article without them.
			citeproc: 'report',
			ris: 'RPRT',
			bibtex: 'techreport',
			schemaOrg: 'Report',
		},
		creators: work.authors.map(creator),
		titles: [
			{ title: meta.title, lang },
			...(meta.subtitle === undefined ? [] : [{ title: meta.subtitle, titleType: 'Subtitle', lang }]),
		],
		publisher: { name: work.publisher },
		publicationYear: meta.edition.date.slice(0, 4),
		dates: [{ date: meta.edition.date, dateType: 'Issued' }],
		language: lang,
		version: work.version,
		descriptions: [
			{ description: meta.abstract.text, descriptionType: 'Abstract', lang },
			{ description: meta.description.text, descriptionType: 'Other', lang },
		],
		rightsList: [
			{
				rights: work.licence.name,
				rightsUri: work.licence.url,
				rightsIdentifier: work.licence.id,
				rightsIdentifierScheme: 'SPDX',
				schemeUri: 'https://spdx.org/licenses/',
			},
		],
		...(work.number === undefined
			? {}
			: { alternateIdentifiers: [{ alternateIdentifier: work.number, alternateIdentifierType: 'Report number' }] }),
		...(related.length === 0 ? {} : { relatedIdentifiers: related }),
		formats: [
			...new Set([HTML_TYPE, typeAt(address.pdf), typeAt(address.word), ...files.map(({ type }) => bareType(type))]),
		],
		sizes: sizes.flatMap(([words, { length: n }]) => (n === 0 ? [] : [say(lang, words, { n })])),
	};
}

function creator(agent: CitedAgent) {
	const id = agentIdentifier(agent);
	const scheme =
		'organisation' in agent
			? { nameIdentifierScheme: 'ROR', schemeUri: 'https://ror.org' }
			: { nameIdentifierScheme: 'ORCID', schemeUri: 'https://orcid.org' };
	return {
		...('organisation' in agent
			? { name: agent.organisation, nameType: 'Organizational' }
			: {
					name: `${agent.family}, ${agent.given}`,
					nameType: 'Personal',
					givenName: agent.given,
					familyName: agent.family,
				}),
		...(id === undefined ? {} : { nameIdentifiers: [{ nameIdentifier: id, ...scheme }] }),
	};
}

function identifier(url: string) {
	const doi = DOI_ADDRESS.exec(url)?.[1];
	return doi === undefined
		? { relatedIdentifier: url, relatedIdentifierType: 'URL' }
		: { relatedIdentifier: doi, relatedIdentifierType: 'DOI' };
}
