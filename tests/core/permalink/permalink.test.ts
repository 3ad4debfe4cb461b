import { expect, test } from 'vitest';
import type { Editions } from '../../../src/core/model/edition.ts';
import {
	builtAddress,
	builtFolder,
	builtPath,
	isPermanent,
	liveAddress,
	permalink,
	permanent,
	permanentPath,
} from '../../../src/core/permalink/permalink.ts';
import { loadedReport } from '../../site/read-dist.ts';

const { meta } = loadedReport();
const report = (editions: Partial<Editions>, folder = '') => ({
	meta: { ...meta, url: `https://a.test/r/${folder}`, folder },
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

const russian = report({ citable: '1.1.0' }, 'ru/');
const publishingRussian = report({ citable: '1.1.0', base: '/v/1.1.0/ru/' }, 'ru/');

test('the addresses of a translation are in its folder, on the live site and in an edition', () => {
	expect(liveAddress(russian, '/figures/x/#y')).toBe('https://a.test/r/ru/figures/x/#y');
	expect(liveAddress(russian, '/')).toBe('https://a.test/r/ru/');
	expect(permanentPath(russian, '/figures/x/')).toBe('/v/1.1.0/ru/figures/x/');
	expect(permanentPath(russian, '/search/')).toBe('/search/');
	expect(permalink(russian, '/figures/x/')).toBe('https://a.test/r/v/1.1.0/ru/figures/x/');
	expect(permalink(russian, '/editions/')).toBe('https://a.test/r/ru/editions/');
	expect(builtFolder(russian)).toBe('/ru/');
	expect(builtFolder(publishingRussian)).toBe('/v/1.1.0/ru/');
	expect(builtAddress(russian, '/report/')).toBe('https://a.test/r/ru/report/');
	expect(builtAddress(publishingRussian, '/report/')).toBe('https://a.test/r/v/1.1.0/ru/report/');
});

test('what the site has once, a translation finds outside its folder', () => {
	for (const path of ['/v/1.1.0/', '/robots.txt', '/assets/a.css', '/files/given.pdf'])
		expect(liveAddress(russian, path)).toBe(`https://a.test/r${path}`);
	expect(permanentPath(russian, '/files/given.pdf')).toBe('/v/1.1.0/files/given.pdf');
	expect(permanentPath(russian, '/v/1.0.0/ru/figures/x/')).toBe('/v/1.0.0/ru/figures/x/');
	expect(builtAddress(russian, '/files/given.pdf')).toBe('https://a.test/r/files/given.pdf');
	expect(builtAddress(publishingRussian, '/files/given.pdf')).toBe('https://a.test/r/v/1.1.0/files/given.pdf');
});

test('of the addresses of a site, a translation knows its own and those of what the site has once', () => {
	expect(builtPath(russian, 'https://a.test/r/ru/figures/x/#y')).toBe('/figures/x/#y');
	expect(builtPath(russian, 'https://a.test/r/ru/')).toBe('/');
	expect(builtPath(publishingRussian, 'https://a.test/r/v/1.1.0/ru/figures/x/')).toBe('/figures/x/');
	expect(builtPath(publishingRussian, 'https://a.test/r/ru/editions/')).toBe('/editions/');
	expect(builtPath(publishingRussian, 'https://a.test/r/v/1.1.0/files/given.pdf')).toBe('/files/given.pdf');
	expect(builtPath(russian, 'https://a.test/r/v/1.0.0/figures/x/')).toBe('/v/1.0.0/figures/x/');
	expect(builtPath(russian, 'https://a.test/r/figures/x/')).toBeUndefined();
	expect(builtPath(russian, 'https://b.test/ru/figures/x/')).toBeUndefined();
	expect(permanent(russian, 'https://a.test/r/figures/x/')).toBe('https://a.test/r/figures/x/');
	expect(permanent(russian, 'https://a.test/r/ru/figures/x/')).toBe('https://a.test/r/v/1.1.0/ru/figures/x/');
});
