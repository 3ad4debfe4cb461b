import type { CreativeWork, IdReference, Organization, Person } from 'schema-dts';
import type { Permalink } from '../cite/cited-work.ts';
import { isoDateOfWork } from '../cite/date-of-work.ts';
import { doiLink } from '../cite/identifier-links.ts';
import { languageOfWork } from '../cite/language-of-work.ts';
import { orderNames } from '../format/name-order.ts';
import type { Report } from '../model/report.ts';
import { titleOfWork, type Work } from '../model/work.ts';
import { areOthers, type WorkName } from '../model/work-record.ts';
import { address } from '../permalink/addresses.ts';
import type { MetaTag } from './highwire-tags.ts';
import type { LandingPage } from './landing-page.ts';
import { publicationDate, refer } from './work-node.ts';

/** The works that the page of a work cites: the report all of them, a section its own, other parts none. */
export function worksCitedOn(
	{ works, citations }: Pick<Report, 'works' | 'citations'>,
	landing: Pick<LandingPage, 'kind'> & { readonly part?: { readonly id: string } },
): readonly Work[] {
	if (landing.kind === 'report') return works;
	if (landing.kind !== 'section') return [];
	const here = new Set(citations.filter(({ section }) => section === landing.part?.id).map(({ work }) => work));
	return works.filter(({ id }) => here.has(id));
}

/** Works as what a report or a section cites; a saved source is named as on its page. */
export function citationNodes(
	works: readonly Work[],
	permalink: Permalink,
): { citation?: readonly (CreativeWork | IdReference)[] } {
	if (works.length === 0) return {};
	return {
		citation: works.map((work) =>
			work.source === undefined ? nodeOf(work, permalink) : refer(permalink(address.source(work.source))),
		),
	};
}

function nodeOf(work: Work, permalink: Permalink): CreativeWork {
	const { record } = work;
	const { author, publisher, DOI: doi, URL: url } = record;
	const language = languageOfWork(record.language);
	const date = isoDateOfWork(record.issued);
	return {
		'@type': 'CreativeWork',
		'@id': doi === undefined ? permalink(address.work(work.id)) : doiLink(doi),
		name: titleOfWork(work),
		...(author === undefined
			? {}
			: { author: author.filter((name) => !areOthers(name)).map((name) => agentOf(name, language)) }),
		...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
		...(language === undefined ? {} : { inLanguage: language }),
		...(date === undefined ? {} : publicationDate(date)),
		...(url === undefined ? {} : { url }),
		...(doi === undefined
			? {}
			: { identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: doi, url: doiLink(doi) } }),
	};
}

function agentOf(name: WorkName, language: string | undefined): Organization | Person {
	if (name.literal !== undefined) return { '@type': 'Organization', name: name.literal };
	const { given, family } = name;
	return {
		'@type': 'Person',
		name: fullName(name, language),
		...(given === undefined ? {} : { givenName: given }),
		...(family === undefined ? {} : { familyName: family }),
	};
}

/** The names of a person in the order in which they are spoken. */
function fullName(name: WorkName, language: string | undefined): string {
	if (name.literal !== undefined) return name.literal;
	const { given, family, suffix } = name;
	const joined = (parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined).join(' ');
	const named = joined([name['dropping-particle'], name['non-dropping-particle'], family]);
	const ordered = given === undefined || named === '' ? (given ?? named) : orderNames(given, named, language ?? '');
	return joined([ordered, suffix]);
}

/**
 * Works as Highwire’s `citation_reference`, each a list of fields as a page itself would have them. A semicolon ends a
 * field and cannot be written in another way.
 * https://scholar.google.com/intl/en/scholar/inclusion.html
 */
export function referenceTags(works: readonly Work[]): MetaTag[] {
	return works.map((work) => {
		const { record } = work;
		const language = languageOfWork(record.language);
		const fields: readonly (readonly [name: string, value: string | undefined])[] = [
			['citation_title', titleOfWork(work)],
			...(record.author ?? [])
				.filter((name) => !areOthers(name))
				.map((name) => ['citation_author', fullName(name, language)] as const),
			['citation_publication_date', isoDateOfWork(record.issued)?.replace(/\/.*$/, '').replaceAll('-', '/')],
			[
				record.type === 'article-journal' ? 'citation_journal_title' : 'citation_inbook_title',
				record['container-title'],
			],
			['citation_volume', record.volume],
			['citation_issue', record.issue],
			['citation_publisher', record.publisher],
			['citation_language', language],
			['citation_doi', record.DOI],
			['citation_public_url', record.URL],
		];
		const written = fields.flatMap(([name, value]) =>
			value === undefined
				? []
				: [
						`${name}=${value
							.replace(/\s*;\s*/g, ', ')
							.replace(/\s+/g, ' ')
							.trim()}`,
					],
		);
		return { name: 'citation_reference', content: written.join('; ') };
	});
}
