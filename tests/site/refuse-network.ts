import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

// Loaded before a command: notes each connection that it asks for in the file `NETWORK_LOG`, and refuses it.
const log = process.env['NETWORK_LOG'] ?? '';
Socket.prototype.connect = function refuse(...to: unknown[]): never {
	appendFileSync(log, `${JSON.stringify(to)}\n`);
	throw new Error('There is no network.');
};
