import type { CitedWork } from '../cite/cited-work.ts';
import { UNSTATED } from '../model/quantity.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';
import { agentIdentifier, doiLink } from '../cite/identifier-links.ts';
import { agentName } from '../format/format-agents.ts';
import { type MeasuredFile, mediaType } from './data-file.ts';
import { termsOf } from './data-package.ts';

/** An entity of the graph. Everything but its own properties is referred to by `@id`. */
interface Entity {
	readonly '@id': string;
	readonly '@type': string;
	readonly [property: string]: unknown;
}

/** A file that stands in the crate and is described without being measured. */
export interface NamedFile {
	readonly path: string;
	readonly type: string;
	readonly title: string;
	readonly description: string;
}

/** What the crate is of. */
export interface CrateContents {
	readonly files: readonly MeasuredFile[];
	/** Further files, such as those that are drawn later. */
	readonly others: readonly NamedFile[];
	/** Where a file stands below the root of the crate, from its address on the site. */
	readonly pathOf: (path: string) => string;
	/** The crate as one archive, where it can be downloaded so. */
	readonly archive?: { readonly url: string; readonly bytes: number; readonly sha256: string };
}

/**
 * The metadata document of an attached RO-Crate 1.3. https://w3id.org/ro/crate/1.3
 *
 * The figures themselves are not entities of it: they stand in the files that it describes, so it is small however many they are.
 */
export function roCrate(
	report: Report,
	work: CitedWork,
	contents: CrateContents,
): { '@context': string; '@graph': Entity[] } {
	const { files, others, pathOf, archive } = contents;
	const { meta, sources } = report;
	const authors = work.authors.map((agent, index) =>
		agentEntity(
			agentName(agent),
			'family' in agent ? 'Person' : 'Organization',
			agentIdentifier(agent) ?? `#author-${index + 1}`,
		),
	);
	const publisher =
		authors.find((author) => author['@type'] === 'Organization' && author['name'] === work.publisher) ??
		agentEntity(work.publisher, 'Organization', '#publisher');
	const authorRefs = [...new Set(authors.map(({ '@id': id }) => id))].map(ref);
	const fileEntities = [
		...files.map((file) => fileEntity(file, pathOf(file.path))),
		...others.map((file) => namedEntity(file, pathOf(file.path))),
	];
	const copies = files.filter(({ copyOf }) => copyOf !== undefined).map(({ path }) => pathOf(path));
	const results = files
		.filter(({ table, name }) => table !== undefined || name === 'figures-json')
		.map(({ path }) => pathOf(path));
	const doi = work.doi === undefined ? undefined : doiLink(work.doi);

	const root: Entity = {
		'@id': './',
		'@type': 'Dataset',
		name: work.title,
		description: meta.description.text,
		abstract: meta.abstract.text,
		datePublished: meta.edition.date,
		version: work.version,
		inLanguage: work.language,
		url: work.url,
		...(doi === undefined ? {} : { identifier: ref(doi), 'cite-as': doi }),
		license: ref(work.licence.url),
		author: authorRefs,
		publisher: ref(publisher['@id']),
		...(archive === undefined ? {} : { distribution: ref(archive.url) }),
		hasPart: fileEntities.map(({ '@id': id }) => ref(id)),
		mentions: ref('#derivation'),
	};
	return {
		'@context': 'https://w3id.org/ro/crate/1.3/context',
		'@graph': [
			{
				'@id': 'ro-crate-metadata.json',
				'@type': 'CreativeWork',
				conformsTo: ref('https://w3id.org/ro/crate/1.3'),
				about: ref('./'),
			},
			root,
			...fileEntities,
			{
				'@id': '#derivation',
				'@type': 'CreateAction',
				name: 'Numbers found in the saved copies, and computed from each other',
				description:
					'Each stated number was found in the words of a saved copy that are quoted for it. Each derived number was computed from others by the formula that stands with it.',
				agent: authorRefs,
				object: copies.map(ref),
				result: results.map(ref),
			},
			...sources.flatMap((source) => sourceEntities(report, source)),
			...(archive === undefined
				? []
				: [
						{
							'@id': archive.url,
							'@type': 'DataDownload',
							encodingFormat: 'application/zip',
							contentSize: String(archive.bytes),
							sha256: archive.sha256,
							conformsTo: ref('https://w3id.org/ro/crate'),
						},
					]),
			...(doi === undefined
				? []
				: [
						{
							'@id': doi,
							'@type': 'PropertyValue',
							propertyID: 'https://registry.identifiers.org/registry/doi',
							value: `doi:${work.doi}`,
							url: doi,
						},
					]),
			{
				'@id': work.licence.url,
				'@type': 'CreativeWork',
				name: work.licence.name,
				identifier: work.licence.id,
				description: 'Licence of text and data. The words of a source remain its author’s.',
			},
			...new Map([...authors, publisher].map((agent) => [agent['@id'], agent])).values(),
		],
	};
}

function ref(id: string): { '@id': string } {
	return { '@id': id };
}

function agentEntity(name: string, type: 'Person' | 'Organization', id: string): Entity {
	return { '@id': id, '@type': type, name };
}

function namedEntity({ type, title, description }: NamedFile, id: string): Entity {
	return { '@id': id, '@type': 'File', name: title, description, encodingFormat: mediaType({ type }) };
}

function fileEntity(file: MeasuredFile, id: string): Entity {
	const { copyOf } = file;
	return {
		...namedEntity(file, id),
		contentSize: String(file.bytes.length),
		sha256: file.sha256,
		...(copyOf === undefined
			? {}
			: { inLanguage: copyOf.language, isBasedOn: ref(sourceId(copyOf)), license: ref(termsId(copyOf)) }),
	};
}

/** The work that a saved copy is of, as far as it says who made it, and the terms of the copy. */
function sourceEntities(report: Report, source: Source): Entity[] {
	const stated = Object.entries({
		author: source.author,
		publisher: source.publisher,
		datePublished: source.date,
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
			name: `Terms of “${source.title}”`,
			description: termsOf(source),
		},
	];
}

const sourceId = ({ id }: Source) => `#source-${id}`;
const termsId = ({ id }: Source) => `#terms-${id}`;
