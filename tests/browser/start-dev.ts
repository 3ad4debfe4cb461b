import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const project = join(import.meta.dirname, '../..');

/** A dev server, and the address of its cover. */
export interface DevServer {
	readonly process: ChildProcess;
	readonly url: string;
}

/** Runs the command as an author does, and waits for the address that it prints. */
export function startDev(report: string): Promise<DevServer> {
	// Astro serves no pages where it sees that a test runs.
	const { VITEST: _, NODE_ENV: __, ...env } = process.env;
	const dev = spawn(process.execPath, [join(project, 'src/node/citable-report.ts'), 'dev'], {
		cwd: project,
		env: { ...env, REPORT_ROOT: report, NO_COLOR: '1' },
	});
	return new Promise((resolve, reject) => {
		let said = '';
		dev.stdout.on('data', (words: Buffer) => {
			said += stripVTControlCharacters(words.toString());
			const url = /http:\/\/localhost:\d+\//.exec(said)?.[0];
			if (url !== undefined && said.includes('watching')) resolve({ process: dev, url });
		});
		dev.on('exit', () => reject(new Error(said)));
	});
}
