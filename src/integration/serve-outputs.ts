import { lookup } from 'mrmime';
import type { Plugin } from 'vite';
import { allOutputs } from '../node/all-outputs.ts';
import { frozenFiles } from '../node/editions/write-editions.ts';
import { requestedPath } from '../node/guard-requests.ts';
import { loadReport } from '../node/load-report.ts';

/** Modules of the site itself. To look for them among the outputs would draw every picture. */
const VITES = /^\/(?:@|src\/|node_modules\/)/;
/** Files of a report as its author wrote them. A page of such a name ends with a slash. */
const WRITTEN = /^\/(?:content|data|public)\/.*[^/]$/i;

/** Serves in dev what the build writes beside the pages, from the same functions: the files for machines and the frozen editions. */
export function serveOutputs(root: string): Plugin {
	return {
		name: 'report-outputs',
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const path = requestedPath(request.url);
				if (path === undefined) return next();
				const pass = () => (WRITTEN.test(path) ? response.writeHead(404).end() : next());
				const isFrozen = path.startsWith('/v/');
				const isPublic = /\.[a-z0-9]+$/i.test(path) || path.startsWith('/.well-known/');
				if (!isFrozen && (!isPublic || VITES.test(path))) return pass();
				const result = loadReport(root);
				if (!('report' in result)) return pass();
				if (isFrozen) {
					const wanted = path.replace(/\/$/, '/index.html');
					const file = frozenFiles(result.report, result.archive, root).find((each) => each.path === wanted);
					if (file === undefined) return next();
					response.setHeader('Content-Type', lookup(wanted) ?? 'application/octet-stream');
					return response.end(file.read());
				}
				const given = result.publicFiles.get(path);
				if (given !== undefined) {
					response.setHeader('Content-Type', lookup(path) ?? 'application/octet-stream');
					return response.end(given);
				}
				const output = allOutputs(result.report).find((each) => each.path === path);
				if (output === undefined) return pass();
				response.setHeader('Content-Type', output.type);
				response.end(output.body);
			});
		},
	};
}
