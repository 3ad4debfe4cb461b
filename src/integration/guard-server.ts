import { realpathSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { projectRoot } from '../node/load-report.ts';
import { guardRequests } from '../node/guard-requests.ts';

/**
 * Shuts what the dev server of Vite leaves open: an address that is none, the editor for any file of the machine, and
 * the files of the project and of a report in it, which are no part of the site until they are checked and cleaned.
 */
export function guardServer(root: string): Plugin {
	const folders = [join(root, 'content'), join(root, 'data'), join(root, 'public'), join(projectRoot, 'src')].map(
		(folder) => resolve(folder),
	);
	return {
		name: 'guard-server',
		config: () => ({ server: { fs: { allow: MODULES.map((folder) => join(projectRoot, folder)) } } }),
		configureServer({ httpServer, middlewares }) {
			if (httpServer) guardRequests(httpServer);
			middlewares.use('/__open-in-editor', (request, response, next) => {
				const place = placeToEdit(new URLSearchParams(request.url?.replace(/^[^?]*/, '')).get('file') ?? '', folders);
				if (place === undefined) {
					response.writeHead(403).end();
					return;
				}
				// The editor gets the place that was looked at, whatever else the address said.
				request.url = `/?file=${encodeURIComponent(place)}`;
				next();
			});
		},
	};
}

/** Where the modules of the site lie, and what Astro writes for them. */
const MODULES = ['src', 'node_modules', '.astro'];

/** The file of a place such as `data/figures.yaml:3:10`, with its line and column, if it lies in one of the folders that an author edits. */
export function placeToEdit(place: string, folders: readonly string[]): string | undefined {
	const [, named = '', at = ''] = /^(.*?)((?::\d+){0,2})$/.exec(place) ?? [];
	try {
		const file = resolve(named.startsWith('file:') ? fileURLToPath(named) : named);
		// A path of another machine is not even looked at.
		if (!folders.some((folder) => file.startsWith(folder + sep))) return undefined;
		const real = realpathSync(file);
		return folders.some((folder) => real.startsWith(realpathSync(folder) + sep)) ? real + at : undefined;
	} catch {
		return undefined;
	}
}
