import { createServer } from 'node:net';

/** A port of this machine at which nothing listens. */
export async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
	const bound = probe.address();
	await new Promise((resolve) => probe.close(resolve));
	if (bound === null || typeof bound === 'string') throw new Error('There is no free port.');
	return bound.port;
}
