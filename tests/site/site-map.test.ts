import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadReport } from '../../src/node/load-report.ts';
import { builtProse } from '../browser/shared-builds.ts';
import { mapFaults } from './map-faults.ts';
import { dist, loadedReports } from './read-dist.ts';

const reports = loadedReports().map((report) => [report.meta.language, report] as const);

test.each(reports)(
	'the map knows each page and file of this site in %s, each id of a page, and no other',
	(_, report) => {
		const { unused, ...faults } = mapFaults(dist, report);
		expect(faults).toEqual({ unknown: [], missing: [], unknownIds: [], missingIds: [] });
		// This report has no tables, no pictures, no families of figures and no data sets.
		const others = /^\/(?:tables\/|pictures\/|figures\/\{family\}|sources\/\{plainCopy\})/;
		expect(unused.filter((path) => !others.test(path))).toEqual([]);
	},
);

test('the map knows each page and file of a report with works, footnotes and pictures in copies', async () => {
	const site = await builtProse();
	const loaded = loadReport(join(import.meta.dirname, '../fixtures/prose'));
	if ('problems' in loaded) throw new Error('The report has problems.');
	const { unused, missing, ...faults } = mapFaults(site, loaded.report);
	expect(faults).toEqual({ unknown: [], unknownIds: [], missingIds: [] });
	// It is a draft, which has no files to cite it and no editions.
	const isOfProse = (path: string) => /^\/(?:pictures|references)\//.test(path);
	expect([...missing, ...unused].filter(isOfProse)).toEqual([]);
});
