import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { EditionLedger, EditionManifest } from '../../src/core/model/edition.ts';
import { filesIn } from '../../src/node/files-in.ts';
import {
	edit,
	firstEdition,
	killAfter,
	refusalOf,
	run,
	secondEdition,
	thirdEdition,
	write,
} from './edition-fixture.ts';
import { frozenFile, readFrozen } from '../node/editions/frozen-file.ts';
import { elementsOf, targetOf } from './read-dist.ts';

const folder = mkdtempSync(join(tmpdir(), 'editions-'));
/** A report that has been taken through three editions, built after the last. */
const root = join(folder, 'report');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ok(result: { status: number | null; output: string }): void {
	expect(result.status, result.output).toBe(0);
}

beforeAll(() => {
	firstEdition(root);
	ok(run(root, 'publish'));
	secondEdition(root);
	ok(run(root, 'publish'));
	thirdEdition(root);
	ok(run(root, 'publish'));
	ok(run(root, 'build'));
}, 240_000);

const versions = ['1.0.0', '1.1.0', '2.0.0'] as const;
const manifest = (version: string) =>
	EditionManifest.parse(JSON.parse(readFileSync(join(root, 'data/editions', version, 'manifest.json'), 'utf8')));
/** The bytes of a file of an edition. Its hash, which names it, is read once for each edition. */
const frozenIn = (version: string, path: string) => {
	const found = manifestOf(version).get(path);
	if (found === undefined) throw new Error(`Edition ${version} has no file ${path}.`);
	return readFileSync(join(root, 'data/editions/files', found));
};
const hashes = new Map<string, ReadonlyMap<string, string>>();
function manifestOf(version: string): ReadonlyMap<string, string> {
	const known = hashes.get(version) ?? new Map(manifest(version).files.map(({ path, sha256 }) => [path, sha256]));
	hashes.set(version, known);
	return known;
}
const fileAt = (path: string) => join(root, 'dist', path.endsWith('/') ? `${path}index.html` : path);
const page = (path: string) => readFileSync(fileAt(path), 'utf8');
/** What the head of a page says of it, as the linkset does. */
const RELATIONS = new Set(['cite-as', 'type', 'author', 'license', 'describedby', 'item', 'collection']);
const Targets = z.array(z.object({ href: z.url(), type: z.string().optional() }));
const Linkset = z.object({ linkset: z.array(z.object({ anchor: z.url() }).catchall(z.unknown())) });
const Graph = z.object({ '@graph': z.array(z.unknown()) });
/** What HTML says, its tags and superfluous space left out. */
const textOf = (html: string) =>
	html
		.replace(/<(?:script|style|svg)\b[\s\S]*?<\/(?:script|style|svg)>/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');
const words = (path: string) => textOf(page(path));
/** A page or file with plain spaces. */
const plain = (path: string) => page(path).replaceAll('\u00a0', ' ');
/** The nodes of schema.org of a page. */
const graphOf = (path: string) =>
	Graph.parse(JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(plain(path))?.[1] ?? '{}'))[
		'@graph'
	];
const idsOn = (path: string) => new Set(elementsOf(page(path)).map(({ properties }) => String(properties['id'] ?? '')));

test.each(versions)(
	'every address that edition %s published is still served, each fragment and each file',
	(version) => {
		const { things } = manifest(version);
		expect(things.length).toBeGreaterThan(10);
		for (const { ref, addresses } of things) {
			for (const address of addresses) {
				const [path = '', fragment] = address.split('#');
				expect(existsSync(fileAt(path)), `${ref} at ${address}`).toBe(true);
				if (fragment !== undefined) expect(idsOn(path).has(fragment), `${ref} at ${address}`).toBe(true);
			}
		}
	},
);

