import { createWriteStream, openSync, closeSync, readSync } from 'node:fs';
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { pipeline } from 'node:stream/promises';
import type { Access, Engine, Saved } from './engine.ts';
import { endingOf } from './ending-of.ts';
import { durationInWords } from './duration-in-words.ts';
import { RefusedFetch } from './refused-fetch.ts';
import { addressesOf } from './resolve-host.ts';

const MOST_REDIRECTS = 5;

/** Files on the web, kept byte for byte as the server gives them. */
export const http: Engine = {
	prepare: ({ address, writtenIn, ending }) => {
		const url = URL.parse(address);
		if (url === null || !/^https?:$/.test(url.protocol))
			throw new RefusedFetch(
				`${writtenIn} says of no file on the web where it is.`,
				'Write the address of the file itself: `fetch: { url: https://… }`.',
			);
		refuseUser(url, writtenIn);
		return { shown: url.href, save: (file, access) => save(url, file, ending, access) };
	},
};

async function save(url: URL, file: string, ending: string | undefined, access: Access): Promise<Saved> {
	const { response, from } = await follow(url, access);
	try {
		checkAnswer(response, from, access);
		const found = ending ?? endingOf([from, url], response.headers['content-type']);
		if (found === undefined)
			throw new RefusedFetch(
				`It is not clear what ${from.href} is: its address has no ending, and the server says ${typeOf(response)}.`,
				'Save it by hand, and take it in: `npm run add-source -- <file>`.',
			);
		await write(response, file, from, access);
		if (isPage(beginOf(file))) throw aPage(from);
		return { ending: found };
	} finally {
		response.destroy();
	}
}

/** Follows redirects, each to addresses that are checked like the first. */
async function follow(url: URL, access: Access): Promise<{ response: IncomingMessage; from: URL }> {
	let from = url;
	for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
		const response = await ask(from, access);
		const { location } = response.headers;
		if (![301, 302, 303, 307, 308].includes(response.statusCode ?? 0) || location === undefined)
			return { response, from };
		response.destroy();
		const to = URL.parse(location, from.href);
		if (to === null || !/^https?:$/.test(to.protocol))
			throw new RefusedFetch(`${from.host} redirects to something that is no address of the web.`, HOW_OTHER);
		if (from.protocol === 'https:' && to.protocol === 'http:')
			throw new RefusedFetch(
				`${from.host} redirects from https to http, where anybody on the way can change the file.`,
				HOW_OTHER,
			);
		refuseUser(to, `A redirect of ${from.host}`);
		if (to.host !== from.host) await askFor(to, from, access);
		from = to;
	}
	throw new RefusedFetch(`${url.host} redirects more than ${MOST_REDIRECTS} times.`, HOW_OTHER);
}

/** Another host than the one that was agreed to is connected to only if the author agrees to it too. */
async function askFor(to: URL, from: URL, { show, agrees }: Access): Promise<void> {
	show(`${from.host} redirects to ${to.host}.`);
	if (await agrees('Connect there? [y/N] ')) return;
	throw new RefusedFetch(
		`${to.host} was not connected to, since nobody has agreed.`,
		'Answer y at a terminal; or, to fetch without being asked: `npm run fetch -- --yes`.',
	);
}

const HOW_OTHER = 'Open the address in a browser, and write down the one of the file itself.';

/** Asks for a file at an address of its host that has been checked. */
async function ask(url: URL, access: Access): Promise<IncomingMessage> {
	const addresses = await addressesOf(url.hostname, access);
	const isSecure = url.protocol === 'https:';
	return new Promise((resolve, reject) => {
		const options = {
			// An agent of its own, which keeps no connection and asks no proxy.
			agent: isSecure ? new HttpsAgent({ keepAlive: false }) : new HttpAgent({ keepAlive: false }),
			headers: { 'accept-encoding': 'identity', accept: '*/*', 'user-agent': 'citable-report' },
			timeout: access.limits.idle,
			...(isSecure ? { rejectUnauthorized: true } : {}),
			lookup: (_host: string, { all }: { all?: boolean | undefined }, done: Found) => {
				const [first] = addresses;
				if (all === true) done(null, [...addresses]);
				else done(null, first?.address ?? '', first?.family);
			},
		};
		let answer: IncomingMessage | undefined;
		const asked = (isSecure ? requestHttps : requestHttp)(url, options, (response) => {
			answer = response;
			response.once('close', () => clearTimeout(timer));
			resolve(response);
		});
		const timer = setTimeout(() => (answer ?? asked).destroy(tooLong(url, access)), access.limits.whole);
		asked.on('timeout', () => (answer ?? asked).destroy(tooSlow(url, access)));
		asked.on('error', (error) => {
			if (answer === undefined) clearTimeout(timer);
			reject(error instanceof RefusedFetch ? error : noAnswer(url, error));
		});
		asked.end();
	});
}

