import { join } from 'node:path';
import { stringify } from 'yaml';
import { buildReport } from '../../../src/core/build-report.ts';
import type { DataEngine } from '../../../src/core/data-sets/data-engine.ts';
import type { Chart } from '../../../src/core/model/chart.ts';
import { Collector } from '../../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';

const energy = readReportFiles(join(import.meta.dirname, '../../fixtures/energy'), new Collector());
const bytes = (text: string) => new TextEncoder().encode(text);

/** A chart that is tried, without what all have in common. */
export interface Tried {
	readonly kind: Chart['kind'];
	readonly rows: object;
	readonly sort?: 'descending';
	readonly facet?: string;
	readonly stacked?: true;
	readonly note?: string;
	readonly takeaway?: string;
	readonly highlight?: string;
}

/**
 * What the report of energy makes of charts: the charts, or problems by the ids of these.
 *
 * @param added Files that the report has besides, by their paths.
 */
export function buildCharts(
	tried: Readonly<Record<string, Tried>>,
	added: Readonly<Record<string, string>>,
	dataEngine: DataEngine,
) {
	const fileOf = (id: string) => `data/charts/${id}.yaml`;
	const files = new Map([
		...energy,
		...Object.entries(tried).map(([id, spec]): [string, Uint8Array] => [
			fileOf(id),
			bytes(stringify({ title: 'Wind', takeaway: 'It blows.', axis: 'Power', ...spec })),
		]),
		...Object.entries(added).map(([path, text]): [string, Uint8Array] => [path, bytes(text)]),
	]);
	const built = buildReport({ files, sha256, dataEngine, citationStyles, hasLetter });
	const problems = 'problems' in built ? built.problems : [];
	return {
		charts: 'report' in built ? built.report.charts : [],
		problems,
		problemsOf: (id: string) =>
			problems
				.filter(({ at }) => at.file === fileOf(id))
				.map(({ rule, message, hint }) => plain(`${rule}: ${message} → ${hint}`)),
	};
}

/** The file of the report of energy that sets it in German, where 1.234 is more than a thousand. */
export const inGerman: Record<string, string> = {
	'data/report.yaml': new TextDecoder().decode(energy.get('data/report.yaml')).replace('[en]', '[de]'),
};

/** The files of a data set: its copy, and its record with these columns. */
export function dataSetFiles(id: string, csv: string, columns: object): Record<string, string> {
	const unstated = { author: 'unstated', publisher: 'unstated', date: 'unstated', url: 'unstated' };
	const record = {
		...{ title: 'Made up', kind: 'dataset', ...unstated, retrieved: '2021-09-01', licence: 'unstated', language: 'en' },
		...{ sha256: sha256(bytes(csv)), about: 'Made up.', extent: 'whole', columns },
		format: { encoding: 'utf-8', delimiter: ',', header: 1, missing: [''] },
	};
	return {
		[`data/sources/${id}.csv`]: csv,
		[`data/sources/${id}.yaml`]: stringify(record, { aliasDuplicateObjects: false }),
	};
}

export const plain = (text: string) => text.replaceAll('\u00a0', ' ');
