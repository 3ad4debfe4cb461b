import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { canMakeCertificates, makeCertificate } from './make-certificate.ts';
import { COPY, makeReport, run, setFetch, textOf } from './run-fetch.ts';
import { hasPostgres, startPostgres, type StartedPostgres } from './start-postgres.ts';

const installed = canMakeCertificates();
if (!installed) console.warn('There is no openssl on this machine: connections that are encrypted are not tried.');

describe.skipIf(!installed)('an encrypted connection', () => {
	const known = getCACertificates('default');
	let folder: string;
	let root: string;
	let files: ReturnType<typeof makeCertificate>;
	beforeAll(() => {
		folder = realpathSync(mkdtempSync(join(tmpdir(), 'certificate-')));
		// PostgreSQL reads it as another user.
		chmodSync(folder, 0o755);
		files = makeCertificate(folder);
	});
	afterAll(() => rmSync(folder, { recursive: true }));
	beforeEach(() => {
		root = makeReport();
	});
	afterEach(() => {
		setDefaultCACertificates(known);
		rmSync(root, { recursive: true });
	});
	const trust = () => setDefaultCACertificates([...known, readFileSync(files.certificate, 'utf8')]);

	describe('to a web server', () => {
		let server: Server;
		let location: string | undefined;
		let port: number;
		beforeEach(async () => {
			location = undefined;
			server = createServer(
				{ key: readFileSync(files.key), cert: readFileSync(files.certificate) },
				(_, response) =>
					void response
						.writeHead(location === undefined ? 200 : 302, location === undefined ? {} : { location })
						.end(textOf(root, COPY)),
			);
			await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
			const bound = server.address();
			port = typeof bound === 'object' && bound !== null ? bound.port : 0;
		});
		afterEach(() => new Promise((resolve) => server.close(resolve)));

		test('is made only to a host whose certificate is valid', async () => {
			setFetch(root, `{ url: 'https://data.test:${port}/energy.csv' }`);
			process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
			try {
				const { isDone, said } = await run(root);
				expect([isDone, said]).toEqual([false, expect.stringContaining('does not answer: self-signed certificate')]);
			} finally {
				delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
			}
			trust();
			expect(await run(root)).toMatchObject({ isDone: true });
			setFetch(root, `{ url: 'https://other.test:${port}/energy.csv' }`);
			expect((await run(root)).said).toContain('does not match certificate');
		});

		test('is not left for one that is not encrypted', async () => {
			trust();
			location = `http://data.test:${port}/energy.csv`;
			setFetch(root, `{ url: 'https://data.test:${port}/energy.csv' }`);
			const { isDone, said } = await run(root);
			expect(isDone).toBe(false);
			expect(said).toContain('redirects from https to http, where anybody on the way can change the file.');
		});
	});

	const hasDatabase = hasPostgres();
	describe.skipIf(!hasDatabase)('to a database', () => {
		let database: StartedPostgres;
		beforeAll(async () => {
			database = await startPostgres(files);
		}, 60_000);
		afterAll(() => database?.stop());

		test('is made only to a host whose certificate is valid, and before the password is sent', async () => {
			writeFileSync(join(root, 'data/connections.yaml'), 'warehouse: { engine: postgres }\n');
			writeFileSync(
				join(root, 'data/queries/how.sql'),
				'SELECT ssl AS encrypted, 1 AS one FROM pg_stat_ssl WHERE pid = pg_backend_pid()',
			);
			const record = 'data/sources/how.yaml';
			const text = textOf(root, 'data/sources/energy-balance.yaml').replace(/^columns:[\s\S]*/m, '');
			writeFileSync(join(root, record), text);
			setFetch(root, '{ connection: warehouse, file: how.sql }', record);
			const ask = (host: string) =>
				run(root, { id: 'how', variable: () => `${database.url.replace('127.0.0.1', host)}?sslmode=verify-full` });
			expect((await ask('data.test')).said).toContain('cannot be encrypted and verified: self-signed certificate');
			trust();
			expect((await ask('other.test')).said).toContain('does not match certificate');
			expect(await ask('data.test')).toMatchObject({ isDone: true });
			expect(textOf(root, 'data/sources/how.csv')).toBe('encrypted,one\ntrue,1\n');
		});
	});
});
