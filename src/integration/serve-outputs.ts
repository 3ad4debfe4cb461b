import type { Plugin } from 'vite';
import { allOutputs } from '../node/all-outputs.ts';
import { loadReport } from '../node/load-report.ts';

/** Modules of the site itself. To look for them among the outputs would draw every picture. */
const VITES = /^\/(?:@|src\/|node_modules\/)/;

/** Serves in dev what the build writes beside the pages, from the same function. */
export function serveOutputs(root: string): Plugin {
	return {
		name: 'report-outputs',
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const path = new URL(request.url ?? '/', 'http://localhost').pathname;
				if (!/\.[a-z]+$/.test(path) || VITES.test(path)) return next();
				const result = loadReport(root);
				const output = 'report' in result ? allOutputs(result.report).find((each) => each.path === path) : undefined;
				if (output === undefined) return next();
				response.setHeader('Content-Type', output.type);
				response.end(output.body);
			});
		},
	};
}
