import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { RefusedFetch } from './refused-fetch.ts';
import type { Address } from './resolve-host.ts';

/** How long a server may take to accept a connection, in milliseconds. */
const CONNECT_TIME = 30_000;
/** Asks a server of PostgreSQL’s protocol to go on encrypted: the length of the message, and its code. */
const TLS_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

interface Server {
	readonly host: string;
	readonly port: number;
	/** Only to these the connection is made. */
	readonly addresses: readonly Address[];
	/** Whether the connection is encrypted, and the certificate of the server verified for the name of its host. */
	readonly tls: boolean;
}

/**
 * Opens a connection to a server that speaks the protocol of PostgreSQL, encrypted before anything else is said.
 *
 * @throws {RefusedFetch} If none of its addresses answers, or if it cannot be encrypted as it has to be.
 */
export async function openSocket(server: Server): Promise<Socket> {
	const reasons: string[] = [];
	for (const { address } of server.addresses) {
		const socket = await connectTo(address, server.port).catch((error: unknown) => void reasons.push(reasonOf(error)));
		if (socket !== undefined) return server.tls ? encrypt(socket, server) : socket;
	}
	throw new RefusedFetch(
		`${server.host}:${server.port} does not answer: ${reasons.join('; ')}.`,
		'See that host and port are right, that the database runs, and that this machine may reach it.',
	);
}

function connectTo(address: string, port: number): Promise<Socket> {
	return new Promise((resolve, reject) => {
		const socket = connect({ host: address, port });
		const timer = setTimeout(() => socket.destroy(new Error('it takes too long')), CONNECT_TIME);
		socket.once('error', (error) => {
			clearTimeout(timer);
			reject(error);
		});
		socket.once('connect', () => {
			clearTimeout(timer);
			socket.removeAllListeners('error');
			resolve(socket);
		});
	});
}

async function encrypt(socket: Socket, { host }: Server): Promise<Socket> {
	const answer = await new Promise<Buffer>((resolve, reject) => {
		const fail = () => reject(cannotEncrypt(host, 'it ends the connection', NO_TLS));
		socket.setTimeout(CONNECT_TIME, () => socket.destroy());
		socket.once('close', fail).once('error', fail);
		socket.once('data', (data) => {
			socket.removeAllListeners();
			resolve(data);
		});
		socket.write(TLS_REQUEST);
	});
	// More than this byte would be sent by somebody between, to be taken for a part of what is encrypted.
	if (answer.length !== 1 || answer[0] !== 'S'.charCodeAt(0)) {
		socket.destroy();
		throw cannotEncrypt(host, 'it does not know how', NO_TLS);
	}
	const name = host.replace(/^\[(.*)\]$/, '$1');
	const servername = isIP(name) === 0 ? { servername: name } : {};
	return new Promise((resolve, reject) => {
		const secured = connectTls({ socket, host: name, ...servername, rejectUnauthorized: true });
		const fail = (error?: Error) => {
			socket.destroy();
			reject(cannotEncrypt(host, error === undefined ? 'it ends the connection' : reasonOf(error), NOT_VERIFIED));
		};
		secured.once('close', () => fail()).once('error', fail);
		secured.once('secureConnect', () => {
			secured.removeAllListeners('close').removeAllListeners('error');
			secured.setTimeout(0);
			resolve(secured);
		});
	});
}

const NO_TLS =
	'Ask who runs the database to switch on TLS. In a network that you trust, add ?sslmode=disable to the address.';
const NOT_VERIFIED =
	'Use the name of the host that its certificate has. If a firm or a cloud signs its own, name the file of its root in ' +
	'NODE_EXTRA_CA_CERTS, which Node reads.';

function cannotEncrypt(host: string, reason: string, hint: string): RefusedFetch {
	return new RefusedFetch(`The connection to ${host} cannot be encrypted and verified: ${reason}.`, hint);
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return 'code' in error && !error.message.includes(String(error.code))
		? `${error.message} (${String(error.code)})`
		: error.message;
}
