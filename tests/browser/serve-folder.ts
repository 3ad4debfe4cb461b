import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.txt': 'text/plain; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.woff2': 'font/woff2',
	'.pdf': 'application/pdf',
	'.webmanifest': 'application/manifest+json',
};

/** Serves a folder under a path of this machine, with the headers that its `_headers` asks for. */
export async function serveFolder(folder: string, base = '/'): Promise<{ url: string; close: () => void }> {
	const rules = readRules(folder);
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		const inside = path.startsWith(base) ? normalize(join('/', path.slice(base.length))) : undefined;
		const file = inside === undefined ? undefined : fileFor(folder, inside);
		if (file === undefined) {
			const missing = fileFor(folder, '/404.html');
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			if (missing === undefined) response.end('Not found');
			else createReadStream(missing).pipe(response);
			return;
		}
		for (const { pattern, name, value } of rules)
			if (inside !== undefined && pattern.test(inside)) response.appendHeader(name, value);
		response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
		createReadStream(file).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const bound = server.address();
	if (bound === null || typeof bound === 'string') throw new Error('The test server has no port.');
	return { url: `http://127.0.0.1:${bound.port}${base}`, close: () => server.close() };
}

function fileFor(folder: string, path: string): string | undefined {
	const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
	return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
}

/**
 * The rules of a `_headers` file, as Netlify and Cloudflare Pages read it: what several rules say of one address adds
 * up.
 */
export function readRules(folder: string): { pattern: RegExp; name: string; value: string }[] {
	if (statSync(join(folder, '_headers'), { throwIfNoEntry: false }) === undefined) return [];
	let pattern = /^$/;
	return readFileSync(join(folder, '_headers'), 'utf8')
		.split('\n')
		.flatMap((line) => {
			if (line.startsWith('/')) {
				pattern = new RegExp(
					`^${line
						.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
						.replace(/:[a-z]+/g, '[^/]+')
						.replace('*', '.*')}$`,
				);
				return [];
			}
			const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
			return name === undefined || value === undefined ? [] : [{ pattern, name, value }];
		});
}
