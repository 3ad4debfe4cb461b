import { existsSync, type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Ending } from './commands/command.ts';
import { CachedEngine } from './data-sets/cached-engine.ts';
import { checkOnce, hasDataSets, type Checked, summarize } from './check-report.ts';
import type { Reporter } from './reporters/choose-reporter.ts';
import { describeFailure } from './reporters/failure.ts';
import { print, printError } from './reporters/print.ts';
import { formatNotes } from './reporters/terminal.ts';

/** The folders of a report. Only these are watched. */
const FOLDERS = ['content', 'data', 'public'];

/** How long nothing may change before the report is checked, in ms: git writes hundreds of files one after another. */
const QUIET_TIME = 100;

/** Clears the screen of a terminal and what was scrolled out of it. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Checks a report, and again whenever one of its files changes, until the process is told to end.
 *
 * @param print Writes the problems for people or a workflow.
 * @param isForProgram Whether each check is written as one line of JSON: `problems` and `notes`.
 * @param isCached Whether what is read from data sets is kept from one check to the next.
 */
export function watchCheck(root: string, print: Reporter, isForProgram: boolean, isCached: boolean): Promise<Ending> {
	const write = isForProgram ? writeLine : writerFor(print);
	let reader: CachedEngine | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const watchers = new Map<string, FSWatcher>();

	function check(): void {
		watchFolders();
		try {
			if (isCached && hasDataSets(root)) reader ??= new CachedEngine(root);
			const checked = checkOnce(root, reader);
			reader?.keep();
			write(checked);
		} catch (error) {
			printError(describeFailure(error));
		}
	}

	function checkSoon(): void {
		clearTimeout(timer);
		timer = setTimeout(check, QUIET_TIME);
	}

	/** Watches the folders that exist now: one may be removed and come back. */
	function watchFolders(): void {
		for (const [folder, watcher] of watchers) {
			if (existsSync(folder)) continue;
			watcher.close();
			watchers.delete(folder);
		}
		watchFolder(root, false);
		for (const folder of FOLDERS) watchFolder(join(root, folder), true);
	}

	function watchFolder(folder: string, isWhole: boolean): void {
		if (watchers.has(folder) || !existsSync(folder)) return;
		const watcher = watch(folder, { recursive: isWhole }, (_, name) => {
			if (isWhole || name === null || FOLDERS.includes(name)) checkSoon();
		});
		watcher.on('error', () => {
			watcher.close();
			watchers.delete(folder);
			checkSoon();
		});
		watchers.set(folder, watcher);
	}

	check();
	return new Promise((resolve) => {
		function end(): void {
			clearTimeout(timer);
			for (const watcher of watchers.values()) watcher.close();
			reader?.close();
			resolve('done');
		}
		process.once('SIGINT', end);
		process.once('SIGTERM', end);
	});
}

function writeLine({ problems, built }: Checked): void {
	process.stdout.write(`${JSON.stringify({ problems, notes: built?.notes ?? [] })}\n`);
}

/** How each check is written for people. */
function writerFor(report: Reporter): (checked: Checked) => void {
	return ({ problems, built }) => {
		const lines = built === undefined ? report(problems) : `${[...summarize(built.report)].join('\n')}\n`;
		const notes = built === undefined ? '' : formatNotes(built.notes);
		const at = new Date().toTimeString().slice(0, 8);
		const state = built === undefined ? '' : 'No problem. ';
		const text = `${notes}${lines}\n${at}  ${state}Waiting for changes; Ctrl-C ends it.\n`;
		print(process.stdout.isTTY ? CLEAR + text : stripVTControlCharacters(text));
	};
}
