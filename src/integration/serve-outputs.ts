import { lookup } from 'mrmime';
import type { Plugin } from 'vite';
import type { Report } from '../core/model/report.ts';
import type { Output } from '../core/outputs/output.ts';
import { allOutputs } from '../node/all-outputs.ts';
import { frozenFiles } from '../node/editions/write-editions.ts';
import { loadReport } from '../node/load-report.ts';

/** Serves in dev what the build writes beside the pages, from the same functions: the files for machines and the frozen editions. */
export function serveOutputs(root: string): Plugin {
	return {
		name: 'report-outputs',
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const path = new URL(request.url ?? '/', 'http://localhost').pathname;
				const isFrozen = path.startsWith('/v/');
				if (!isFrozen && !/\.[a-z]+$/.test(path)) return next();
				const result = loadReport(root);
				if (!('report' in result)) return next();
				if (isFrozen) {
					const wanted = path.replace(/\/$/, '/index.html');
					const file = frozenFiles(result.report, result.archive, root).find((each) => each.path === wanted);
					if (file === undefined) return next();
					response.setHeader('Content-Type', lookup(wanted) ?? 'application/octet-stream');
					return response.end(file.read());
				}
				const output = findOutput(result.report, path);
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
