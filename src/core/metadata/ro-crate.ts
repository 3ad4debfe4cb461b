import type { CitedWork } from '../cite/cited-work.ts';
import { UNSTATED } from '../model/quantity.ts';
import { publicationDate } from './work-node.ts';
import type { Report } from '../model/report.ts';
import { isDataSet, type SourceRecord } from '../model/source.ts';
import { address } from '../permalink/addresses.ts';
import { bareType, typeAt } from '../permalink/media-types.ts';
import { permalink } from '../permalink/permalink.ts';
import { agentIdentifier, doiLink } from '../cite/identifier-links.ts';
import { agentName } from '../format/format-agents.ts';
import type { MeasuredFile } from './data-file.ts';
import { say } from '../words/say.ts';
import { termsOf } from './data-package.ts';

/** An entity of the graph. Everything but its own properties is referred to by `@id`. */
interface Entity {
	readonly '@id': string;
	readonly '@type': string;
	readonly [property: string]: unknown;
}

/** A file of the crate whose size and hash are not given. */
export interface NamedFile {
	readonly path: string;
	readonly type: string;
	readonly title: string;
	readonly description: string;
}

/** The files that the crate describes. */
export interface CrateContents {
	readonly files: readonly MeasuredFile[];
	/** Further files, such as those that are drawn later. */
	readonly others: readonly NamedFile[];
	/** Where a file stands below the root of the crate, from its address on the site. */
	readonly pathOf: (path: string) => string;
	/** The crate as one archive, if it can be downloaded so. */
	readonly archive?: { readonly url: string; readonly bytes: number; readonly sha256: string };
}

/**
 * The metadata document of an attached RO-Crate 1.3. https://w3id.org/ro/crate/1.3
 *
 * Its entities are files and not the figures in them, so its size does not depend on how many figures there are.
 */
export function roCrate(
	report: Report,
	work: CitedWork,
	contents: CrateContents,
): { '@context': string; '@graph': Entity[] } {
	const { archive } = contents;
	const agents = agentsOf(work);
	const doi = work.doi === undefined ? undefined : doiLink(work.doi);
	const files = [
		...contents.files.map((file) => fileEntity(file, contents.pathOf(file.path))),
		...contents.others.map((file) => namedEntity(file, contents.pathOf(file.path))),
	];
	return {
		'@context': 'https://w3id.org/ro/crate/1.3/context',
		'@graph': [
			{
				'@id': 'ro-crate-metadata.json',
				'@type': 'CreativeWork',
				conformsTo: ref('https://w3id.org/ro/crate/1.3'),
				about: ref('./'),
			},
			{
				...datasetEntity(report, work),
				...(doi === undefined ? {} : { identifier: ref(doi), 'cite-as': doi }),
				license: ref(work.licence.url),
				author: agents.authors,
				publisher: agents.publisher,
				...(archive === undefined ? {} : { distribution: ref(archive.url) }),
				hasPart: files.map(({ '@id': id }) => ref(id)),
				mentions: ref(DERIVATION),
			},
			...files,
			derivationEntity(report, contents, agents.authors),
			...report.sources.flatMap((source) => sourceEntities(report, source)),
			...contents.files.flatMap((file) => ownTerms(file, report.meta.language)),
			...(archive === undefined ? [] : [archiveEntity(archive)]),
			...(doi === undefined ? [] : [doiEntity(doi, work)]),
			{
				'@id': work.licence.url,
				'@type': 'CreativeWork',
				name: work.licence.name,
				identifier: work.licence.id,
				description: say(report.meta.language, 'crate.licence'),
			},
			...agents.entities,
		],
	};
}

/** The crate itself. */
function datasetEntity({ meta }: Report, work: CitedWork): Entity {
	return {
		'@id': './',
		'@type': 'Dataset',
		name: work.title,
		description: meta.description.text,
		abstract: meta.abstract.text,
		datePublished: meta.edition.date,
		version: work.version,
		inLanguage: work.language,
		url: work.url,
	};
}

