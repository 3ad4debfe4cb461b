import type { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Allowed methods. A browser sends `OPTIONS` before it fetches from another port of this machine. */
const METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** The decoded path of the target of a request; `undefined` if it is malformed. */
export function requestedPath(target = ''): string | undefined {
	const path = target.replace(/[?#].*$/s, '');
	// Two slashes begin the name of another host. Some programs read a backslash, or an encoded slash, as a separator.
	if (!path.startsWith('/') || path.startsWith('//') || /\\|%2f|%5c/i.test(path)) return undefined;
	try {
		const decoded = decodeURIComponent(path);
		return /\p{Cc}/u.test(decoded) ? undefined : decoded;
	} catch {
		return undefined;
	}
}

/**
 * Refuses requests with other methods and with malformed addresses before the handlers of a server see them. The
 * handlers of Vite and Astro fail at these.
 */
export function guardRequests(server: Pick<EventEmitter, 'listeners' | 'removeAllListeners' | 'on'>): void {
	const handlers = server.listeners('request');
	server.removeAllListeners('request');
	server.on('request', (request: IncomingMessage, response: ServerResponse) => {
		const isAsked = METHODS.includes(request.method ?? '');
		if (!isAsked) response.writeHead(405, { Allow: METHODS.join(', ') }).end();
		else if (requestedPath(request.url) === undefined) response.writeHead(400).end();
		else for (const handler of handlers) Reflect.apply(handler, server, [request, response]);
	});
}
