import type { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** `OPTIONS` is what a browser asks before it fetches from another port of this machine. */
const METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** The path that a request asks for, decoded; nothing where it asks for none that is well-formed. */
export function requestedPath(target = ''): string | undefined {
	const path = target.replace(/[?#].*$/s, '');
	// Two slashes begin the name of another host; a backslash, or either of them encoded, parts folders for some readers only.
	if (!path.startsWith('/') || path.startsWith('//') || /\\|%2f|%5c/i.test(path)) return undefined;
	try {
		const decoded = decodeURIComponent(path);
		return /\p{Cc}/u.test(decoded) ? undefined : decoded;
	} catch {
		return undefined;
	}
}

/**
 * Refuses, before any handler of a server, the requests at which those of Vite and Astro fail: methods that change, and
 * addresses that are none.
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
