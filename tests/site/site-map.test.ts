import { expect, test } from 'vitest';
import { mapFaults } from './map-faults.ts';
import { dist, loadedReport } from './read-dist.ts';

test('the map knows each page and file of this site, each id of a page, and no other', () => {
	const { unused, ...faults } = mapFaults(dist, loadedReport());
	expect(faults).toEqual({ unknown: [], missing: [], unknownIds: [], missingIds: [] });
	expect(unused.filter((path) => !path.startsWith('/tables/'))).toEqual([]);
});
