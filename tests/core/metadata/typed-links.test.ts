import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostHeaders, writeHeaders } from '../../../src/core/metadata/host-headers.ts';
import type { LandingPage } from '../../../src/core/metadata/landing-page.ts';
import { linkset } from '../../../src/core/metadata/linkset.ts';
import { pageCitedAs, typedLinks } from '../../../src/core/metadata/typed-links.ts';
import { arbitraryWork } from '../cite/arbitrary-work.ts';
import { prepare } from '../outputs/prepare.ts';
import { small, workOf } from './small-report.ts';

const site = 'https://example.org/r/';
const none = {
	meta: small.meta,
	editions: {
		published: [],
		format: 3,
		base: '/',
		pending: [],
		pages: new Map(),
		amendments: {},
		since: {},
		tombstones: [],
	},
};
const absolute = (path: string) => new URL(path.replace(/^\//, ''), site).href;

const arbitraryPage: fc.Arbitrary<LandingPage> = fc
	.tuple(arbitraryWork, fc.constantFrom(undefined, '0000-0002-1825-0097'), fc.constantFrom(undefined, '05dxps055'))
	.map(([work, orcid, ror]): LandingPage => ({
		kind: 'report',
		path: '/',
		citation: '/cite/report',
		isCitable: true,
		timemap: '/editions/timemap.link',
		descriptions: [{ path: '/cite/report.bib', type: 'application/x-bibtex' }],
		items: [{ path: '/report.pdf', type: 'application/pdf' }],
		work: {
			...work,
			authors: work.authors.map((agent) => ('organisation' in agent ? { ...agent, ror } : { ...agent, orcid })),
		},
	}));

test('each page has one absolute `cite-as` link: its DOI, else its permalink', () => {
	fc.assert(
		fc.property(arbitraryPage, (page) => {
			const links = typedLinks(page);
			const cited = links.filter(({ rel }) => rel === 'cite-as');
			expect(cited).toHaveLength(1);
			const url = new URL(cited[0]?.href ?? '');
			if (page.work.doi === undefined) expect(url.href).toBe(new URL(page.work.url).href);
			else {
				expect(decodeURIComponent(url.pathname.slice(1))).toBe(page.work.doi);
				expect(url.search + url.hash).toBe('');
			}
			expect(links.filter(({ rel }) => rel === 'author').map(({ href }) => href)).toEqual(
				page.work.authors.flatMap((agent) =>
					'organisation' in agent
						? agent.ror === undefined
							? []
							: [`https://ror.org/${agent.ror}`]
						: agent.orcid === undefined
							? []
							: [`https://orcid.org/${agent.orcid}`],
				),
			);
			for (const { rel, type } of links)
				if (['describedby', 'item', 'timemap', 'linkset'].includes(rel)) expect(type).toMatch(/^[a-z]+\/[a-z.+-]+$/);
		}),
	);
});

test('a draft has no `cite-as` link', () => {
	fc.assert(
		fc.property(arbitraryPage, (page) => {
			expect(typedLinks({ ...page, isCitable: false }).some(({ rel }) => rel === 'cite-as')).toBe(false);
		}),
	);
});

const since = (...added: string[]) => ({ ...small, editions: { ...small.editions, added } });

test('a page is cited by its permalink, a page that shows or cites the whole report by that of the report', () => {
	const work = workOf(small);
	expect(pageCitedAs(small, '/figures/', work)).toBe('https://example.org/bridges/v/1.0.0/figures/');
	for (const path of ['/report/', '/cite/']) expect(pageCitedAs(small, path, work)).toBe(work.url);
});

test('a page that no edition has, or that came after the edition, cannot be cited', () => {
	for (const path of ['/search/', '/editions/', '/404.html'])
		expect(pageCitedAs(small, path, workOf(small))).toBeUndefined();
	for (const path of ['/charts/', '/cite/']) expect(pageCitedAs(since(path), path, workOf(small))).toBeUndefined();
});

test('a landing page that was added after the edition has no `cite-as` link', () => {
	const [figure] = small.figures;
	const path = `/figures/${figure?.id}/`;
	const relations = (report: typeof small) =>
		prepare(report)
			.landings()
			.filter((page) => page.path === path)
			.flatMap((page) => typedLinks(page).map(({ rel }) => rel));
	expect(relations(small)).toContain('cite-as');
	expect(relations(since(path))).not.toContain('cite-as');
	expect(relations(since(path))).toContain('collection');
});

test('the headers of the host and the linkset say the same of a page', () => {
	fc.assert(
		fc.property(arbitraryPage, (page) => {
			const wanted = typedLinks(page).flatMap(({ rel, href, type }) =>
				rel === 'linkset' ? [] : [{ rel, href: absolute(href), type }],
			);
			const [context] = linkset([page], absolute).linkset;
			const inSet = Object.entries(context ?? {}).flatMap(([rel, targets]) =>
				typeof targets === 'string' ? [] : targets.map(({ href, type }) => ({ rel, href, type })),
			);
			expect(sorted(inSet)).toEqual(sorted(wanted));

			const [, block = ''] =
				/(?:^|\n)\/\n((?: {2}.*\n)+)/.exec(writeHeaders(hostHeaders(none, [page], absolute))) ?? [];
			// RFC 8288, 3: the target between angle brackets, parameters after it.
			const inHeaders = block.split('\n').flatMap((line) => {
				const [, href, parameters = ''] = /^ {2}Link: <([^<>\s]+)>((?:; [a-z]+="[^"]*")*)$/.exec(line) ?? [];
				const parameter = (name: string) => new RegExp(`; ${name}="([^"]*)"`).exec(parameters)?.[1];
				return href === undefined ? [] : [{ rel: parameter('rel') ?? '', href, type: parameter('type') }];
			});
			expect(sorted(inHeaders)).toEqual(sorted(wanted));
		}),
	);
});

test('a host is given each media type once, in lines that it accepts', () => {
	const many = Array.from({ length: 200 }, (_, index) => index);
	const [page] = fc.sample(arbitraryPage, 1);
	const published = many.map((index) => ({
		version: `1.${index}.0`,
		date: '2024-01-02',
		title: '',
		manifest: '',
		files: 0,
		bytes: 0,
		changes: [],
	}));
	const blocks = hostHeaders(
		{ ...none, editions: { ...none.editions, published } },
		many.map((index) => ({ ...(page ?? expect.fail()), path: `/s${index}/` })),
		absolute,
	);
	expect(blocks.length).toBeLessThanOrEqual(90);
	expect(blocks).toContainEqual({
		path: '/v/1.199.0/*',
		headers: [['Memento-Datetime', 'Tue, 02 Jan 2024 00:00:00 GMT']],
	});
	for (const line of writeHeaders(blocks).split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
	const typed = blocks
		.filter(({ headers }) => headers.some(([name]) => name === 'Content-Type'))
		.map(({ path }) => new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '.*')}$`));
	for (const file of [
		'/cite/report.bib',
		'/figures/a.ris',
		'/v/1.0.0/charts/a.csl.json',
		'/data/figures.csv',
		'/linkset.json',
		'/v/1.0.0/linkset.json',
	])
		expect(
			typed.filter((pattern) => pattern.test(file)),
			file,
		).toHaveLength(1);
	for (const file of ['/data/figures.json', '/figures/a/', '/report.pdf'])
		expect(
			typed.filter((pattern) => pattern.test(file)),
			file,
		).toHaveLength(0);
});

function sorted(links: readonly { rel: string; href: string; type?: string | undefined }[]): string[] {
	return links.map(({ rel, href, type }) => `${rel} ${href} ${type ?? ''}`).sort();
}
