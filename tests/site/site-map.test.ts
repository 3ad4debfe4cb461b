import { expect, test } from 'vitest';
import { mapFaults } from './map-faults.ts';
import { dist, loadedReport } from './read-dist.ts';

test('the map knows each page and file of this site, each id of a page, and no other', () => {
	const { unused, ...faults } = mapFaults(dist, loadedReport());
	expect(faults).toEqual({ unknown: [], missing: [], unknownIds: [], missingIds: [] });
	// This report has no tables, no pictures, no families of figures and no data sets.
	const others = /^\/(?:tables\/|pictures\/|figures\/\{family\}|sources\/\{plainCopy\})/;
	expect(unused.filter((path) => !others.test(path))).toEqual([]);
});