type Found = (error: null, address: string | { address: string; family: number }[], family?: number) => void;

function tooSlow({ host }: URL, { limits }: Access): RefusedFetch {
	return new RefusedFetch(
		`${host} has sent nothing for ${durationInWords(limits.idle)}.`,
		'Try again later; if it stays so, save the file by hand.',
	);
}

function tooLong({ host }: URL, { limits }: Access): RefusedFetch {
	return new RefusedFetch(
		`${host} has not sent the whole file within ${durationInWords(limits.whole)}.`,
		'Try again later; if it stays so, save the file by hand, and take it in: `npm run add-source -- <file>`.',
	);
}

function noAnswer({ host }: URL, error: Error): RefusedFetch {
	const reason = 'code' in error ? `${error.message} (${String(error.code)})` : error.message;
	return new RefusedFetch(`${host} does not answer: ${reason}.`, 'See that the address is right, and try again later.');
}

/** Refuses what is no file, or too large a one, before any of it is read. */
function checkAnswer(response: IncomingMessage, from: URL, { limits }: Access): void {
	const { statusCode, headers } = response;
	if (statusCode !== 200)
		throw new RefusedFetch(
			`${from.href} answers ${statusCode ?? 'nothing'} ${response.statusMessage ?? ''}`.trimEnd() + ', not 200 OK.',
			statusCode === 404 || statusCode === 410
				? 'The file is not there any more: look for its new address, and write it into `fetch`.'
				: 'Open the address in a browser, and see what it needs.',
		);
	if (/^\s*(?:text\/html|application\/xhtml)/i.test(headers['content-type'] ?? '')) throw aPage(from);
	const encoding = headers['content-encoding'] ?? 'identity';
	if (encoding !== 'identity')
		throw new RefusedFetch(
			`${from.host} sends the file packed (${encoding}), although it was asked for as it is.`,
			'Save it by hand, and take it in: `npm run add-source -- <file>`.',
		);
	const length = Number(headers['content-length'] ?? 0);
	if (length > limits.copy) throw tooLarge(from, limits.copy, length);
}

async function write(response: IncomingMessage, file: string, from: URL, { limits }: Access): Promise<void> {
	let bytes = 0;
	try {
		await pipeline(
			response,
			async function* (chunks: AsyncIterable<Buffer>) {
				for await (const chunk of chunks) {
					bytes += chunk.length;
					if (bytes > limits.copy) throw tooLarge(from, limits.copy);
					yield chunk;
				}
			},
			createWriteStream(file),
		);
	} catch (error) {
		if (error instanceof RefusedFetch || isOfDisk(error)) throw error;
		throw cutOff(from, bytes);
	}
	if (!response.complete) throw cutOff(from, bytes);
	if (bytes === 0)
		throw new RefusedFetch(`${from.href} is empty.`, 'Open the address in a browser, and see what it has.');
}

function isOfDisk(error: unknown): boolean {
	return error instanceof Error && 'syscall' in error && (error.syscall === 'write' || error.syscall === 'open');
}

function cutOff(from: URL, bytes: number): RefusedFetch {
	return new RefusedFetch(
		`The connection to ${from.host} was cut after ${bytes.toLocaleString('en')} bytes, before the file was whole.`,
		'Try again.',
	);
}

function tooLarge(from: URL, most: number, length?: number): RefusedFetch {
	const size = length === undefined ? '' : `${Math.round(length / 1e6).toLocaleString('en')} MB, `;
	return new RefusedFetch(
		`${from.href} is too large: it has ${size}more than the ${Math.round(most / 1e6)} MB that hosts of git take.`,
		'Fetch a part of it, or save it by hand as .parquet, which is smaller, and take that in with npm run add-source.',
	);
}

function aPage(from: URL): RefusedFetch {
	return new RefusedFetch(
		`${from.href} is a page (HTML), not the file itself.`,
		'Open it in a browser, and write down the address of its download; the words of a page are saved by hand, as .txt.',
	);
}

function isPage(begin: string): boolean {
	return /^\uFEFF?\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html)\b/i.test(begin);
}

/** The first characters of a file. */
function beginOf(file: string): string {
	const handle = openSync(file, 'r');
	try {
		const begin = Buffer.alloc(1024);
		return begin.toString('utf8', 0, readSync(handle, begin));
	} finally {
		closeSync(handle);
	}
}

function typeOf({ headers }: IncomingMessage): string {
	return headers['content-type'] ?? 'nothing of it';
}

function refuseUser({ username, password }: URL, writtenIn: string): void {
	if (username === '' && password === '') return;
	throw new RefusedFetch(
		`${writtenIn} names an address with a user or a password in it.`,
		'Leave them out: whoever reads the report’s files could read them.',
	);
}
