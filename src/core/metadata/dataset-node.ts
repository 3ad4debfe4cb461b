import type { DataDownload, Dataset, PropertyValue } from 'schema-dts';
import { type CitedWork, citedReport, type Permalink } from '../cite/cited-work.ts';
import type { Chart } from '../model/chart.ts';
import type { Report } from '../model/report.ts';
import type { Table } from '../model/table.ts';
import { address } from '../permalink/addresses.ts';
import { siteFile } from '../permalink/site-addresses.ts';
import { say } from '../words/say.ts';
import { coverage } from './coverage.ts';
import type { LinkedFile } from './landing-page.ts';
import { refer, wholeNode, workNode } from './work-node.ts';

/**
 * All figures as one data set.
 *
 * @param variables Whether to list each figure. The list is as long as the report has figures, so only a page that
 *   lists them anyway asks for it.
 */
export function figuresNode(report: Report, permalink: Permalink, variables: boolean): Dataset {
	const { meta, figures } = report;
	const work = citedReport(report, permalink);
	return {
		'@type': 'Dataset',
		...workNode({ ...work, url: permalink(address.data), title: figuresName(work) }),
		description: meta.description.text,
		isPartOf: wholeNode({ ...work, container: work.title }, permalink),
		isBasedOn: report.sources.map(({ id }) => refer(permalink(address.source(id)))),
		measurementTechnique: permalink(address.methods),
		...coverage(figures, meta.language),
		...(variables
			? {
					variableMeasured: figures.map(({ id, label, unit }): PropertyValue => ({
						'@type': 'PropertyValue',
						name: label,
						unitText: unit.code,
						url: permalink(address.figure(id)),
					})),
				}
			: {}),
		distribution: [
			download(siteFile('/data/figures.csv'), permalink),
			download(siteFile('/data/figures.xlsx'), permalink),
			download(siteFile('/data/figures.json'), permalink),
			download(siteFile(address.package), permalink),
		],
	};
}

/** The name of the data set of all figures. */
export function figuresName({ title, language }: CitedWork): string {
	return say(language, 'crate.figures', { title });
}

/** A chart as the data that it draws. */
export function chartNode(chart: Chart, work: CitedWork, permalink: Permalink): Dataset {
	const ids = { chart: chart.id };
	const picture = siteFile('/charts/{chart}.png', ids);
	const basis =
		chart.table !== undefined
			? [address.table(chart.table)]
			: chart.source !== undefined
				? [address.source(chart.source)]
				: chart.figures.map(address.figure);
	return {
		'@type': 'Dataset',
		...workNode(work),
		description: chart.alt,
		isPartOf: wholeNode(work, permalink),
		isBasedOn: basis.map((path) => refer(permalink(path))),
		measurementTechnique: permalink(address.methods),
		variableMeasured: {
			'@type': 'PropertyValue',
			// A chart of dates, or of parts of a whole, has an axis without words.
			name: chart.axis.title === '' ? chart.title.text : chart.axis.title,
			...(chart.unit !== undefined && { unitText: chart.unit }),
		},
		distribution: [
			download(siteFile('/charts/{chart}.csv', ids), permalink),
			download(siteFile('/charts/{chart}.json', ids), permalink),
		],
		image: {
			'@type': 'ImageObject',
			contentUrl: permalink(picture.path),
			encodingFormat: picture.type,
			caption: chart.alt,
			license: work.licence.url,
			acquireLicensePage: work.url,
			creditText: work.publisher,
		},
	};
}

export function tableNode(table: Table, work: CitedWork, permalink: Permalink): Dataset {
	const ids = { table: table.id };
	return {
		'@type': 'Dataset',
		...workNode(work),
		description: table.description,
		isPartOf: wholeNode(work, permalink),
		isBasedOn: table.sources.map((id) => refer(permalink(address.source(id)))),
		measurementTechnique: permalink(address.methods),
		variableMeasured: table.fields.map(({ title, unit, description }): PropertyValue => ({
			'@type': 'PropertyValue',
			name: title,
			...(unit === undefined ? {} : { unitText: unit }),
			...(description === undefined ? {} : { description }),
		})),
		distribution: [
			download(siteFile('/tables/{table}.csv', ids), permalink),
			download(siteFile('/tables/{table}.xlsx', ids), permalink),
		],
	};
}

/** A file of a data set, to download. */
export function download({ path, type }: LinkedFile, permalink: Permalink): DataDownload {
	return { '@type': 'DataDownload', contentUrl: permalink(path), encodingFormat: type };
}
