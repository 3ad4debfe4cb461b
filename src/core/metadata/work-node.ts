import type { IdReference, Organization, Person, PropertyValue, Report as ReportNode } from 'schema-dts';
import type { CitedAgent, CitedWork, Permalink } from '../cite/cited-work.ts';
import { agentLink, doiLink } from '../cite/identifier-links.ts';
import { orderNames } from '../format/name-order.ts';
import { isPeriod, OPEN, plainEnds } from '../model/edtf-date.ts';

/** The properties of a work of any kind: its name, its authors, its date, its edition, its licence. */
export function workNode(work: CitedWork) {
	return {
		'@id': work.url,
		url: work.url,
		name: work.title,
		author: work.authors.map((agent) => agentNode(agent, work.language)),
		publisher: publisherNode(work),
		version: work.version,
		...(work.date === undefined ? {} : { datePublished: work.date }),
		inLanguage: work.language,
		license: work.licence.url,
		isAccessibleForFree: true,
	} as const;
}

/** The report, as its parts refer to it. */
export function wholeNode(work: CitedWork, permalink: Permalink): ReportNode {
	const url = permalink('/');
	return { '@type': 'Report', '@id': url, url, ...(work.container === undefined ? {} : { name: work.container }) };
}

export const refer = (id: string): IdReference => ({ '@id': id });

/** The DOI of a work as its identifier; nothing if it has none. */
export function doiNode({ doi }: CitedWork): { identifier?: PropertyValue; sameAs?: string } {
	if (doi === undefined) return {};
	return {
		identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: doi, url: doiLink(doi) },
		sameAs: doiLink(doi),
	};
}

/** When a source was published, in plain ISO 8601; nothing if that is not stated, or is open at one end. */
export function publicationDate(date: string): { datePublished?: string } {
	const [start, end] = plainEnds(date);
	if (!isPeriod(date) || start === OPEN || end === OPEN) return {};
	return { datePublished: start === end ? start : `${start}/${end}` };
}

function agentNode(agent: CitedAgent, language: string): Organization | Person {
	const link = agentLink(agent);
	if ('organisation' in agent) {
		return {
			'@type': 'Organization',
			...(link === undefined ? {} : { '@id': link }),
			name: agent.organisation,
			...(agent.url === undefined ? {} : { url: agent.url }),
		};
	}
	const { given, family } = agent;
	return {
		'@type': 'Person',
		...(link === undefined ? {} : { '@id': link }),
		name: orderNames(given, family, language),
		givenName: given,
		familyName: family,
	};
}

/** The publisher, with its identifiers if it is one of the authors. */
function publisherNode({ authors, publisher, language }: CitedWork): Organization | Person {
	return agentNode(
		authors.find((agent) => 'organisation' in agent && agent.organisation === publisher) ?? { organisation: publisher },
		language,
	);
}
