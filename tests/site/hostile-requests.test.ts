import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityBlocks } from '../../src/core/metadata/security-headers.ts';
import { dist, loadedReport, pages, readText } from './read-dist.ts';
import { isInstalled, SECRET, startCaddy, type StartedServer, startNginx } from './start-server.ts';

/** An answer as it came over the wire: header names in small letters, each with all its values. */
interface Answer {
	readonly status: number;
	readonly headers: ReadonlyMap<string, readonly string[]>;
	readonly body: string;
}

/** Sends a request byte for byte: a client of HTTP would tidy its address first. */
async function ask(server: StartedServer, target: string, method = 'GET', more = ''): Promise<Answer> {
	const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
	socket.write(`${method} ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n${more}\r\n`, 'latin1');
	const chunks: Buffer[] = [];
	await new Promise<void>((resolve) => {
		socket.on('data', (chunk: Buffer) => chunks.push(chunk));
		// A server that refuses a request may hang up before it has read it whole.
		socket.on('error', () => resolve());
		socket.on('close', () => resolve());
	});
	const [head = '', ...rest] = Buffer.concat(chunks).toString('latin1').split('\r\n\r\n');
	const [status = '', ...lines] = head.split('\r\n');
	const headers = new Map<string, string[]>();
	for (const line of lines) {
		const name = line.slice(0, line.indexOf(':')).toLowerCase();
		headers.set(name, [...(headers.get(name) ?? []), line.slice(name.length + 1).trim()]);
	}
	return { status: Number(/^HTTP\/1\.[01] (\d+)/.exec(status)?.[1] ?? 0), headers, body: rest.join('\r\n\r\n') };
}

const report = loadedReport();
const everywhere = securityBlocks(report).flatMap(({ path, headers }) => (path === '/*' ? headers : []));
const chart = report.charts[0]?.id ?? '';
const figure = report.figures[0]?.id ?? '';
const embeds = pages
	.filter((page) => page.startsWith('/embed/'))
	.map((page) => Buffer.from(readText(page)).toString('latin1'));

/** One address of each kind. */
const kinds = [
	...[
		'/',
		'/findings/',
		'/report/',
		'/figures/',
		`/figures/${figure}/`,
		`/charts/${chart}/`,
		`/embed/${chart}/`,
		'/search/',
		'/methods/',
		'/editions/',
	],
	...[
		'/v/0.0.0/figures/',
		`/v/0.0.0/embed/${chart}/`,
		`/figures/${figure}.json`,
		`/charts/${chart}.csv`,
		`/charts/${chart}.svg`,
		'/report.pdf',
	],
	...[
		'/report-offline.html',
		'/linkset.json',
		'/.well-known/security.txt',
		'/pagefind/pagefind.js',
		'/404.html',
		'/no-such-page/',
	],
];
/** What hostile hands make of an address. */
const damages: readonly ((address: string) => string)[] = [
	...[
		'..%2f..%2f..%2fsecret.txt',
		'%2e%2e/%2e%2e/%2e%2e/secret.txt',
		'../../../../secret.txt',
		'..%2ffindings/',
		'..%2f..%2ffindings/',
	],
	...[
		'%2e%2e%2f%2e%2e%2fbeside/',
		'..%5c..%5csecret.txt',
		'..\\..\\secret.txt',
		'.',
		'./',
		'.env',
		'.git/config',
		'%2eenv',
		'..;/findings/',
	],
	...[
		'%00',
		'%00.html',
		'index.html',
		'index.html%00.txt',
		'%0d%0aX-Made-Up:%20yes',
		'%0a',
		'%09',
		'%7f',
		'%',
		'%zz',
		'%c0%ae%c0%ae/',
		'%ff',
		'%u002e',
	],
	...[
		';',
		';x=y',
		';.css',
		'?',
		'?..%2f..%2fsecret.txt',
		'?%00',
		'#findings',
		'*',
		'~',
		'_headers',
		'{env.HOME}',
		'%7Bfile.base%7D',
		'$uri',
		':',
	],
	...[
		'x'.repeat(300),
		'%F0%9F%99%82'.repeat(80),
		'x/'.repeat(900),
		'?'.padEnd(3000, 'x'),
		'x'.repeat(5000),
		'x'.repeat(40_000),
	],
].map((end) => (address: string) => address + end);
const wholes: readonly ((address: string) => string)[] = [
	(address) => `/${address}`,
	(address) => `//example.com${address}`,
	(address) => `/%2f${address.slice(1)}`,
	(address) => `/\\example.com${address}`,
	(address) => address.replace(/\/$/, '//'),
	(address) => address.replaceAll('/', '%2f'),
	(address) => address.replaceAll('/', '\\'),
	(address) => address.replace(/\/$/, ''),
	(address) => address.toUpperCase(),
	(address) => `http://example.com${address}`,
	(address) => address.slice(1),
];
const odd = [
	'/.env',
	'/.git/config',
	'/.git/',
	'/.well-known/.env',
	'/figures/.htaccess',
	'/_headers',
	'/_redirects',
	'*',
	'',
	'?',
	'//',
	'/..',
];
const hostile = [...kinds.flatMap((kind) => [...damages, ...wholes].map((damage) => damage(kind))), ...odd];

