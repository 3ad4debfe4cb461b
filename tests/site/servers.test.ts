import { existsSync, globSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hostPolicy, securityBlocks } from '../../src/core/metadata/security-headers.ts';
import { prepareReport } from '../../src/node/known-report.ts';
import { readRules } from '../browser/serve-folder.ts';
import { pathInLanguage } from '../../src/core/permalink/languages.ts';
import { dist, elementsOf, fileOf, loadedReport, pages, readJson, readText } from './read-dist.ts';
import { isInstalled, startCaddy, type StartedServer, startNginx } from './start-server.ts';

const report = loadedReport();
const outputs = prepareReport(report).outputs();
const everywhere = new Map(
	securityBlocks(report).flatMap(({ path, headers }) =>
		path === '/*' ? headers.map(([name, value]) => [name.toLowerCase(), value] as const) : [],
	),
);
const assets = globSync('assets/*', { cwd: dist }).map((file) => `/${file}`);

/**
 * The links of an answer, or of `_headers`: relation and where it leads, from the site’s root where it stays on the
 * site.
 */
function linksIn(header: unknown): string[] {
	return [header ?? []]
		.flat()
		.flatMap((value) => [...String(value).matchAll(/<([^>]*)>; rel="([^"]*)"/g)])
		.map(([, to = '', rel = '']) => `${rel} ${to.replace(report.meta.url, '/')}`);
}

/** An address from the root of its language. */
const ownPath = (address: string) => pathInLanguage(address, report.meta.languages);

/** Where linkset.json says that a file belongs. */
const Collections = z.object({
	linkset: z.array(z.object({ anchor: z.string(), collection: z.array(z.object({ href: z.string() })).optional() })),
});
const collections = new Map(
	Collections.parse(readJson('/linkset.json')).linkset.flatMap(({ anchor, collection }) =>
		anchor.endsWith('/')
			? []
			: (collection ?? []).map(
					({ href }) =>
						[anchor.replace(report.meta.url, '/'), `collection ${href.replace(report.meta.url, '/')}`] as const,
				),
	),
);
const rules = readRules(dist);
/** The link that every address has. */
const general = rules.find(({ name, pattern }) => name === 'Link' && pattern.test('/no/such/page/'))?.value;

/** One request, its answer as it came over the wire. */
async function ask(
	url: string,
	accept = '',
): Promise<{ status: number; headers: Readonly<Record<string, unknown>>; body: Buffer }> {
	return new Promise((resolve, reject) => {
		request(url, { headers: { 'Accept-Encoding': accept } }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
			);
		})
			.on('error', reject)
			.end();
	});
}

const servers = [
	['nginx', startNginx],
	['caddy', startCaddy],
] as const;

