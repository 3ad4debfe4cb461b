import type { Plugin } from 'vite';
import type { Report } from '../core/model/report.ts';
import type { Output } from '../core/outputs/output.ts';
import { allOutputs } from '../node/all-outputs.ts';
import { loadReport } from '../node/load-report.ts';

/** Serves in dev what the build writes beside the pages, from the same function. */
export function serveOutputs(root: string): Plugin {
	return {
		name: 'report-outputs',
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const path = new URL(request.url ?? '/', 'http://localhost').pathname;
				if (!/\.[a-z]+$/.test(path)) return next();
				const result = loadReport(root);
				const output = 'report' in result ? findOutput(result.report, path) : undefined;
				if (output === undefined) return next();
				response.setHeader('Content-Type', output.type);
				response.end(output.body);
			});
		},
	};
}

/** Draws no more than it takes to come to the file. */
function findOutput(report: Report, path: string): Output | undefined {
	for (const output of allOutputs(report)) if (output.path === path) return output;
	return undefined;
}