test('a moved page leads to where its subject is now in one step, whatever it was called in between', () => {
	for (const path of ['/figures/traffic/', '/figures/traffic-per-bridge/']) {
		const refresh = elementsOf(page(path)).find(({ properties }) => String(properties['httpEquiv']) === 'refresh');
		expect(String(refresh?.properties['content'])).toBe('0; url=../../figures/daily-traffic/');
		expect(page(path)).toContain('<link rel="canonical" href="https://example.org/bridges/figures/daily-traffic/">');
	}
	expect(page('/figures/daily-traffic/')).not.toContain('http-equiv="refresh"');
	expect(page('/_redirects')).toContain('/bridges/figures/traffic/ /bridges/figures/daily-traffic/ 301\n');
	expect(JSON.parse(page('/figures/traffic.json'))).toMatchObject({ id: 'daily-traffic' });
});

test('a retired figure has a tombstone with the reason, the last value and the edition that has it', () => {
	expect(words('/figures/load-limit/')).toContain('Retired in edition 1.1.0');
	expect(words('/figures/load-limit/')).toContain('The note breaks off in it.');
	expect(words('/figures/load-limit/')).toContain('40 tonnes');
	expect(page('/figures/load-limit/')).toContain('href="../../v/1.0.0/figures/load-limit/"');
	expect(JSON.parse(page('/figures/load-limit.json'))).toMatchObject({
		id: 'load-limit',
		retired: { edition: '1.1.0', reason: 'The note breaks off in it.' },
	});
});

test('a retired chart keeps its drawings, so that nobody’s page shows a gap', () => {
	for (const ending of ['.svg', '.png', '.csv'])
		expect(readFileSync(fileAt(`/charts/repair${ending}`))).toEqual(
			readFrozen(root, '1.1.0', `charts/repair${ending}`),
		);
	expect(words('/state/')).toContain('“Repair” was retired in edition 2.0.0. It showed too little.');
});

