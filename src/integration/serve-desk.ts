import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { problemPage } from '../desk/problem-page.ts';
import { PROBLEMS_ADDRESS, showProblems } from '../desk/problem-list.ts';
import { requestedPath } from '../node/guard-requests.ts';
import { knownReport, shownReport } from '../node/known-report.ts';

/** The script that shows problems in every page of the dev server. */
export const PANEL = fileURLToPath(new URL('../desk/problem-panel.ts', import.meta.url));

/** Addresses of pages; those of Vite, of files and of modules are others. */
const PAGE = /^\/(?!@|src\/|node_modules\/)(?:.*\/|[^.]*|.*\.html)$/;

/**
 * Serves in dev what authors see and readers do not: the problems of the report, in place of every page while there has
 * been no report without any.
 */
export function serveDesk(root: string): Plugin {
	return {
		name: 'report-desk',
		configureServer({ middlewares }) {
			middlewares.use((request, response, next) => {
				const path = requestedPath(request.url);
				if (path === PROBLEMS_ADDRESS) {
					const result = knownReport();
					response.setHeader('Content-Type', 'application/json');
					response.setHeader('Cache-Control', 'no-store');
					response.end(JSON.stringify(showProblems('problems' in result ? result.problems : [], root)));
					return;
				}
				const shown = path !== undefined && PAGE.test(path) ? shownReport() : undefined;
				if (shown === undefined || !('problems' in shown)) return next();
				response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
				response.end(problemPage(showProblems(shown.problems, root), PANEL));
			});
		},
	};
}
