import { realpathSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { projectRoot } from '../node/load-report.ts';
import { guardRequests } from '../node/guard-requests.ts';
import { servedPackageFolders } from '../node/package-folders.ts';

/**
 * Closes what the dev server of Vite leaves open: malformed addresses, opening any file of the machine in the editor,
 * and reading the files of the project and of a report in it, which are not part of the site until they have been
 * checked.
 */
export function guardServer(root: string): Plugin {
	const folders = [join(root, 'content'), join(root, 'data'), join(root, 'public'), join(projectRoot, 'src')].map(
		(folder) => resolve(folder),
	);
	return {
		name: 'guard-server',
		config: ({ cacheDir = [] }) => ({
			server: { fs: { allow: [join(projectRoot, 'src'), ...servedPackageFolders(), cacheDir].flat() } },
		}),
		configureServer({ httpServer, middlewares }) {
			if (httpServer) guardRequests(httpServer);
			middlewares.use('/__open-in-editor', (request, response, next) => {
				const place = placeToEdit(new URLSearchParams(request.url?.replace(/^[^?]*/, '')).get('file') ?? '', folders);
				if (place === undefined) {
					response.writeHead(403).end();
					return;
				}
				// The editor gets only the place that was checked, and nothing else from the address.
				request.url = `/?file=${encodeURIComponent(place)}`;
				next();
			});
		},
	};
}

/**
 * The absolute path of a place such as `data/figures.yaml:3:10`, with its line and column.
 *
 * @param folders Absolute paths of the folders that an author edits.
 * @returns `undefined` if the file does not exist or is in none of these folders.
 */
export function placeToEdit(place: string, folders: readonly string[]): string | undefined {
	const [, named = '', at = ''] = /^(.*?)((?::\d+){0,2})$/.exec(place) ?? [];
	try {
		const file = resolve(named.startsWith('file:') ? fileURLToPath(named) : named);
		// A path elsewhere is not opened at all: on Windows it may name another machine.
		if (!folders.some((folder) => file.startsWith(folder + sep))) return undefined;
		const real = realpathSync(file);
		return folders.some((folder) => real.startsWith(realpathSync(folder) + sep)) ? real + at : undefined;
	} catch {
		return undefined;
	}
}
