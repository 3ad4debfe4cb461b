import { expect, test } from 'vitest';
import { families } from '../../../src/core/outputs/families.ts';
import { typeAt, typesByEnding } from '../../../src/core/permalink/media-types.ts';
import { siteMap } from '../../../src/core/permalink/site-map.ts';

test('each file that the report alone makes has one family, and no other file has', () => {
	const made = siteMap.filter((entry) => entry.made).map(({ path }): string => path);
	expect(families.map(({ path }): string => path).sort()).toEqual(made.sort());
});

test('a file whose type hosts are given has the ending by which they know it, and no other type has that ending', () => {
	for (const { path, type, ending } of siteMap) {
		if (ending !== undefined) expect(path.endsWith(ending), path).toBe(true);
		if (type === undefined || path.endsWith('/')) continue;
		const known = [...typesByEnding].filter(([end]) => path.endsWith(end)).map(([, given]) => given);
		expect(known, path).toEqual(ending === undefined ? [] : [type]);
	}
	expect(typesByEnding.get('.csv')).toBe(typeAt('/charts/{chart}.csv'));
});