test('a list with nothing left in it says so, names what stood there, and stays out of the navigation', () => {
	expect(words('/charts/')).toContain('Retired in edition 2.0.0 Charts The report has none of these any more.');
	expect(words('/charts/')).toContain('“Repair” was retired in edition 2.0.0.');
	expect(page('/charts/')).toContain('href="../v/1.1.0/charts/"');
	expect(page('/charts/')).not.toContain('http-equiv="refresh"');
	for (const path of ['/', '/sitemap.xml', '/linkset.json'])
		expect(page(path)).not.toMatch(/(?<!1\.1\.0|1\.0\.0)\/charts\/["<]/);
});

test('an old fragment of a claim stands beside the claim, and where the claim has left, the page says so', () => {
	const state = page('/state/');
	expect(state).toMatch(/<h2 class="claim-title"[^>]*>\s*<span class="ordinal">/);
	expect(words('/cost/')).toContain('“Repair is dear” is now here .');
	expect(page('/report/')).toMatch(/<span class="anchor" id="repair-is-dear">/);
});

test.each(versions)(
	'edition %s is written out as it was, with nothing added to its files but the notice on its pages',
	(version) => {
		const { files } = manifest(version);
		for (const { path } of files) {
			const frozen = frozenIn(version, path);
			const served = readFileSync(fileAt(`/v/${version}/${path}`));
			if (!path.endsWith('.html') || path === 'report-offline.html') expect(served.equals(frozen), path).toBe(true);
			else {
				const without = served
					.toString('utf8')
					.replace(/<aside class="edition-notice"[\s\S]*?<\/aside>|<p class="edition-notice">[\s\S]*?<\/p>/g, '')
					.replace(/<link rel="latest-version"[\s\S]*?(?=<\/head>)/, '');
				const canonical = /<link rel="canonical" href="[^"]*">/;
				expect(without.replace(canonical, ''), path).toBe(frozen.toString('utf8').replace(canonical, ''));
			}
		}
	},
);

test('a superseded page says which number has changed since, from what to what and why, and which has not', () => {
	const corrected = words('/v/1.0.0/figures/bridges-to-repair/');
	expect(corrected).toContain('Edition 1.0.0 of February 1, 2023, as it was. The current one is 2.0.0 .');
	expect(corrected).toContain(
		'Corrected in 1.1.0: was about 42 bridges, now about 6 bridges (−85.7%). We had counted the sound bridges.',
	);
	expect(words('/v/1.0.0/figures/need-repair/')).toContain(
		'What is cited from this page is unchanged in the current edition.',
	);
	expect(words('/v/1.0.0/state/')).toContain('Corrected in 1.1.0. We had counted the sound bridges.');
	expect(words('/v/1.0.0/state/')).toContain(
		'“Bridges to repair at once”: Corrected in 1.1.0: was about 42 bridges, now about 6 bridges (−85.7%).',
	);
	// Beneath the heading and the link beside it, not between them.
	const [, head = ''] =
		/<section class="claim" id="repair-now"[^>]*>([\s\S]*?)<p class="edition-notice">Corrected in 1\.1\.0\./.exec(
			page('/v/1.0.0/state/'),
		) ?? [];
	expect(head).toMatch(
		/^\s*<div class="claim-head">\s*<h2[\s\S]{0,400}<\/h2>\s*<a class="permalink"[^<]*<\/a>\s*<\/div>$/,
	);
	for (const whole of ['/', '/report/']) {
		expect(words(`/v/1.0.0${whole}`)).toContain('Changed since:');
		expect(words(`/v/1.0.0${whole}`)).toContain(
			'“Bridges to repair at once”: Corrected in 1.1.0: was about 42 bridges, now about 6 bridges (−85.7%).',
		);
		expect(words(`/v/2.0.0${whole}`)).not.toContain('Changed since');
	}
	expect(words('/v/1.1.0/figures/bridges-to-repair/')).toContain('unchanged in the current edition');
	expect(words('/v/2.0.0/figures/bridges-to-repair/')).toContain('Edition 2.0.0 of January 3, 2024, the current one');
});

test('versions name each other, and only superseded ones are kept out of search engines', () => {
	const links = (path: string) =>
		Object.fromEntries(
			elementsOf(page(path))
				.filter(({ tag }) => tag === 'link')
				.map(({ properties }) => [String(properties['rel']), properties['href']]),
		);
	const site = 'https://example.org/bridges/';
	expect(links('/v/1.1.0/figures/need-repair/')).toMatchObject({
		'latest-version': `${site}figures/need-repair/`,
		'predecessor-version': `${site}v/1.0.0/figures/need-repair/`,
		'successor-version': `${site}v/2.0.0/figures/need-repair/`,
		'version-history': `${site}editions/`,
		original: `${site}figures/need-repair/`,
		memento: `${site}v/1.1.0/figures/need-repair/`,
		timemap: `${site}editions/timemap/figures/need-repair.link`,
		canonical: `${site}v/1.1.0/figures/need-repair/`,
	});
	expect(links('/v/2.0.0/figures/need-repair/')).not.toHaveProperty('successor-version');
	expect(page('/v/1.1.0/')).toContain('<meta name="robots" content="noindex">');
	expect(page('/v/2.0.0/')).not.toContain('noindex');
	expect(page('/editions/timemap.link')).toContain(
		`<${site}v/1.1.0/>; rel="memento"; datetime="Tue, 02 May 2023 00:00:00 GMT"`,
	);
});

test('each page that an edition has, has a TimeMap of those that have it, and its head leads there', () => {
	const site = 'https://example.org/bridges/';
	const having = new Map<string, string[]>();
	for (const version of versions) {
		const { date, files } = manifest(version);
		for (const { path } of files) {
			if (!/(?:^|\/)index\.html$/.test(path)) continue;
			const address = `/${path.replace(/index\.html$/, '')}`;
			having.set(address, [...(having.get(address) ?? []), `${site}v/${version}${address} ${date}`]);
		}
	}
	expect(having.get('/figures/traffic-in-a-week/')).toHaveLength(2);
	for (const [path, mementos] of having) {
		const heads = [path, ...mementos.map((memento) => memento.slice(site.length - 1).replace(/ .*/, ''))];
		const file = `/editions/timemap${path === '/' ? '' : path.slice(0, -1)}.link`;
		for (const head of heads) {
			const links = elementsOf(page(head)).filter(({ properties }) => String(properties['rel']) === 'timemap');
			expect(
				links.map(({ properties: { href, type } }) => [new URL(String(href), site + head.slice(1)).href, type]),
				head,
			).toEqual([[site + file.slice(1), 'application/link-format']]);
		}
		const links = page(file)
			.split(',\n')
			.map((line) => /^<([^>]+)>; rel="([^"]+)"(?:; (?:datetime|type)="([^"]+)")?\s*$/.exec(line)?.slice(1) ?? [line]);
		expect(links.slice(0, 2), path).toEqual([
			[site + path.slice(1), 'original', undefined],
			[site + file.slice(1), 'self', 'application/link-format'],
		]);
		expect(
			links.slice(2).map(([url = '', , datetime = '']) => `${url} ${new Date(datetime).toISOString().slice(0, 10)}`),
			path,
		).toEqual(mementos);
		const relations = links.slice(2).flatMap(([, rel = '']) => rel.split(' '));
		expect(relations.filter((rel) => rel !== 'memento')).toEqual(['first', 'last']);
		for (const [url = '', , datetime] of links.slice(2))
			expect(datetime, url).toMatch(/^\w{3}, \d\d \w{3} \d{4} 00:00:00 GMT$/);
	}
});

