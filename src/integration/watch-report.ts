import { statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { styleText } from 'node:util';
import type { FSWatcher, Plugin, ViteDevServer } from 'vite';
import type { Problem } from '../core/problem.ts';
import { PROBLEMS_EVENT, showProblems } from '../desk/problem-list.ts';
import { forgetReport, knownReport } from '../node/known-report.ts';
import { formatForTerminal } from '../node/reporters/terminal.ts';

/** The folders of a report. */
const INPUTS = ['data', 'content', 'public'];

/**
 * How long no file may change before the report is read again, in ms: an editor may save several at once, and git
 * writes hundreds.
 */
const QUIET_TIME = 60;

/**
 * In dev, reads the report again when one of its files changes. Without problems, all open pages are loaded anew; with
 * problems they stay as they are, and are told these. The terminal is told both.
 */
export function watchReport(root: string): Plugin {
	return {
		name: 'watch-report',
		configureServer(server) {
			const { watcher } = server;
			watcher.add(INPUTS.map((folder) => join(root, folder)));
			let timer: ReturnType<typeof setTimeout> | undefined;
			let before = '';
			const readAgain = () => {
				const result = knownReport();
				const problems = 'problems' in result ? result.problems : [];
				before = sayInTerminal(server, problems, before);
				// A page takes a moment to be made anew; that the problems are gone is known at once.
				server.environments.client.hot.send(PROBLEMS_EVENT, showProblems(problems, root));
				if (problems.length === 0) reloadPages(server);
			};
			watcher.on('all', (event, file, stats) => {
				if (!isInput(root, file)) return;
				forgetReport();
				clearTimeout(timer);
				timer = setTimeout(readAgain, QUIET_TIME);
				// The watcher drops a change of a file that follows another within 50 ms, so look at the file once more.
				if (event === 'change') setTimeout(() => reportLaterChange(watcher, file, stats?.mtimeMs), 60);
			});
			server.httpServer?.once('listening', () => setTimeout(readAgain, 0));
			server.httpServer?.once('close', () => clearTimeout(timer));
		},
		// Pages are loaded anew once the report has been read.
		hotUpdate: ({ file }) => (isInput(root, file) ? [] : undefined),
	};
}

/** Makes the modules of the report anew, and all open pages with them. */
function reloadPages({ environments }: ViteDevServer): void {
	for (const { moduleGraph, hot } of Object.values(environments)) {
		for (const [id, module] of moduleGraph.idToModuleMap)
			if (id.startsWith('\0virtual:')) moduleGraph.invalidateModule(module);
		hot.send({ type: 'full-reload' });
	}
}

/** Prints the problems if they are not those that were printed before, or that there are none any more. */
function sayInTerminal({ config }: ViteDevServer, problems: readonly Problem[], before: string): string {
	const said = problems.length === 0 ? '' : formatForTerminal(problems);
	if (said === before) return before;
	if (said === '') config.logger.info(styleText('green', 'The report has no problem any more.'), { timestamp: true });
	else config.logger.error(`\n${said}`, { timestamp: true });
	return said;
}

/**
 * Emits `change` for a file that has changed since `changedAt`, the time in ms of the last change that was reported.
 */
function reportLaterChange(watcher: FSWatcher, file: string, changedAt: number | undefined): void {
	const stats = statSync(file, { throwIfNoEntry: false });
	if (stats === undefined || stats.mtimeMs === changedAt) return;
	watcher.emit('change', file, stats);
	watcher.emit('all', 'change', file, stats);
}

function isInput(root: string, file: string): boolean {
	const [folder = ''] = relative(root, file).split(sep);
	return INPUTS.includes(folder);
}
