import type { Request } from './engine.ts';
import { RefusedFetch } from './refused-fetch.ts';

/** Where a database is, and as whom it is asked. */
export interface DatabaseAddress {
	/** A name or an IP address, that of IPv6 in brackets. */
	readonly host: string;
	readonly port: number;
	readonly database: string;
	readonly user: string;
	readonly password: string;
	/**
	 * Whether the connection is encrypted and the server’s certificate verified. Undefined if nothing says so: then it
	 * is, except to a database on this machine.
	 */
	readonly tls: boolean | undefined;
}

const FORM = 'postgres://user:password@host:5432/database';
/** What `sslmode` may say. A certificate is always verified: without that, who is between can pass for the server. */
const TLS: Readonly<Record<string, boolean>> = {
	disable: false,
	require: true,
	'verify-ca': true,
	'verify-full': true,
};

/**
 * Reads the address of a database. Nothing but the address itself counts: no variable, no file of passwords.
 *
 * @throws {RefusedFetch} If it lacks a part or has one that is not known. The message shows nothing of it.
 */
export function readDatabaseAddress({ address, writtenIn }: Pick<Request, 'address' | 'writtenIn'>): DatabaseAddress {
	const refuse = (what: string, hint = `Write it as ${FORM}.`) => new RefusedFetch(`${writtenIn} ${what}.`, hint);
	if (!/^postgres(?:ql)?:\/\//.test(address)) throw refuse('does not begin with postgres://');
	const url = URL.parse(address);
	const parts = url === null ? undefined : decodeParts(url);
	if (url === null || parts === undefined)
		throw refuse(
			'is no address of a database',
			`Write it as ${FORM}; in user and password, signs such as / ? # @ : % are written as %2F %3F %23 %40 %3A %25.`,
		);
	const { user, password, database } = parts;
	const missing = Object.entries({ user, host: url.hostname, database }).flatMap(([name, part]) =>
		part === '' ? [name] : [],
	);
	if (missing.length > 0) throw refuse(`lacks the ${missing.join(' and the ')}`);
	if (!/^(?:[\w.-]+|\[[0-9A-Fa-f:.]+\])$/.test(url.hostname)) throw refuse('does not name one host');
	if (database.includes('/')) throw refuse('does not name one database');
	const unknown = [...url.searchParams.keys()].find((name) => name !== 'sslmode');
	if (unknown !== undefined || url.hash !== '')
		throw refuse('has more after the database than sslmode', 'Leave it out: only sslmode is read.');
	const mode = url.searchParams.get('sslmode');
	if (mode !== null && !Object.hasOwn(TLS, mode))
		throw refuse(
			'has another sslmode than those that are known',
			'Leave it out, which means verify-full; or write `disable`, and the connection is not encrypted.',
		);
	const port = url.port === '' ? 5432 : Number(url.port);
	return { host: url.hostname, port, user, password, database, tls: mode === null ? undefined : TLS[mode] };
}

function decodeParts(url: URL): { user: string; password: string; database: string } | undefined {
	try {
		return {
			user: decodeURIComponent(url.username),
			password: decodeURIComponent(url.password),
			database: decodeURIComponent(url.pathname.slice(1)),
		};
	} catch {
		return undefined;
	}
}