test.each(versions)('the linkset of edition %s says of each page what the page says of itself', (version) => {
	const site = 'https://example.org/bridges/v/';
	const read = (path: string) => frozenIn(version, path).toString('utf8');
	const { linkset } = Linkset.parse(JSON.parse(read('linkset.json')));
	let pages = 0;
	for (const { path } of manifest(version).files) {
		if (!path.endsWith('index.html')) continue;
		const at = `${site}${version}/${path.replace(/index\.html$/, '')}`;
		const links = elementsOf(read(path)).filter(({ tag }) => tag === 'link');
		const said = links.flatMap(({ properties: { rel, href, type } }) =>
			RELATIONS.has(String(rel)) ? [[String(rel), new URL(String(href), at).href, type ?? null]] : [],
		);
		// A page that stands for no work of its own has no more than a link back to what it belongs to.
		const context = linkset.find(({ anchor, type }) => anchor === at && type !== undefined);
		if (context === undefined) continue;
		pages++;
		const { anchor: _, ...relations } = context;
		const listed = Object.entries(relations).flatMap(([rel, targets]) =>
			RELATIONS.has(rel) ? Targets.parse(targets).map(({ href, type }) => [rel, href, type ?? null]) : [],
		);
		expect(listed.sort(), at).toEqual(said.sort());
		for (const [, href] of listed) expect(String(href).lastIndexOf('https://'), String(href)).toBe(0);
	}
	expect(pages).toBeGreaterThan(5);
});

test.each(versions)('no file of edition %s holds an address inside an address', (version) => {
	for (const { path } of manifest(version).files) {
		if (!/\.(?:html|json|xml|csv|bib|ris|webmanifest)$/.test(path)) continue;
		expect(frozenIn(version, path).toString('utf8'), path).not.toMatch(/\/v\/[\d.]+\/https?:/);
	}
});

test('a correction stands beneath what it corrects, live and in the edition that made it, and stays', () => {
	const corrected = 'Corrected May 2, 2023: was about 42 bridges, now about 6 bridges (−85.7%).';
	for (const base of ['', '/v/1.1.0', '/v/2.0.0']) {
		expect(words(`${base}/figures/bridges-to-repair/`)).toContain(`${corrected} Formula: was “bridges * (1 - share)”.`);
		for (const path of ['/state/', '/report/']) {
			expect(words(base + path)).toContain(
				'Corrected May 2, 2023: was “That is about 42 bridges”. We had counted the sound bridges. ' +
					'As edition 1.0.0 had it',
			);
		}
		expect(words(`${base}/report-offline.html`)).toContain(corrected);
		expect(words(`${base}/report-offline.html`)).toContain('was “That is about 42 bridges”.');
	}
	expect(page('/state/')).toContain('<a href="../v/1.0.0/state/#repair-now">As edition 1.0.0 had it</a>');
	expect(page('/v/1.1.0/state/')).toContain('<a href="../../../v/1.0.0/state/#repair-now">');
	expect(words('/v/1.0.0/figures/bridges-to-repair/')).not.toContain('Corrected May 2, 2023');
});

