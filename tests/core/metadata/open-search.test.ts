import { expect, test } from 'vitest';
import { openSearch } from '../../../src/core/metadata/open-search.ts';
import { small } from './small-report.ts';

test('a browser is told where the search of the live site is, under a short name', () => {
	const text = openSearch({ ...small, meta: { ...small.meta, title: 'Tolls & <bridges> of the city' } });
	expect(text).toContain('<ShortName>Tolls &amp; &lt;bridges</ShortName>');
	expect(text).toContain(`template="${small.meta.url}search/?q={searchTerms}"`);
});