describe.each(servers)('%s, with its file of .deploy', (name, start) => {
	const installed = isInstalled(name);
	if (!installed) console.warn(`There is no ${name} on this machine: .deploy/ is not tried with it.`);

	describe.skipIf(!installed)('installed', () => {
		let server: StartedServer;
		const at = (path: string) => server.url + path.slice(1);
		beforeAll(async () => {
			server = await start(dist);
		});
		afterAll(() => server?.stop());

		test('each page is HTML, asked for each time, with its policy', async () => {
			for (const page of pages.filter((each) => !each.endsWith('/report-offline.html'))) {
				const { status, headers } = await ask(at(page));
				expect(status, page).toBe(200);
				const own = ownPath(page);
				const kind = own.startsWith('/embed/') ? 'embed' : own === '/search/' ? 'search' : 'page';
				expect(headers, page).toMatchObject({
					...Object.fromEntries(everywhere),
					'content-type': 'text/html; charset=utf-8',
					'cache-control': 'no-cache',
					'content-security-policy': hostPolicy(kind),
				});
			}
			expect((await ask(at('/report-offline.html'))).headers['content-security-policy']).toBe("frame-ancestors 'none'");
		});

		test('a page of a frozen edition keeps the policy that it carries; only who may frame it is said', async () => {
			for (const page of ['/figures/', '/search/'])
				expect((await ask(at(`/v/0.0.0${page}`))).headers, page).toMatchObject({
					...Object.fromEntries(everywhere),
					'content-security-policy': "frame-ancestors 'none'",
				});
			for (const page of pages.filter((each) => each.startsWith('/embed/')))
				expect((await ask(at(`/v/0.0.0${page}`))).headers['content-security-policy']).toBeUndefined();
		});

		test('each other output has its type', async () => {
			for (const { path, type } of outputs) {
				if (path.startsWith('/_')) continue;
				const { status, headers } = await ask(at(path));
				expect(status, path).toBe(200);
				const [essence, charset] = type.split('; ');
				expect(String(headers['content-type']).split('; ')[0]?.replace('text/xml', 'application/xml'), path).toBe(
					essence,
				);
				if (essence?.startsWith('text/') === true) expect(headers['content-type'], path).toContain(charset);
				expect(headers, path).toMatchObject(Object.fromEntries(everywhere));
			}
			for (const [file, type] of [
				['report.pdf', 'application/pdf'],
				['report.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
				['pagefind/pagefind.js', 'text/javascript'],
			] as const)
				expect((await ask(at(`/${file}`))).headers['content-type']).toContain(type);
		});

		test('a file whose name holds its hash is kept for ever, and found again unchanged by its tag', async () => {
			expect(assets.length).toBeGreaterThan(10);
			for (const asset of assets.filter((each) => !/\.(?:br|gz)$/.test(each)))
				expect((await ask(at(asset))).headers['cache-control']).toBe('public, max-age=31536000, immutable');
			const { headers } = await ask(at('/findings/'));
			const again = await fetch(at('/findings/'), {
				headers: { 'If-None-Match': String(headers['etag']), 'Accept-Encoding': 'identity' },
			});
			expect(again.status).toBe(304);
		});

		test('each answer has what _headers asks for of its address, and a file is led to the page that it belongs to', async () => {
			const addresses = [
				...pages,
				...outputs.map(({ path }) => path),
				'/report.pdf',
				'/report.docx',
				'/pagefind/pagefind.js',
				...assets,
			].filter((path) => !/^\/_|\.(?:br|gz)$/.test(path));
			expect(collections.size).toBeGreaterThan(report.figures.length + 4);
			for (const path of collections.keys()) expect(addresses, path).toContain(path);
			for (const path of addresses) {
				const { status, headers } = await ask(at(path));
				expect(status, path).toBe(200);
				const isDrawn = /^(?:text\/html|image\/svg)/.test(String(headers['content-type']));
				const links = linksIn(headers['link']);
				// A page says in its head what _headers says of it in links of their own.
				const inHead =
					isDrawn && path.endsWith('/')
						? elementsOf(readText(path)).map(({ properties }) => String(properties['rel']))
						: [];
				for (const { name, value } of rules.filter(({ pattern }) => pattern.test(path))) {
					// A pattern for all addresses has those of translations too, whose pages lead to a linkset of their own.
					if (value === general && ownPath(path) !== path) continue;
					if (name === 'Link')
						for (const link of linksIn(value))
							expect(
								[...links, ...inHead.flatMap((rel) => (link.startsWith(`${rel} `) ? [link] : []))],
								path,
							).toContain(link);
					else if (name === 'Content-Type')
						expect(String(headers['content-type']).split(';')[0], path).toBe(value.split(';')[0]);
					else if (name !== 'Content-Security-Policy' || isDrawn)
						expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
				}
				expect(
					links.filter((link) => link.startsWith('collection ')),
					path,
				).toEqual([collections.get(path) ?? []].flat());
			}
		});

		test('the server starts without warnings', () => {
			expect(
				server
					.log()
					.split('\n')
					.filter((line) => /warn|error/i.test(line) && !/cleaning storage|admin endpoint disabled/.test(line)),
			).toEqual([]);
		});

		test('compressed copies are sent to clients that accept them', async () => {
			for (const path of ['/findings/', '/data/figures.json', ...assets.filter((each) => each.endsWith('.css'))]) {
				const plain = readFileSync(fileOf(path));
				const gz = await ask(at(path), 'gzip');
				expect(gz.headers, path).toMatchObject({
					'content-encoding': 'gzip',
					vary: expect.stringMatching(/accept-encoding/i),
				});
				expect(gz.body.equals(readFileSync(`${fileOf(path)}.gz`)), path).toBe(true);
				expect(gunzipSync(gz.body).equals(plain)).toBe(true);
				const br = await ask(at(path), 'gzip, br');
				expect(br.headers['content-encoding'], path).toBe(server.brotli ? 'br' : 'gzip');
				if (server.brotli) expect(brotliDecompressSync(br.body).equals(plain)).toBe(true);
				expect(br.headers['content-type'], path).toBe(gz.headers['content-type']);
				const { headers, body } = await ask(at(path), 'identity');
				expect(headers['content-encoding'], path).toBeUndefined();
				expect(body.equals(plain)).toBe(true);
			}
		});

		test('each kind of text in a frozen edition is compressed when it is asked for', async () => {
			const frozen = outputs.filter(
				({ path, type, content }) =>
					/text|json|[/+]xml|x-bibtex|x-research|link-format/.test(type) &&
					content().length > 2000 &&
					!path.startsWith('/_'),
			);
			expect(new Set(frozen.map(({ type }) => type)).size).toBeGreaterThan(5);
			for (const { path } of frozen) {
				const { status, headers, body } = await ask(at(`/v/0.0.0${path}`), 'gzip');
				expect([status, headers['content-encoding']], path).toEqual([200, 'gzip']);
				expect(gunzipSync(body).equals(readFileSync(fileOf(path))), path).toBe(true);
			}
		});

		test('a frozen page, which the build does not compress, is compressed when it is asked for', async () => {
			const [page = ''] = globSync('v/*/findings/index.html', { cwd: dist });
			expect(existsSync(join(dist, `${page}.gz`))).toBe(false);
			const { headers, body } = await ask(at(`/${page.replace(/index\.html$/, '')}`), 'gzip');
			expect(headers['content-encoding']).toBe('gzip');
			expect(gunzipSync(body).equals(readFileSync(join(dist, page)))).toBe(true);
		});

		test('a missing file gets the page for it, and an address without its last slash is redirected', async () => {
			const missing = await ask(at('/figures/no-such-figure/'));
			expect(missing.status).toBe(404);
			expect(missing.body.toString()).toBe(readText('/404.html'));
			expect(missing.headers).toMatchObject({
				'content-type': 'text/html; charset=utf-8',
				'content-security-policy': hostPolicy('page'),
			});
			for (const file of ['/_headers', '/_redirects', '/../package.json'])
				expect((await ask(at(file))).status, file).toBe(404);
			const { status, headers } = await ask(at('/findings'));
			expect(String(status)).toMatch(/^30[18]$/);
			expect(String(headers['location'])).toMatch(/^(?:https?:\/\/[^/]+)?\/findings\/$/);
		});
	});
});

test('the compressed copies are of the files beside them, and every long file of text has both', () => {
	const copies = globSync('**/*.{br,gz}', { cwd: dist });
	for (const copy of copies) {
		const bytes = readFileSync(join(dist, copy));
		expect(
			(copy.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes)).equals(
				readFileSync(join(dist, copy.slice(0, -3))),
			),
			copy,
		).toBe(true);
		if (copy.endsWith('.gz')) expect([...bytes.subarray(4, 10)], copy).toEqual([0, 0, 0, 0, 2, 255]);
	}
	for (const page of pages)
		for (const ending of ['.br', '.gz']) expect(existsSync(fileOf(page) + ending), page + ending).toBe(true);
});