test('an update is told of in its own edition, not in the next', () => {
	const updated = 'Updated May 2, 2023: was “Loads are limited to 40 tonnes';
	expect(words('/v/1.1.0/cost/')).toContain(updated);
	expect(words('/state/')).not.toContain(updated);
	expect(words('/state/')).toContain('Updated January 3, 2024');
});

test('machines are told of a correction in the words of the page', () => {
	const text = 'Corrected May 2, 2023: was about 42 bridges, now about 6 bridges (−85.7%).';
	const Corrected = z.object({
		corrections: z.array(z.object({ edition: z.string(), date: z.string(), text: z.string() })),
	});
	const Commented = z.object({ correction: z.array(z.object({ datePublished: z.string(), text: z.string() })) });
	for (const base of ['', '/v/1.1.0', '/v/2.0.0']) {
		const { corrections } = Corrected.parse(JSON.parse(plain(`${base}/figures/bridges-to-repair.json`)));
		expect(corrections).toMatchObject([{ edition: '1.1.0', date: '2023-05-02' }]);
		expect(corrections[0]?.text).toContain(text);
		const { correction } = Commented.parse(graphOf(`${base}/figures/bridges-to-repair/`)[0]);
		expect(correction).toMatchObject([{ datePublished: '2023-05-02', text: corrections[0]?.text }]);
		const { hasPart } = z.object({ hasPart: z.array(z.unknown()) }).parse(graphOf(`${base}/state/`)[0]);
		expect(Commented.parse(hasPart[0]).correction[0]?.text).toContain('was “That is about 42 bridges”.');
	}
	expect(JSON.parse(page('/v/1.0.0/figures/bridges-to-repair.json'))).not.toHaveProperty('corrections');
	expect(page('/editions.xml')).toContain('<title>Correction: Bridges to repair at once</title>');
});

test('the cover says what changed since the edition before; that of the first edition does not', () => {
	expect(words('/v/1.1.0/')).toContain(
		'Since edition 1.0.0: 2 corrected, 1 updated, 1 added, 2 renamed, 1 retired. ' +
			'Corrected: Bridges to repair at once and 12% need repair at once . What changed',
	);
	expect(page('/v/1.1.0/')).toContain('<a href="../../editions/#v1.1.0">What changed</a>');
	expect(words('/')).toContain('Since edition 1.1.0: ');
	expect(words('/')).not.toContain('Corrected:');
	expect(words('/v/1.0.0/')).not.toContain('Since edition');
});

test('a reader reports an error from where it stands, and the letter names the edition', () => {
	for (const path of ['/state/', '/figures/need-repair/', '/v/1.1.0/charts/repair/']) {
		const version = /\/v\/([\d.]+)/.exec(path)?.[1] ?? '2.0.0';
		const letters = elementsOf(page(path)).flatMap(({ properties: { href } }) =>
			String(href).startsWith('mailto:') && String(href).includes('body') ? [String(href)] : [],
		);
		expect(letters.length).toBeGreaterThan(0);
		for (const letter of letters) {
			const { pathname, searchParams } = new URL(letter);
			expect(pathname).toBe('errors@example.org');
			expect(searchParams.get('body')).toContain(`https://example.org/bridges/v/${version}/`);
		}
	}
	expect(words('/')).toContain('Errors: errors@example.org');
	expect(words('/report/')).not.toContain('Report an error');
});

