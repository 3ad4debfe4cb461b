import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isPermanent } from '../../src/core/permalink/permalink.ts';
import { readAsZotero } from '../core/metadata/read-as-zotero.ts';
import { distIn, elementsOf, loadedReports, type PageElement, targetOf } from './read-dist.ts';

describe.each(loadedReports().map((report) => [report.meta.language, report] as const))('in %s', (_, report) => {
	const { pages, fileOf, readText, readJson } = distIn(report);
	const site = new URL(report.meta.url);
	const citable = [
		'/',
		...report.sections.map(({ id }) => `/${id}/`),
		...report.figures.map(({ id }) => `/figures/${id}/`),
		...report.charts.map(({ id }) => `/charts/${id}/`),
		...report.tables.map(({ id }) => `/tables/${id}/`),
	];
	/** Pages for people; the frame for other sites names the page of its chart. */
	const whole = pages.filter(
		(page) => page !== '/404.html' && page !== '/report-offline.html' && !page.startsWith('/embed/'),
	);
	const live = (page: string) => new URL(page.slice(1), site).href;

	const elements = new Map(whole.map((page) => [page, elementsOf(readText(page))]));
	const elementsAt = (page: string): readonly PageElement[] => elements.get(page) ?? [];
	const metaOf = (page: string, name: string) =>
		elementsAt(page).flatMap(({ tag, properties }) =>
			tag === 'meta' && (properties['name'] ?? properties['property']) === name ? [String(properties['content'])] : [],
		);

	interface Link {
		readonly rel: string;
		readonly href: string;
		readonly type: string | undefined;
	}
	const SIGNS = new Set(['cite-as', 'type', 'author', 'license', 'describedby', 'item', 'collection', 'timemap']);

	/** Typed links in the head of a page, resolved against where it lives. */
	function signsOf(page: string): Link[] {
		return elementsAt(page).flatMap(({ tag, properties }) => {
			const rel = [properties['rel']].flat().join(' ');
			const { href, type } = properties;
			return tag === 'link' && SIGNS.has(rel) && typeof href === 'string'
				? [{ rel, href: new URL(href, live(page)).href, type: typeof type === 'string' ? type : undefined }]
				: [];
		});
	}

	const Linkset = z.object({ linkset: z.array(z.object({ anchor: z.url() }).loose()) });
	const contexts = Linkset.parse(readJson('/linkset.json')).linkset;
	const Targets = z.array(z.object({ href: z.url(), type: z.string().optional() }));
	const linksFrom = (anchor: string): Link[] =>
		contexts
			.filter((context) => context.anchor === anchor)
			.flatMap(({ anchor: _, ...relations }) =>
				Object.entries(relations).flatMap(([rel, targets]) =>
					Targets.parse(targets).map(({ href, type }) => ({ rel, href, type })),
				),
			);
	const linesOf = (links: readonly Link[]) => links.map(({ rel, href, type }) => `${rel} ${href} ${type ?? ''}`).sort();

	/** The page to which a file belongs that a section lists: that of the chart or the table, or the cover. */
	const ownerOf = (file: string) => {
		const [, part] = /\/((?:charts|tables)\/[^./]+)\.\w+$/.exec(file) ?? [];
		return part === undefined ? site.href : live(`/${part}/`);
	};

	test('the cover claims to be the report, with its PDF in the same folder, and so does the page that holds all of it', () => {
		const claiming = whole.filter((page) => readAsZotero(readText(page)).itemType === 'report');
		expect(claiming).toEqual(['/', '/report/']);
		expect(readAsZotero(readText('/report/'))).toEqual(readAsZotero(readText('/')));
		const item = readAsZotero(readText('/'));
		expect(item.fields).toMatchObject({
			institution: report.meta.publisher,
			edition: report.meta.edition.version,
			date: report.meta.edition.date.replaceAll('-', '/'),
			language: report.meta.language,
		});
		expect(new URL('.', item.pdf).href).toBe(site.href);
		expect(existsSync(fileOf(`/${item.pdf?.slice(site.href.length)}`))).toBe(true);
		expect(whole.filter((page) => metaOf(page, 'citation_pdf_url').length > 0)).toEqual(['/', '/report/']);
	});

	test.each(citable)('%s is imported with the fields that its own files have', (page) => {
		const item = readAsZotero(readText(page));
		const citation = signsOf(page).find(
			({ rel, type }) => rel === 'describedby' && type === 'application/vnd.citationstyles.csl+json',
		);
		const [csl] = z
			.array(
				z
					.object({ type: z.string(), title: z.string(), URL: z.string(), publisher: z.string(), version: z.string() })
					.loose(),
			)
			.parse(readJson(`/${citation?.href.slice(site.href.length)}`));
		expect(item.itemType).toBe({ report: 'report', chapter: 'bookSection', dataset: 'dataset' }[csl?.type ?? '']);
		expect(item.title).toBe(csl?.title.replace(/\s+/g, ' '));
		expect([
			item.fields['url'],
			item.fields['publisher'] ?? item.fields['institution'],
			item.fields['edition'] ?? item.fields['versionNumber'],
		]).toEqual([csl?.URL, csl?.publisher, csl?.version]);
	});

	test.each(whole.filter((page) => !citable.includes(page) && page !== '/report/'))(
		'%s, which presents no work, is imported as a web page with authors and a date',
		(page) => {
			expect(readAsZotero(readText(page)).itemType).toBe('webpage');
			const { creators, fields, title } = readAsZotero(readText(page));
			expect([creators, fields]).toEqual([readAsZotero(readText('/')).creators, { date: expect.any(String) }]);
			expect(title).toBeUndefined();
		},
	);

	test.each(whole)('%s has one absolute `cite-as` link if the edition has the page, else none', (page) => {
		const cited = elementsAt(page).filter(
			({ tag, properties }) => tag === 'link' && String(properties['rel']) === 'cite-as',
		);
		expect(cited.map(({ properties }) => properties['href'])).toEqual(
			isPermanent(report, page) ? [expect.stringMatching(/^https?:\/\//)] : [],
		);
		expect(metaOf(page, 'citation_public_url')).toEqual(
			citable.includes(page) || page === '/report/' ? [expect.stringMatching(/^https?:/)] : [],
		);
	});

	test.each(citable)(
		'%s has in its head the links that the linkset gives it, and every file of them exists',
		(page) => {
			const links = signsOf(page);
			expect(linesOf(links)).toEqual(linesOf(linksFrom(live(page))));
			expect(new Set(links.map(({ rel }) => rel))).toEqual(
				new Set([...linksFrom(live(page)).map(({ rel }) => rel), 'cite-as', 'type', 'license', 'describedby']),
			);
			expect(links.find(({ rel }) => rel === 'type')?.href).toBe('https://schema.org/AboutPage');
			expect(links.filter(({ rel }) => rel === 'collection').map(({ href }) => href)).toEqual(
				page === '/' ? [] : [site.href],
			);
			const target = elementsAt(page).find(
				({ tag, properties }) => tag === 'link' && String(properties['rel']) === 'linkset',
			)?.properties['href'];
			expect(targetOf(page, String(target))?.address).toBe('/linkset.json');
			const isSection = report.sections.some(({ id }) => page === `/${id}/`);
			for (const { rel, href, type } of links.filter(({ rel }) => rel === 'describedby' || rel === 'item')) {
				expect(type, href).toBeDefined();
				expect(existsSync(fileOf(`/${href.slice(site.href.length)}`)), href).toBe(true);
				const back = linksFrom(href).filter((link) => link.rel === (rel === 'item' ? 'collection' : 'describes'));
				expect(
					back.map((link) => link.href),
					`${href} does not lead back`,
				).toEqual([rel === 'item' && isSection ? ownerOf(href) : live(page)]);
			}
		},
	);

	test('each resource is one context of the linkset', () => {
		const anchors = contexts.map(({ anchor }) => anchor);
		expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
	});

	test.each(whole)('%s has one block of JSON-LD at the most, sound, with the way to it', (page) => {
		const blocks = elementsAt(page).filter(
			({ tag, properties }) => tag === 'script' && properties['type'] === 'application/ld+json',
		);
		expect(blocks).toHaveLength(1);
		const graph = z
			.object({
				'@context': z.literal('https://schema.org'),
				'@graph': z.array(z.object({ '@type': z.string() }).loose()),
			})
			.parse(JSON.parse(blocks[0]?.text ?? ''))['@graph'];
		const crumbs = graph.find((node) => node['@type'] === 'BreadcrumbList');
		if (page === '/') {
			expect(crumbs).toBeUndefined();
			expect(graph[0]).toMatchObject({
				'@type': 'Report',
				version: report.meta.edition.version,
				license: report.meta.licence.content.url,
			});
			return;
		}
		const items = z
			.object({ itemListElement: z.array(z.object({ position: z.int(), item: z.url() })) })
			.parse(crumbs).itemListElement;
		expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
		expect(items.map(({ item }) => item).at(-1)).toBe(live(page));
		for (const { item } of items) expect(existsSync(fileOf(`/${item.slice(site.href.length)}`)), item).toBe(true);
		const kinds = graph.map((node) => node['@type']);
		if (page.startsWith('/figures/') && page !== '/figures/')
			expect(graph[0]).toMatchObject({ mainEntity: { '@type': 'Observation' } });
		else if (page === '/figures/' || page === '/data/' || /^\/charts\/./.test(page)) expect(kinds).toContain('Dataset');
		else if (citable.includes(page)) expect(kinds).toContain('Chapter');
	});

	test.each(whole)('%s has a whole preview', (page) => {
		for (const name of [
			'og:title',
			'og:description',
			'og:type',
			'og:url',
			'og:site_name',
			'og:locale',
			'og:image',
			'og:image:width',
			'og:image:height',
			'og:image:alt',
			'twitter:card',
			'twitter:image:alt',
		]) {
			expect(metaOf(page, name), name).toEqual([expect.stringMatching(/\S/)]);
		}
		const [image = ''] = metaOf(page, 'og:image');
		expect(existsSync(fileOf(`/${image.slice(site.href.length)}`)), image).toBe(true);
		expect(metaOf(page, 'og:url')).toEqual([live(page)]);
	});

	test('an identifier that the report does not have is mentioned nowhere', () => {
		const { doi, number, authors } = report.meta;
		const given = JSON.stringify(authors);
		for (const page of whole) {
			const html = readText(page);
			// Works that the report cites have DOIs of their own.
			const own = report.works.reduce((rest, { record }) => rest.replaceAll(record.DOI ?? '\0', ''), html);
			if (doi === undefined) {
				expect(own).not.toMatch(/doi\.org\/10/);
				expect(metaOf(page, 'citation_doi')).toEqual([]);
			}
			if (number === undefined)
				expect(html).not.toMatch(/citation_technical_report_number|reportNumber|No\. undefined/);
			if (!given.includes('"orcid"')) expect(html).not.toContain('orcid.org');
			if (!given.includes('"ror"')) expect(html).not.toContain('ror.org');
		}
	});

	test('what is cited has a panel with each style of the report and files to import', () => {
		for (const page of citable.filter((each) => each !== '/')) {
			const panels = elementsAt(page).filter(
				({ tag, properties }) => tag === 'aside' && String(properties['className']) === 'cite',
			);
			const claims = report.sections.find(({ id }) => page === `/${id}/`)?.claims.length ?? 0;
			expect(panels, page).toHaveLength(claims + 1);
			const copied = elementsAt(page).filter(({ properties }) => properties['dataCopy'] !== undefined);
			// The page of a chart has the code of its frame to copy, for this edition and for the latest.
			const frames = report.charts.some(({ id }) => page === `/charts/${id}/`) ? 2 : 0;
			expect(copied, page).toHaveLength(panels.length * (report.meta.citationStyles?.length ?? 7) + frames);
		}
		for (const section of report.sections) {
			for (const claim of section.claims)
				for (const ending of ['.bib', '.ris', '.csl.json'])
					expect(readText(`/cite/claims/${claim.id}${ending}`)).toContain(`/${section.id}/#${claim.id}`);
		}
	});
});
