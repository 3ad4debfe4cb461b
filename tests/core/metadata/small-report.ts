import { join } from 'node:path';
import { type CitedWork, citedReport } from '../../../src/core/cite/cited-work.ts';
import type { MeasuredFile } from '../../../src/core/metadata/data-file.ts';
import type { Report } from '../../../src/core/model/report.ts';
import type { PublishedText } from '../../../src/core/model/source.ts';
import { loadReport } from '../../../src/node/load-report.ts';
import { permalink } from '../../../src/core/permalink/permalink.ts';
import { prepare } from '../outputs/prepare.ts';

const result = loadReport(join(import.meta.dirname, '../../fixtures/small'));
if ('problems' in result) throw new Error('The small report has problems.');

/** A text, the whole of which is published. */
export function wholeText(text: string): PublishedText {
	return { kind: 'text', pieces: [{ start: 0, line: 1, text }], end: text.trimEnd().length };
}

/** A report that is published, with a source of which all is known and one of which nothing is. */
export const small: Report = {
	...result.report,
	editions: { ...result.report.editions, citable: result.report.meta.edition.version },
	sources: [
		...result.report.sources,
		...result.report.sources.map((source) => ({
			...source,
			id: 'inspection',
			file: 'data/sources/inspection.txt',
			title: 'The inspection itself',
			author: 'Jānis Bērziņš',
			publisher: 'Rīgas dome',
			date: '2022-12',
			url: 'https://doi.org/10.1234/bridges',
			licence: 'CC0 1.0',
			copy: wholeText('All bridges were inspected.\n'),
		})),
	],
};

export function workOf(report: Report): CitedWork {
	return citedReport(report, (path) => permalink(report, path));
}

/** The report as one that has every identifier; of its authors, the first person and the first organisation. */
export function identified(work: CitedWork): CitedWork {
	const [person, organisation] = [
		work.authors.find((agent) => 'family' in agent),
		work.authors.find((agent) => 'organisation' in agent),
	];
	return {
		...work,
		doi: '10.5281/zenodo.1234567',
		number: '2023-1',
		authors: work.authors.map((agent) =>
			agent === organisation
				? { ...agent, ror: '05dxps055' }
				: agent === person
					? { ...agent, orcid: '0000-0002-1825-0097' }
					: agent,
		),
	};
}

export function filesOf(report: Report): readonly MeasuredFile[] {
	return prepare(report).data();
}