test('live pages cite the published edition', () => {
	expect(page('/figures/need-repair.bib')).toContain('https://example.org/bridges/v/2.0.0/figures/need-repair/');
	expect(page('/state/')).toContain('https://example.org/bridges/v/2.0.0/state/#repair-now');
	expect(page('/v/1.0.0/figures/need-repair.bib')).toContain(
		'https://example.org/bridges/v/1.0.0/figures/need-repair/',
	);
	expect(readFileSync(fileAt('/report.pdf')).equals(readFileSync(fileAt('/v/2.0.0/report.pdf')))).toBe(true);
});

test('the page of editions and the feeds show what changed, old and new, word by word', () => {
	expect(words('/editions/')).toContain(
		'Bridges to repair at once (figure) : about 42 bridges → about 6 bridges (−85.7%)',
	);
	expect(page('/editions/')).toMatch(/<del[^>]*>42<\/del>|<del[^>]*>about 42 bridges<\/del>/);
	expect(JSON.parse(page('/editions.json'))).toMatchObject({
		editions: [{ version: '1.0.0', changes: [] }, { version: '1.1.0' }, { version: '2.0.0' }],
	});
	const feed = page('/editions.xml');
	expect(feed.match(/<entry>/g)).toHaveLength(5);
	expect(feed).toContain('Correction: Bridges to repair at once');
	expect(words('/figures/bridges-to-repair/')).toContain('First published in edition 1.0.0.');
	expect(words('/figures/bridges-to-repair/')).toContain('Corrected in 1.1.0: was about 42 bridges');
	expect(words('/figures/daily-traffic/')).toMatch(
		/First published in edition 1\.0\.0\..*Renamed in 1\.1\.0: “traffic” is “[a-z-]+” since\. The name says what is counted\..*Renamed in 2\.0\.0: “[a-z-]+” is “daily-traffic” since\. Shorter\./,
	);
	expect(page('/figures/daily-traffic/')).toContain('href="../../v/1.0.0/figures/traffic/"');
});

test('no link of any page, live or frozen, leads to something that is missing', () => {
	const pages = filesIn(join(root, 'dist')).filter(
		(file) => file.endsWith('.html') && file !== '404.html' && !file.endsWith('report-offline.html'),
	);
	expect(pages.some((file) => file.startsWith('v/1.0.0/'))).toBe(true);
	for (const file of pages) {
		const from = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
		for (const { properties } of elementsOf(page(from))) {
			const link = properties['href'] ?? properties['src'];
			const target = typeof link === 'string' ? targetOf(from, link) : undefined;
			if (target === undefined) continue;
			expect(existsSync(fileAt(target.address)), `${String(link)} on ${from}`).toBe(true);
			const anchor = target.fragment.replace(/:~:.*$/, '');
			if (anchor !== '') expect(idsOn(target.address).has(anchor), `${String(link)} on ${from}`).toBe(true);
		}
	}
});

/** A copy of the report to damage, without its site. */
function copy(name: string): string {
	const target = join(folder, name);
	for (const part of ['content', 'data']) cpSync(join(root, part), join(target, part), { recursive: true });
	return target;
}

test('the next edition is a draft until it is published: it says so, offers no citation, and breaks no address', () => {
	const draft = copy('draft');
	edit(draft, 'data/report.yaml', 'version: 2.0.0', 'version: 2.1.0');
	edit(draft, 'data/figures/bridges.yaml', 'label: Bridges examined', 'label: Bridges looked at');
	expect(run(draft, 'edition:changes').output).toContain(
		'- { type: update, of: [figure:bridges-examined], reason: … }',
	);
	const refused = run(draft, 'publish');
	expect(refused.output).toContain('data/figures/bridges.yaml:1:7  error  change-is-explained');
	expect(refused.status).toBe(1);
	ok(run(draft, 'build'));
	const read = (path: string) => readFileSync(join(draft, 'dist', path), 'utf8');
	for (const path of ['index.html', 'state/index.html', 'figures/need-repair/index.html', 'cite/index.html']) {
		expect(textOf(read(path)), path).toContain('Draft of edition 2.1.0, not to be cited.');
		expect(read(path).includes('class="cite"'), path).toBe(false);
	}
	expect(read('figures/need-repair.bib')).toContain('/v/2.0.0/figures/need-repair/');
	expect(textOf(read('v/2.0.0/figures/need-repair/index.html'))).toContain(
		'Edition 2.0.0 of January 3, 2024, the current one',
	);
});

