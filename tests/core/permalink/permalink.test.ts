import { expect, test } from 'vitest';
import type { Editions } from '../../../src/core/model/edition.ts';
import {
	builtAddress,
	builtPath,
	isPermanent,
	liveAddress,
	permalink,
	permanent,
	permanentPath,
} from '../../../src/core/permalink/permalink.ts';
import { loadedReport } from '../../site/read-dist.ts';

const { meta } = loadedReport();
const report = (editions: Partial<Editions>) => ({
	meta: { ...meta, url: 'https://a.test/r/' },
	editions: {
		published: [],
		format: 3,
		base: '/',
		pending: [],
		pages: new Map<string, readonly string[]>(),
		amendments: {},
		since: {},
		tombstones: [],
		...editions,
	},
});
const draft = report({});
const live = report({ citable: '1.1.0' });
const publishing = report({ citable: '1.1.0', base: '/v/1.1.0/' });

test('a permalink is frozen once there is an edition, and live before', () => {
	expect(permalink(draft, '/figures/x/')).toBe('https://a.test/r/figures/x/');
	expect(permalink(live, '/figures/x/#y')).toBe('https://a.test/r/v/1.1.0/figures/x/#y');
	expect(permalink(live, '/editions/')).toBe('https://a.test/r/editions/');
	expect(liveAddress(live, '/figures/x/')).toBe('https://a.test/r/figures/x/');
});

test('a permanent path is the permalink without its host', () => {
	const later = report({ citable: '1.1.0', added: ['/charts/'] });
	expect(permanentPath(later, '/charts/')).toBe('/charts/');
	expect(permanentPath(later, '/charts/x/')).toBe('/v/1.1.0/charts/x/');
	expect(permanentPath(later, '/search/')).toBe('/search/');
	expect(permanentPath(draft, '/figures/x/#y')).toBe('/figures/x/#y');
	const permanentOf = (path: string) => isPermanent(later, path);
	expect(['/charts/', '/charts/#x', '/charts/x/', '/search/'].filter(permanentOf)).toEqual(['/charts/x/']);
	expect(isPermanent(draft, '/figures/x/')).toBe(false);
});

test('a page that was added after the edition has no permalink in it', () => {
	const later = report({ citable: '1.1.0', added: ['/charts/'] });
	expect(permalink(later, '/charts/')).toBe('https://a.test/r/charts/');
	expect(permalink(later, '/charts/#x')).toBe('https://a.test/r/charts/#x');
	expect(permalink(later, '/charts/x/')).toBe('https://a.test/r/v/1.1.0/charts/x/');
});

test('a link of a built page gives its permalink, on the live site and in an edition', () => {
	expect(builtAddress(publishing, '/report/')).toBe('https://a.test/r/v/1.1.0/report/');
	expect(builtAddress(publishing, 'https://doi.org/10.5281/zenodo.1')).toBe('https://doi.org/10.5281/zenodo.1');
	expect(builtPath(publishing, 'https://a.test/r/v/1.1.0/figures/x/')).toBe('/figures/x/');
	expect(builtPath(publishing, 'https://a.test/r/editions/')).toBe('/editions/');
	expect(builtPath(live, 'https://b.test/')).toBeUndefined();
	for (const built of [
		permanent(publishing, 'https://a.test/r/v/1.1.0/figures/x/'),
		permanent(live, 'https://a.test/r/figures/x/'),
	])
		expect(built).toBe('https://a.test/r/v/1.1.0/figures/x/');
	expect(permanent(live, 'https://b.test/figures/x/')).toBe('https://b.test/figures/x/');
});
