import { createServer } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guardRequests, requestedPath } from '../../src/node/guard-requests.ts';

/** Throws at a malformed address, as the servers of Astro and Vite do. */
const server = createServer((request, response) =>
	response.end(decodeURI(new URL(request.url ?? '', 'http://localhost').pathname)),
);
let port: number;
beforeAll(async () => {
	guardRequests(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const bound = server.address();
	port = typeof bound === 'object' ? (bound?.port ?? 0) : 0;
});
afterAll(() => server.close());

/** Sends a request byte for byte. */
async function ask(line: string): Promise<string> {
	const socket = connect(port, '127.0.0.1');
	socket.write(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
	let answer = '';
	for await (const chunk of socket) answer += String(chunk);
	return answer;
}

test.each([
	'/%',
	'/%zz',
	'/a%ff',
	'/%c0%ae',
	'/%00',
	'/a%0ab',
	'//',
	'//[',
	'//example.com/%',
	'/\\',
	'/..%2f',
	'/%5C',
	'*',
	'state/',
	'http://[',
])('%s is malformed, and no handler sees it', async (target) => {
	expect(await ask(`GET ${target}`)).toMatch(/^HTTP\/1\.1 400 /);
	expect(requestedPath(target)).toBeUndefined();
});

test.each(['/', '/state/', '/state/?%', '/a%20b', '/%D0%B0/', '/@fs//a', '/a;b', '/a#%'])(
	'%s is one',
	async (target) => {
		expect(await ask(`GET ${target}`)).toMatch(/^HTTP\/1\.1 200 /);
	},
);

test.each(['POST', 'PUT', 'DELETE', 'TRACE', 'PROPFIND'])(
	'%s is refused, with the methods that are not',
	async (method) => {
		const answer = await ask(`${method} /state/`);
		expect(answer).toMatch(/^HTTP\/1\.1 405 /);
		expect(answer).toContain('Allow: GET, HEAD, OPTIONS');
	},
);
