import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { http } from '../../../src/node/fetch/http.ts';
import { RefusedFetch } from '../../../src/node/fetch/refused-fetch.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { COPY, LIMITS, makeReport, RECORD, run, setFetch, sourcesOf, textOf, today } from './run-fetch.ts';

let root: string;
let server: Server;
let answer: RequestListener;
let url: string;
let asked: string[];

beforeEach(async () => {
	root = makeReport();
	asked = [];
	server = createServer((request, response) => {
		asked.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
		answer(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const bound = server.address();
	url = `http://data.test:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
	setFetch(root, `{ url: '${url}/energy.csv' }`);
});
afterEach(async () => {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
	rmSync(root, { recursive: true });
});

const machine =
	hostname()
		.replace(/[^A-Za-z0-9]/g, '')
		.slice(0, 24) || 'host';
/** The record that a stopped fetch of a copy has left. */
const stopped = (copy: string) =>
	`${textOf(root, RECORD).replace(/sha256: .*/, `sha256: ${sha256(Buffer.from(copy))}`)}note: Stopped.\n`;
const answerWith =
	(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): RequestListener =>
	(_, response) =>
		response.writeHead(200, headers).end(body);
const changed = () => textOf(root, COPY).replace('Estonia,2020,Wind,224.9', 'Estonia,2020,Wind,230.9');

test('a new copy is kept byte for byte, and its record gets hash and day; comments and layout stay', async () => {
	writeFileSync(join(root, RECORD), `# On energy.\n${textOf(root, RECORD)}`);
	const [before, bytes] = [textOf(root, RECORD), changed()];
	answer = answerWith(bytes);
	const { isDone, said } = await run(root);
	expect(isDone).toBe(true);
	expect(sourcesOf(root)).toEqual({
		'energy-balance.csv': bytes,
		'energy-balance.yaml': before
			.replace(/retrieved: .*/, `retrieved: ${today}`)
			.replace(/sha256: .*/, `sha256: ${sha256(Buffer.from(bytes))}`),
	});
	expect(said).toContain(`energy-balance: ${url}/energy.csv\n`);
	expect(said).toContain('\nwind-power/ee/2020: 224.9 TJ → 230.9 TJ\n');
	expect(said).toContain('\nwind-total: 645.5 TJ → 651.5 TJ\n');
	expect(said).not.toMatch(/^wind-power\/lt/m);
	expect(said).toContain('\nchart wind-by-country: 1 of 3 marks differ\n');
	expect(said).toContain('npm run edition:changes');
});

test('a trial fetches and shows what would change, and replaces nothing', async () => {
	answer = answerWith(changed());
	const before = sourcesOf(root);
	const { isDone, said } = await run(root, { isTrial: true });
	expect(isDone).toBe(true);
	expect(said).toContain('energy-balance: data/sources/energy-balance.csv would be saved, ');
	expect(said).toContain('\nwind-power/ee/2020: 224.9 TJ → 230.9 TJ\n');
	expect(said).toContain('Nothing was replaced, as asked.');
	expect(sourcesOf(root)).toEqual(before);
});

test('the connection goes to the address that was checked, which is asked for once', async () => {
	answer = answerWith(changed());
	const names: string[] = [];
	// No resolver of the machine knows this name.
	const resolve = (host: string) => {
		names.push(host);
		return Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
	};
	expect(await run(root, { resolve })).toMatchObject({ isDone: true });
	expect(names).toEqual(['data.test']);
});

test('of the same bytes, only the day is written', async () => {
	const before = sourcesOf(root);
	answer = answerWith(textOf(root, COPY));
	const { isDone, said } = await run(root);
	expect(isDone).toBe(true);
	expect(said).toContain(`energy-balance: nothing has changed; \`retrieved\` is ${today}.`);
	expect(said).not.toContain('→');
	expect(sourcesOf(root)).toEqual({
		...before,
		'energy-balance.yaml': before['energy-balance.yaml']?.replace(/retrieved: .*/, `retrieved: ${today}`),
	});
});

/** Fetches, and expects that all stays as it was. Gives what was said. */
async function refused(given: Parameters<typeof run>[1] = {}): Promise<string> {
	const before = sourcesOf(root);
	const { isDone, said } = await run(root, given);
	expect(isDone).toBe(false);
	expect(sourcesOf(root)).toEqual(before);
	expect(said).toMatch(/\n {2}→ [A-Z`].+/);
	return said;
}

test.each([
	[404, 'answers 404 Not Found, not 200 OK.\n  → The file is not there any more: look for its new address'],
	[500, 'answers 500 Internal Server Error, not 200 OK.\n  → Open the address in a browser'],
	[204, 'answers 204 No Content, not 200 OK.'],
])('an answer %s is refused', async (status, words) => {
	answer = (_, response) => response.writeHead(status).end();
	expect(await refused()).toContain(words);
});

test('a page is refused, by its type and by its words', async () => {
	answer = answerWith('<p>Please log in</p>', { 'content-type': 'text/html; charset=utf-8' });
	expect(await refused()).toContain('/energy.csv is a page (HTML), not the file itself.');
	answer = answerWith('\n<!DOCTYPE html>\n<title>Please log in</title>', { 'content-type': 'text/csv' });
	expect(await refused()).toContain('/energy.csv is a page (HTML), not the file itself.');
});

test.each([
	['whose length was said', { 'content-length': '5000' }],
	['in chunks', {}],
])('half of a file %s is refused', async (_, headers) => {
	answer = (_request, response) => {
		response.writeHead(200, { 'content-type': 'text/csv', ...headers });
		response.write(textOf(root, COPY).slice(0, 2000), () => response.destroy());
	};
	expect(await refused()).toContain('was cut after 2,000 bytes, before the file was whole.');
});

test('an empty answer is refused', async () => {
	answer = answerWith('');
	expect(await refused()).toContain('/energy.csv is empty.');
});

test('what is packed although it was asked for as it is, is refused', async () => {
	answer = (request, response) => {
		expect(request.headers['accept-encoding']).toBe('identity');
		response.writeHead(200, { 'content-encoding': 'gzip' }).end('…');
	};
	expect(await refused()).toContain('sends the file packed (gzip)');
});

test('too large a file is refused by the length that it says, before any of it is read', async () => {
	let sent = 0;
	answer = (_, response) => {
		response.writeHead(200, { 'content-length': '3000000000' });
		const timer = setInterval(() => response.write(Buffer.alloc(1000), () => (sent += 1000)), 1);
		response.on('close', () => clearInterval(timer));
	};
	expect(await refused()).toContain('it has 3,000 MB, more than the 1 MB that hosts of git take');
	expect(sent).toBeLessThan(1_000_000);
});

test('too large a file that says no length is refused on the way', async () => {
	let sent = 0;
	answer = (_, response) => {
		const more = () => {
			for (let room = true; room && sent < 3_000_000_000; sent += 100_000) room = response.write(Buffer.alloc(100_000));
		};
		response.on('drain', more);
		more();
	};
	expect(await refused()).toContain('more than the 1 MB that hosts of git take');
	expect(sent).toBeLessThan(50_000_000);
});

test('a server that sends nothing more is not waited for', async () => {
	answer = (_, response) => {
		response.writeHead(200);
		response.write('Country,Year');
	};
	expect(await refused({ limits: { ...LIMITS, idle: 200 } })).toContain('has sent nothing for 0.2 seconds.');
	answer = () => undefined;
	expect(await refused({ limits: { ...LIMITS, idle: 200 } })).toContain('has sent nothing for 0.2 seconds.');
});

test('a server that goes on and on in small pieces is not waited for for ever', async () => {
	answer = (_, response) => {
		response.writeHead(200);
		const timer = setInterval(() => response.write('x'), 20);
		response.on('close', () => clearInterval(timer));
	};
	expect(await refused({ limits: { ...LIMITS, whole: 300 } })).toContain(
		'has not sent the whole file within 0.3 seconds.\n  → Try again later',
	);
});

test('a host that does not exist, and one that does not answer, are refused', async () => {
	answer = answerWith('');
	expect(await refused({ resolve: () => Promise.reject(new Error('ENOTFOUND')) })).toContain(
		'No host “data.test” is found.',
	);
	setFetch(root, "{ url: 'http://data.test:1/energy.csv' }");
	expect(await refused()).toContain('data.test:1 does not answer: connect ECONNREFUSED 127.0.0.1:1');
});

test.each([
	['127.0.0.1', 'http://127.0.0.1:1/a.csv', '127.0.0.1 is on this machine or in a private network.'],
	['localhost', 'http://localhost:1/a.csv', 'localhost leads to 127.0.0.1, which is on this machine'],
	['a number', 'http://2130706433/a.csv', '127.0.0.1 is on this machine'],
	['IPv6', 'http://[::1]:1/a.csv', '[::1] is on this machine'],
	['IPv4 in IPv6', 'http://[::ffff:127.0.0.1]/a.csv', 'is on this machine'],
	['the metadata of a cloud', 'http://169.254.169.254/latest.csv', '169.254.169.254 is on this machine'],
	[
		'an address that a network translates',
		'http://[64:ff9b::7f00:1]/a.csv',
		'translates to IPv4 (NAT64), so it may be',
	],
	['a name that leads to a private network', 'http://inner.test/a.csv', 'inner.test leads to 127.0.0.1, which'],
])('without --allow-local, %s is not connected to', async (_, address, words) => {
	setFetch(root, `{ url: '${address}' }`);
	const said = await refused({ allowLocal: false });
	expect(said).toContain(words);
	expect(said).toContain('add --allow-local');
	expect(asked).toEqual([]);
});

test('a redirect to this machine is not followed without --allow-local', async () => {
	answer = (_, response) =>
		response.writeHead(302, { location: `${url.replace('data.test', '127.0.0.1')}/b.csv` }).end();
	let hops = 0;
	const access = {
		// The first address stands for one of the internet.
		get allowLocal() {
			return hops++ === 0;
		},
		...{ resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]), show: () => undefined, limits: LIMITS },
		agrees: () => Promise.resolve(true),
	};
	const snapshot = http.prepare({ address: `${url}/energy.csv`, writtenIn: RECORD, ending: '.csv' });
	await expect(snapshot.save(join(root, 'saved'), access)).rejects.toThrow(
		'127.0.0.1 is on this machine or in a private network.',
	);
	expect(asked).toHaveLength(1);
});

test('redirects are followed, another host is shown, and the end of the last address counts', async () => {
	answer = (request, response) =>
		request.url === '/energy.csv'
			? response.writeHead(302, { location: `${url.replace('data', 'files')}/here?v=2` }).end()
			: response.end(changed());
	const { isDone, said } = await run(root);
	expect(isDone).toBe(true);
	const port = url.split(':').at(-1);
	expect(said).toContain(`data.test:${port} redirects to files.test:${port}.\n`);
	expect(asked).toEqual([`data.test:${port}/energy.csv`, `files.test:${port}/here?v=2`]);
});

test('another host is connected to only if the author agrees to it as well', async () => {
	answer = (request, response) =>
		request.url === '/energy.csv'
			? response.writeHead(302, { location: `${url.replace('data', 'files')}/here.csv` }).end()
			: response.end(changed());
	const questions: string[] = [];
	const agrees = (question: string) => Promise.resolve(questions.push(question) === 1);
	const said = await refused({ agrees });
	const port = url.split(':').at(-1);
	expect(questions).toEqual(['Connect there? [y/N] ', 'Connect there? [y/N] ']);
	expect(said).toContain(`data.test:${port} redirects to files.test:${port}.\n`);
	expect(said).toContain(`files.test:${port} was not connected to, since nobody has agreed.`);
	expect(asked).toEqual([`data.test:${port}/energy.csv`]);
	// A redirect within a host needs no other answer.
	answer = (request, response) =>
		request.url === '/energy.csv' ? response.writeHead(302, { location: '/here.csv' }).end() : response.end(changed());
	questions.length = 0;
	expect(await run(root, { agrees })).toMatchObject({ isDone: true });
	expect(questions).toHaveLength(1);
});

test('six redirects are too many, and one to something else than the web is refused', async () => {
	answer = (_, response) => response.writeHead(302, { location: '/energy.csv' }).end();
	expect(await refused()).toContain('redirects more than 5 times.');
	expect(asked).toHaveLength(6);
	answer = (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end();
	expect(await refused()).toContain('redirects to something that is no address of the web.');
});

test('what cannot be read as the record says is not saved, and the reasons are those of the check', async () => {
	answer = answerWith(changed().replace('Latvia,2011,Peat,39.2', 'Latvia,2011,Peat,many'));
	const said = await refused();
	expect(said).toContain(
		`energy-balance: ${COPY} stays as it was. What has come is not as ${RECORD} says:\n\n${COPY}:2:1  error`,
	);
	expect(said).toContain('has “many” in the column “Production”, which is not a number such as 1234.5.');
});

test('what a file holds cannot turn round the order of letters of what is said of it', async () => {
	answer = answerWith(changed().replace('Latvia,2011,Peat,39.2', 'Latvia,2011,Peat,ma\u202Eny'));
	expect(await refused()).toContain('has “ma�ny” in the column');
});

test('if the report has problems with the new copy, it is saved and they are printed', async () => {
	answer = answerWith(textOf(root, COPY).replace(/^Estonia,2020,Wind,.*\n/m, ''));
	const { isDone, said } = await run(root);
	expect(isDone).toBe(false);
	expect(said).toContain('With what was saved, the report has problems:\n\ncontent/wind.mdx:');
	expect(said).toContain('take the old copies back: `git checkout -- data/sources`');
	expect(textOf(root, COPY)).not.toContain('Estonia,2020,Wind');
});

test('a source that was never saved gets its copy, its hash and what is detected', async () => {
	const record = 'data/sources/harbours.yaml';
	writeFileSync(
		join(root, record),
		textOf(root, RECORD)
			.replace(/^(?:sha256|retrieved):.*\n/gm, '')
			.replace(/^columns:[\s\S]*/m, `fetch: { url: '${url}/list' }\n`),
	);
	answer = answerWith('Harbour;Ships\nRiga;1,5\nTallinn;2,5\n', { 'content-type': 'text/csv' });
	const { isDone } = await run(root, { id: 'harbours' });
	expect(isDone).toBe(true);
	expect(textOf(root, record)).toMatch(
		/\nfetch: .*\nsha256: [0-9a-f]{64}\nretrieved: 2026-11-29\nformat:\n {2}encoding: utf-8\n {2}delimiter: ';'\n {2}header: 1\n {2}decimal: ','\ncolumns:\n {2}Ships: \{ type: number \}\n$/,
	);
	expect(sourcesOf(root)['harbours.csv']).toBe('Harbour;Ships\nRiga;1,5\nTallinn;2,5\n');
});

test('a row that has come above the notes of a file is read, and its record says where the data end now', async () => {
	const notes = '\nSource: the office of statistics\n';
	const row = 'Latvia,2021,Peat,999,0,1,\n';
	const was = textOf(root, COPY).replace(/\n*$/, '\n');
	const last = was.split('\n').length - 1;
	const record = textOf(root, RECORD)
		.replace('header: 1,', `header: 1, rows: [2, ${last}],`)
		.replace(/sha256: .*/, `sha256: ${sha256(Buffer.from(was + notes))}`);
	writeFileSync(join(root, COPY), was + notes);
	writeFileSync(join(root, RECORD), record);
	answer = answerWith(was + row + notes);
	const { isDone, said } = await run(root);
	expect(said).toContain(`${RECORD}: the data end with line ${last + 1} now, before with line ${last}.`);
	expect(isDone).toBe(true);
	expect(textOf(root, RECORD)).toContain(`rows: [2, ${last + 1}],`);
});

test('a source without `fetch` is saved from its `url` if it is named', async () => {
	const text = textOf(root, RECORD).replace(/^fetch:.*\n/m, '');
	writeFileSync(join(root, RECORD), text);
	await expect(run(root)).rejects.toThrow('No source says how it is saved anew.');
	await expect(run(root, { id: 'energy-balance' })).rejects.toThrow('says of no file on the web where it is');
	writeFileSync(join(root, RECORD), text.replace('url: unstated', `url: ${url}/energy.csv`));
	answer = answerWith(changed());
	expect(await run(root, { id: 'energy-balance' })).toMatchObject({ isDone: true });
	await expect(run(root, { id: 'energy-balanse' })).rejects.toThrow('Did you mean “energy-balance”?');
});

test('nothing is connected to before the author has agreed', async () => {
	answer = answerWith(changed());
	await expect(run(root, { agrees: () => Promise.resolve(false) })).rejects.toThrow('nobody has agreed');
	expect(asked).toEqual([]);
});

test('what was stopped between copy and record is ended first', async () => {
	const bytes = changed();
	const folder = join(root, `data/sources/.fetch-${machine}-999999999-Ab3dE6`);
	const record = textOf(root, RECORD).replace(/sha256: .*/, `sha256: ${sha256(Buffer.from(bytes))}`);
	mkdirSync(folder);
	writeFileSync(join(folder, 'before'), textOf(root, RECORD));
	writeFileSync(join(folder, 'energy-balance.yaml'), record);
	writeFileSync(join(root, COPY), bytes);
	answer = answerWith(bytes);
	const { isDone, said } = await run(root);
	expect(isDone).toBe(true);
	expect(said).toContain(`${RECORD} describes its new copy now: a fetch had been stopped before that.\n`);
	expect(sourcesOf(root)).toEqual({
		'energy-balance.csv': bytes,
		'energy-balance.yaml': record.replace(/retrieved: .*/, `retrieved: ${today}`),
	});
});

test('where data/sources is a link, nothing is written through it', async () => {
	const elsewhere = join(root, 'elsewhere');
	const folder = `${elsewhere}/.fetch-${machine}-999999999-Ab3dE6`;
	renameSync(join(root, 'data/sources'), elsewhere);
	symlinkSync(elsewhere, join(root, 'data/sources'));
	mkdirSync(folder);
	writeFileSync(join(folder, 'before'), textOf(root, RECORD));
	writeFileSync(join(folder, 'energy-balance.yaml'), stopped(textOf(root, COPY)));
	const before = textOf(root, RECORD);
	const { isDone, said } = await run(root);
	expect(isDone).toBe(false);
	expect(said).toContain('data/sources is a link, and no link is followed');
	expect(textOf(root, RECORD)).toBe(before);
	expect(readFileSync(join(folder, 'before'), 'utf8')).toBe(before);
	expect(asked).toEqual([]);
});

test.each(['before', 'energy-balance.yaml'])(
	'a link in the folder of a stopped fetch, %s, is not followed',
	async (name) => {
		const folder = join(root, `data/sources/.fetch-${machine}-999999999-Ab3dE6`);
		const outside = join(root, 'outside');
		mkdirSync(folder);
		const written = { before: textOf(root, RECORD), 'energy-balance.yaml': stopped(textOf(root, COPY)) };
		for (const [file, text] of Object.entries(written)) {
			if (file === name) {
				writeFileSync(outside, text);
				symlinkSync(outside, join(folder, file));
			} else writeFileSync(join(folder, file), text);
		}
		cpSync(outside, `${outside}-before`);
		answer = answerWith(textOf(root, COPY));
		const { said } = await run(root, { agrees: () => Promise.resolve(true) });
		expect(said).not.toContain('describes its new copy now');
		expect(readFileSync(outside)).toEqual(readFileSync(`${outside}-before`));
		expect(textOf(root, RECORD)).not.toContain('Stopped.');
	},
);

test('words of others cannot move the cursor or turn the order of letters round', () => {
	expect(new RefusedFetch('a\u001B[2Jb\u202Ec\u200Bd', '').message).toBe('a�[2Jb�c�d');
});

test('of several sources, one that fails keeps none of the others', async () => {
	setFetch(root, `{ url: '${url}/energy.csv' }`);
	writeFileSync(join(root, 'data/sources/aaa.yaml'), textOf(root, RECORD).replace('energy.csv', 'gone.csv'));
	writeFileSync(join(root, 'data/sources/aaa.csv'), textOf(root, COPY));
	answer = (request, response) =>
		request.url === '/gone.csv' ? response.writeHead(404).end() : response.end(changed());
	const { isDone, said } = await run(root);
	expect(isDone).toBe(false);
	expect(said).toContain('aaa: error');
	expect(said).toContain('energy-balance: data/sources/energy-balance.csv is saved');
	expect(textOf(root, COPY)).toContain('Estonia,2020,Wind,230.9');
});
