import type { CitedAgent, CitedWork } from '../cite/cited-work.ts';
import { UNSTATED } from '../model/quantity.ts';
import type { Report } from '../model/report.ts';
import type { SourceRecord } from '../model/source.ts';
import type { TableSchema } from '../model/table-schema.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';
import { agentIdentifier, doiLink } from '../cite/identifier-links.ts';
import { agentName } from '../format/format-agents.ts';
import { bareType } from '../permalink/media-types.ts';
import { say } from '../words/say.ts';
import type { MeasuredFile } from './data-file.ts';

/** Names of licences that the Open Definition could list; SPDX has some others. */
const LICENCE_NAME = /^[-a-zA-Z0-9._]+$/;

/**
 * The descriptor of a Data Package 2.0, written so that programs that know version 1 read it as well: with `profile`,
 * with `role`, and with missing values as plain texts. https://datapackage.org/standard/data-package/ and
 * https://specs.frictionlessdata.io/data-package/
 *
 * @param work The report as a work to cite.
 * @param pathOf Where the package holds a file: a path below the descriptor, or an absolute address.
 */
export function dataPackage(
	report: Report,
	work: CitedWork,
	files: readonly MeasuredFile[],
	pathOf: (path: string) => string,
) {
	const { meta } = report;
	const { id: licence, url, name } = work.licence;
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		profile: 'data-package',
		name: meta.id,
		id: work.doi === undefined ? work.url : doiLink(work.doi),
		title: work.title,
		description: meta.description.text,
		homepage: permalink(report, address.cover),
		version: work.version,
		created: `${meta.edition.date}T00:00:00Z`,
		licenses: [{ ...(LICENCE_NAME.test(licence) ? { name: licence } : {}), path: url, title: name }],
		contributors: contributors(work),
		...sourcesOf(report.sources),
		resources: files.map((file) => resource(report, file, pathOf)),
	};
}

function resource(report: Report, file: MeasuredFile, pathOf: (path: string) => string) {
	const { copyOf, table, dialect, sources, terms } = file;
	const encoding = /;\s*charset=([^;]+)/.exec(file.type)?.[1];
	return {
		name: file.name,
		...(table === undefined ? {} : { type: 'table' }),
		...(table === undefined || !isDelimited(file) ? {} : { profile: 'tabular-data-resource' }),
		path: pathOf(file.path),
		title: file.title,
		description: file.description,
		format: file.path.replace(/^.*\./, ''),
		mediatype: bareType(file.type),
		...(encoding === undefined ? {} : { encoding }),
		bytes: file.bytes.length,
		hash: `sha256:${file.sha256}`,
		...(sources === undefined ? {} : sourcesOf(report.sources.filter(({ id }) => sources.includes(id)))),
		...(copyOf === undefined
			? {}
			: {
					sources: [sourceOf(copyOf)],
					licenses: [
						{ path: permalink(report, address.source(copyOf.id)), title: termsOf(copyOf, report.meta.language) },
					],
				}),
		...(terms === undefined ? {} : { licenses: [{ path: permalink(report, terms.address), title: terms.text }] }),
		...(dialect === undefined
			? {}
			: { dialect: { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', ...dialect } }),
		...(table === undefined ? {} : { schema: tableSchema(table) }),
	};
}

/** Version 1 takes a table to be text in rows. */
function isDelimited({ path }: MeasuredFile): boolean {
	return /\.[ct]sv$/.test(path);
}

/** Version 1 knows no labels of missing values, so they stand beside them. */
function tableSchema({ fields, primaryKey, missingValues }: TableSchema) {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields,
		...(primaryKey === undefined ? {} : { primaryKey }),
		missingValues: missingValues.map(({ value }) => value),
		missingValueLabels: missingValues,
	};
}

/** Under which terms a saved copy may be reused. */
export function termsOf({ licence }: SourceRecord, locale: string): string {
	return licence === UNSTATED ? say(locale, 'source.no-licence') : licence;
}

/** The sources of a file or of the package. The standard allows no empty list. */
function sourcesOf(sources: readonly SourceRecord[]) {
	return sources.length === 0 ? {} : { sources: sources.map(sourceOf) };
}

function sourceOf({ title, url }: SourceRecord) {
	return { title, ...(url === UNSTATED ? {} : { path: url }) };
}

/** The authors and the publisher; an organisation that is both stands once. */
function contributors({ authors, publisher, language }: CitedWork) {
	const publishes = (agent: CitedAgent) => 'organisation' in agent && agent.organisation === publisher;
	const creators = authors.map((agent) => ({
		...contributor(agent, language),
		role: 'author',
		roles: publishes(agent) ? ['creator', 'publisher'] : ['creator'],
	}));
	return authors.some(publishes)
		? creators
		: [...creators, { title: publisher, role: 'publisher', roles: ['publisher'] }];
}

function contributor(agent: CitedAgent, language: string) {
	const path = agentIdentifier(agent);
	return {
		title: agentName(agent, language),
		...('family' in agent ? { givenName: agent.given, familyName: agent.family } : {}),
		...(path === undefined ? {} : { path }),
	};
}