const servers = [
	['nginx', startNginx],
	['caddy', startCaddy],
] as const;

describe.each(servers.flatMap(([name, start]) => ['', '/report'].map((path) => [name, path, start] as const)))(
	'%s, a site at “%s/”',
	(name, path, start) => {
		describe.skipIf(!isInstalled(name))('installed', () => {
			let server: StartedServer;
			beforeAll(async () => {
				server = await start(dist, path);
			});
			afterAll(() => server?.stop());

			/** What holds of every answer. */
			function expectSound({ status, headers, body }: Answer, what: string): void {
				expect([200, 206, 301, 304, 308, 400, 404, 405, 414, 416, 431], what).toContain(status);
				expect(body, what).not.toContain(Buffer.from(SECRET).toString('latin1'));
				expect(headers.has('x-made-up'), what).toBe(false);
				for (const location of headers.get('location') ?? [])
					expect(location, what).toMatch(/^(?:http:\/\/127\.0\.0\.1(?::\d+)?)?\/(?![/\\])/);
				const [type = ''] = headers.get('content-type') ?? [];
				if (!/^(?:text\/html|image\/svg)/.test(type)) return;
				// nginx writes the headers of a refused range twice.
				const valuesOf = (header: string) => [...new Set(headers.get(header))];
				for (const [header, value] of everywhere)
					expect(valuesOf(header.toLowerCase()), `${what}: ${header}`).toEqual([value]);
				const policies = valuesOf('content-security-policy');
				expect(policies.length, what).toBeLessThanOrEqual(1);
				if (status !== 416 && !headers.has('content-encoding') && !policies.join().includes("frame-ancestors 'none'"))
					expect(
						embeds.some((page) => page.includes(body)),
						what,
					).toBe(true);
			}

			test('no hostile address gets a fault, a page without its policy, or a file that is none of the site’s', async () => {
				for (const address of hostile) {
					const answer = await ask(server, path + address);
					// A line that is too long or is none is refused by some without an answer.
					if (answer.status === 0) expect(address.length > 8000 || !address.startsWith('/'), address).toBe(true);
					else expectSound(answer, address.slice(0, 200));
				}
			});

			test('what begins with a dot, and what would have to be tidied, is missing, but for what others look for', async () => {
				for (const address of [
					'/.env',
					'/.git/config',
					'/.git/',
					'/.well-known/.env',
					'/figures/.htaccess',
					'/.well-known/',
					'/_headers',
					'/_redirects',
				])
					expect((await ask(server, path + address)).status, address).toBe(404);
				expect((await ask(server, `${path}/.well-known/security.txt`)).body).toContain('Contact:');
				for (const address of ['/%00', '/findings/%00', '/report.pdf%00'])
					expect([400, 404], address).toContain((await ask(server, path + address)).status);
			});

			// Caddy cannot distinguish a link from a file, as its configuration in .deploy says.
			test.skipIf(name === 'caddy')('a link within the site is not followed', async () => {
				for (const address of ['/linked.txt', '/linked/', '/linked/index.html'])
					expect((await ask(server, path + address)).status, address).toBe(404);
			});

			test('any method but GET and HEAD is refused, with those that are not', async () => {
				for (const kind of kinds)
					for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'MADEUP']) {
						const answer = await ask(server, path + kind, method, 'Content-Length: 0\r\n');
						expect(answer.status, `${method} ${kind}`).toBe(405);
						expect(answer.headers.get('allow'), `${method} ${kind}`).toEqual(['GET, HEAD']);
						expectSound(answer, `${method} ${kind}`);
					}
			});

			test('HEAD gives the headers of GET and no body', async () => {
				for (const kind of kinds) {
					const [get, head] = [await ask(server, path + kind), await ask(server, path + kind, 'HEAD')];
					expect(head.body).toBe('');
					const without = ({ headers }: Answer) => [...headers].filter(([header]) => header !== 'date').sort();
					expect([head.status, ...without(head)], kind).toEqual([get.status, ...without(get)]);
				}
			});

			test('odd ranges and codings get an answer with its headers', async () => {
				for (const kind of kinds)
					for (const more of [
						...[
							'bytes=0-10',
							'bytes=-5',
							'bytes=99999999-',
							'bytes=5-1',
							'bytes=0-0,2-2,4-4',
							`bytes=${'0-,'.repeat(500)}0-`,
							'lines=1-2',
						].map((range) => `Range: ${range}`),
						...['br;q=0', 'br;q=0, gzip;q=0, *;q=0', 'gzip;q=2', 'x'.repeat(2000)].map(
							(coding) => `Accept-Encoding: ${coding}`,
						),
						...[
							'Host: example.com',
							'If-None-Match: *',
							'If-Modified-Since: never',
							'X-Forwarded-Host: example.com',
							'Cookie: a=b',
						],
					]) {
						const answer = await ask(server, path + kind, 'GET', `${more}\r\n`);
						if (!more.startsWith('Host')) expectSound(answer, `${kind} ${more.slice(0, 100)}`);
						if (more.includes('br;q=0'))
							expect(answer.headers.get('content-encoding')?.[0] ?? '', kind).not.toContain('br');
					}
			});
		});
	},
);