describe('what was published is not changed by hand', () => {
	const DAMAGED = /data\/editions\/\S+:1:1 {2}error {2}edition-is-intact/;
	const damages = {
		'a byte of a page flipped': (damaged) => {
			const file = frozenFile(damaged, '1.0.0', 'state/index.html');
			const bytes = readFileSync(file);
			bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
			writeFileSync(file, bytes);
		},
		'a file removed': (damaged) => rmSync(frozenFile(damaged, '1.1.0', 'report.pdf')),
		'a file added': (damaged) => write(damaged, 'data/editions/1.1.0/figures/more.html', 'x'),
		'a file added to those of all editions': (damaged) => write(damaged, 'data/editions/files/more', 'x'),
		'a manifest edited': (damaged) => edit(damaged, 'data/editions/1.0.0/manifest.json', '42', '43'),
		'the last edition removed': (damaged) => rmSync(join(damaged, 'data/editions/2.0.0'), { recursive: true }),
		'the ledger removed': (damaged) => rmSync(join(damaged, 'data/editions/ledger.json')),
	} satisfies Readonly<Record<string, (damaged: string) => void>>;
	test.each(Object.entries(damages))('%s is refused', (name, damage) => {
		const damaged = copy(`damaged-${name.replaceAll(' ', '-')}`);
		damage(damaged);
		expect(refusalOf(damaged)).toMatch(DAMAGED);
	});

	test('the build says so and leaves the site as it is', () => {
		const damaged = copy('damaged');
		damages['a byte of a page flipped'](damaged);
		write(damaged, 'dist/stands.txt', 'as it was');
		for (const command of ['build', 'check'] as const) {
			const { status, output } = run(damaged, command);
			expect(output).toMatch(DAMAGED);
			expect(status).toBe(1);
		}
		expect(readFileSync(join(damaged, 'dist/stands.txt'), 'utf8')).toBe('as it was');
	});
});

test('an edition is replaced only as long as the site has not been announced, and only the last one', () => {
	const again = copy('again');
	expect(run(again, 'publish').output).toContain('Edition 2.0.0 has been published already.');
	edit(again, 'data/figures/bridges.yaml', 'label: Bridges examined', 'label: Bridges looked at');
	expect(refusalOf(again)).toContain('figure:bridges-examined is not what it was in edition 2.0.0 (label).');
	expect(run(again, 'publish', '--replace').output).toContain('change-is-explained');
	edit(
		again,
		'data/changes.yaml',
		'  changes:\n',
		'  changes:\n    - { type: update, of: [figure:bridges-examined], reason: The words are plainer. }\n',
	);
	ok(run(again, 'publish', '--replace'));
	ok(run(again, 'check'));
	expect(
		EditionLedger.parse(JSON.parse(readFileSync(join(again, 'data/editions/ledger.json'), 'utf8'))).map(
			({ version }) => version,
		),
	).toEqual(versions);
	edit(again, 'data/report.yaml', /^url: /m, 'announced: true\nurl: ');
	expect(run(again, 'publish', '--replace').output).toContain(
		'Edition 2.0.0 cannot be replaced: the site has been announced.',
	);
});

test('a publication that is killed has either taken place or left nothing, and can be repeated', async () => {
	const killed = join(folder, 'killed');
	firstEdition(killed);
	for (const milliseconds of [300, 900, 1500, 2100, 2600, 3100]) {
		await killAfter(killed, 'publish', milliseconds);
		expect(refusalOf(killed)).toBe('');
	}
	const first = run(killed, 'publish');
	if (first.status !== 0) expect(first.output).toContain('has been published already');
	expect(refusalOf(killed)).toBe('');
	expect(readdirSync(join(killed, 'data/editions')).sort()).toEqual(['1.0.0', 'files', 'ledger.json']);
});