/** The authors and the publisher of the work, each once, and the references to them. */
function agentsOf({ authors, publisher, language }: CitedWork) {
	const writers = authors.map((agent, index) =>
		agentEntity(
			agentName(agent, language),
			'family' in agent ? 'Person' : 'Organization',
			agentIdentifier(agent) ?? `#author-${index + 1}`,
		),
	);
	const publishing =
		writers.find((author) => author['@type'] === 'Organization' && author['name'] === publisher) ??
		agentEntity(publisher, 'Organization', '#publisher');
	return {
		authors: [...new Set(writers.map(({ '@id': id }) => id))].map(ref),
		publisher: ref(publishing['@id']),
		entities: [...new Map([...writers, publishing].map((agent) => [agent['@id'], agent])).values()],
	};
}

const DERIVATION = '#derivation';

/** How the tables were made from the saved copies. */
function derivationEntity(
	{ meta: { language }, sources }: Report,
	{ files, pathOf }: CrateContents,
	agent: readonly { '@id': string }[],
): Entity {
	const refs = (some: readonly MeasuredFile[]) => some.map(({ path }) => ref(pathOf(path)));
	return {
		'@id': DERIVATION,
		'@type': 'CreateAction',
		name: say(language, 'crate.derivation'),
		description: [
			say(language, 'crate.derivation-described'),
			...(sources.some(isDataSet) ? [say(language, 'crate.derivation-data')] : []),
		].join(' '),
		agent,
		object: refs(files.filter(({ copyOf, isPlainCopy }) => copyOf !== undefined && !isPlainCopy)),
		result: refs(
			files.filter(
				({ table, copyOf, name }) => (table !== undefined && copyOf === undefined) || name === 'figures-json',
			),
		),
	};
}

function archiveEntity({ url, bytes, sha256 }: NonNullable<CrateContents['archive']>): Entity {
	return {
		'@id': url,
		'@type': 'DataDownload',
		encodingFormat: typeAt(address.package),
		contentSize: String(bytes),
		sha256,
		conformsTo: ref('https://w3id.org/ro/crate'),
	};
}

function doiEntity(link: string, { doi }: CitedWork): Entity {
	return {
		'@id': link,
		'@type': 'PropertyValue',
		propertyID: 'https://registry.identifiers.org/registry/doi',
		value: `doi:${doi}`,
		url: link,
	};
}

function ref(id: string): { '@id': string } {
	return { '@id': id };
}

function agentEntity(name: string, type: 'Person' | 'Organization', id: string): Entity {
	return { '@id': id, '@type': type, name };
}

function namedEntity({ type, title, description }: NamedFile, id: string): Entity {
	return { '@id': id, '@type': 'File', name: title, description, encodingFormat: bareType(type) };
}

function fileEntity(file: MeasuredFile, id: string): Entity {
	const { copyOf, terms } = file;
	return {
		...namedEntity(file, id),
		contentSize: String(file.bytes.length),
		sha256: file.sha256,
		...(copyOf === undefined
			? {}
			: { inLanguage: copyOf.language, isBasedOn: ref(sourceId(copyOf)), license: ref(termsId(copyOf)) }),
		...(terms === undefined ? {} : { license: ref(`#terms-${file.name}`) }),
	};
}

/** The terms of a file that has its own. */
function ownTerms({ name, title, terms }: MeasuredFile, locale: string): Entity[] {
	if (terms === undefined) return [];
	return [
		{
			'@id': `#terms-${name}`,
			'@type': 'CreativeWork',
			name: say(locale, 'source.terms-of', { title }),
			description: terms.text,
		},
	];
}

/** The work that was saved as a copy, with its author, publisher and date if known, and the terms of the copy. */
function sourceEntities(report: Report, source: SourceRecord): Entity[] {
	const { language } = report.meta;
	const stated = Object.entries({
		author: source.author,
		publisher: source.publisher,
		...publicationDate(source.date),
		url: source.url,
	}).filter(([, value]) => value !== UNSTATED);
	return [
		{
			'@id': sourceId(source),
			'@type': 'CreativeWork',
			name: source.title,
			description: source.about,
			inLanguage: source.language,
			...Object.fromEntries(stated),
			mainEntityOfPage: permalink(report, address.source(source.id)),
		},
		{
			'@id': termsId(source),
			'@type': 'CreativeWork',
			name: say(language, 'source.terms-of', { title: source.title }),
			description: termsOf(source, language),
		},
	];
}

const sourceId = ({ id }: SourceRecord) => `#source-${id}`;
const termsId = ({ id }: SourceRecord) => `#terms-${id}`;
