import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
	appendFileSync,
	chmodSync,
	chownSync,
	globSync,
	mkdtempSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../site/free-port.ts';

/** A PostgreSQL that runs for the tests, on 127.0.0.1, over data of its own. */
export interface StartedPostgres {
	readonly port: number;
	/** Its address as the user `reader`, who may read the tables. */
	readonly url: string;
	/** Runs SQL as the owner of everything. */
	readonly run: (sql: string) => string;
	readonly stop: () => Promise<void>;
}

/** Of `reader`. It has signs that an address has to write as others. */
export const PASSWORD = 's3cret/of:the@reader';

/** Debian keeps the programs of the server out of the PATH. */
function programs(): string | undefined {
	return globSync('/usr/lib/postgresql/*/bin').sort().at(-1);
}

/** Whether this machine has PostgreSQL. */
export function hasPostgres(): boolean {
	return programs() !== undefined;
}

/** @param tls Files of a certificate and its key, with which it speaks TLS. */
export async function startPostgres(tls?: {
	readonly certificate: string;
	readonly key: string;
}): Promise<StartedPostgres> {
	const bin = programs() ?? '';
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'postgres-')));
	const data = join(folder, 'data');
	const owner = ownerOf(folder);
	const runAs = (program: string, args: readonly string[]) => {
		const { status, stdout, stderr } = spawnSync(join(bin, program), args, {
			...owner,
			encoding: 'utf8',
			cwd: folder,
		});
		if (status !== 0) throw new Error(`${program}: ${stderr}`);
		return stdout;
	};
	writeFileSync(join(folder, 'password'), 'owner\n');
	runAs('initdb', [
		'-D',
		data,
		'-U',
		'owner',
		'-A',
		'scram-sha-256',
		`--pwfile=${folder}/password`,
		'-E',
		'UTF8',
		'--no-sync',
		'--locale=C',
	]);
	if (tls !== undefined)
		for (const file of [tls.certificate, tls.key]) {
			chmodSync(file, 0o600);
			if (owner.uid !== undefined) chownSync(file, owner.uid, owner.gid ?? 0);
		}
	const port = await freePort();
	appendFileSync(
		join(data, 'postgresql.conf'),
		[
			`port = ${port}`,
			"listen_addresses = '127.0.0.1'",
			`unix_socket_directories = '${folder}'`,
			'fsync = off',
			"timezone = 'Asia/Tashkent'",
			"datestyle = 'German, DMY'",
			...(tls === undefined ? [] : ['ssl = on', `ssl_cert_file = '${tls.certificate}'`, `ssl_key_file = '${tls.key}'`]),
			'',
		].join('\n'),
	);
	const server = spawn(join(bin, 'postgres'), ['-D', data], {
		...owner,
		cwd: folder,
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let said = '';
	server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
	const run = (sql: string) => {
		const args = [
			'-h',
			'127.0.0.1',
			'-p',
			String(port),
			'-U',
			'owner',
			'-d',
			'postgres',
			'-v',
			'ON_ERROR_STOP=1',
			'-At',
			'-f',
			'-',
		];
		const env = { PATH: process.env['PATH'], PGPASSWORD: 'owner', PGCONNECT_TIMEOUT: '5' };
		const { status, stdout, stderr } = spawnSync(join(bin, 'psql'), args, {
			env,
			input: sql,
			encoding: 'utf8',
			cwd: folder,
		});
		if (status !== 0) throw new Error(stderr);
		return stdout;
	};
	const stop = async () => {
		if (server.exitCode === null) {
			server.kill('SIGINT');
			await ended(server);
		}
		rmSync(folder, { recursive: true, force: true });
	};
	for (let tries = 0; tries < 100 && server.exitCode === null; tries++) {
		await new Promise((resolve) => setTimeout(resolve, 50));
		if (!/ready to accept connections/.test(said)) continue;
		run(`CREATE ROLE reader LOGIN PASSWORD '${PASSWORD}'; GRANT pg_read_all_data TO reader;`);
		return { port, url: `postgres://reader:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`, run, stop };
	}
	await stop();
	throw new Error(`PostgreSQL does not start: ${said}`);
}

function ended(server: ChildProcess): Promise<void> {
	return new Promise((resolve) => server.once('close', () => resolve()));
}

/** PostgreSQL refuses to run as root. */
function ownerOf(folder: string): { uid?: number; gid?: number } {
	if (userInfo().uid !== 0) return {};
	const [uid = 0, gid = 0] = ['-u', '-g'].map((part) =>
		Number(spawnSync('id', [part, 'nobody'], { encoding: 'utf8' }).stdout),
	);
	chownSync(folder, uid, gid);
	return { uid, gid };
}
