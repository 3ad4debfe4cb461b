import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { Collector } from '../core/problem.ts';
import { deskPage } from '../desk/desk-page.ts';
import { problemPage } from '../desk/problem-page.ts';
import { PROBLEMS_ADDRESS, showProblems } from '../desk/problem-list.ts';
import { requestedPath } from '../node/guard-requests.ts';
import { type KnownReport, knownReport, shownReport } from '../node/known-report.ts';
import { readReportFiles } from '../node/read-files.ts';

/** The script that shows problems in every page of the dev server. */
export const PANEL = fileURLToPath(new URL('../desk/problem-panel.ts', import.meta.url));
const DESK = fileURLToPath(new URL('../desk/desk-in-browser.ts', import.meta.url));
const STYLE = fileURLToPath(new URL('../desk/desk.css', import.meta.url));

/** The page of authors. */
const DESK_ADDRESS = '/_desk/';

/** Addresses of pages; those of Vite, of files and of modules are others. */
const PAGE = /^\/(?!@|src\/|node_modules\/)(?:.*\/|[^.]*|.*\.html)$/;

/**
 * Serves in dev what authors see and readers do not: the desk, and the problems of the report, in place of every page
 * while there has been no report without any.
 */
export function serveDesk(root: string): Plugin {
	let desk: { readonly of: KnownReport; readonly html: string } | undefined;

	/** The desk of the report that is shown, written once. */
	function deskOf(known: KnownReport): string {
		if (desk?.of !== known) {
			const files = readReportFiles(root, new Collector());
			const { report } = known;
			const scripts = ['/@vite/client', servedAt(PANEL), servedAt(DESK)];
			desk = { of: known, html: deskPage({ report, files, root, style: servedAt(STYLE), scripts }) };
		}
		return desk.html;
	}

	return {
		name: 'report-desk',
		configureServer({ middlewares }) {
			middlewares.use((request, response, next) => {
				const path = requestedPath(request.url);
				if (path === PROBLEMS_ADDRESS) {
					const result = knownReport();
					const problems = 'problems' in result ? result.problems : [];
					return answer(response, 200, 'application/json', JSON.stringify(showProblems(problems, root)));
				}
				const shown = path !== undefined && PAGE.test(path) ? shownReport() : undefined;
				if (shown === undefined) return next();
				if ('problems' in shown)
					return answer(response, 500, HTML, problemPage(showProblems(shown.problems, root), servedAt(PANEL)));
				if (path !== DESK_ADDRESS) return next();
				answer(response, 200, HTML, deskOf(shown));
			});
		},
	};
}

const HTML = 'text/html; charset=utf-8';

function answer(response: ServerResponse, status: number, type: string, body: string): void {
	response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
}

/** The address at which Vite serves a file of this project. */
function servedAt(file: string): string {
	const path = file.replaceAll('\\', '/');
	return `/@fs${path.startsWith('/') ? '' : '/'}${path}`;
}
