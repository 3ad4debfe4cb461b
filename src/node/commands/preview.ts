import { statSync } from 'node:fs';
import { Server } from 'node:http';
import { join } from 'node:path';
import { preview } from '../astro.ts';
import { guardRequests } from '../guard-requests.ts';
import { projectRoot, reportRoot } from '../load-report.ts';
import { printError, printLine } from '../reporters/print.ts';
import { RESTORED, restoreSite } from '../swap-in.ts';
import { command } from './command.ts';
import { SERVE_OPTIONS, serverOptions } from './serve-options.ts';

export const servePreview = command({
	says: 'Serves the site that was built.',
	options: SERVE_OPTIONS,
	run: async ({ values }) => {
		const server = serverOptions(values);
		const root = reportRoot();
		const outDir = join(root, 'dist');
		if (restoreSite(root)) printLine(RESTORED);
		if (statSync(outDir, { throwIfNoEntry: false })?.isDirectory() !== true) {
			printError('There is no built site yet. Run npm run build.\n');
			return 'failed';
		}
		const served = await preview({ root: projectRoot, outDir, server });
		if (!('server' in served) || !(served.server instanceof Server))
			throw new Error('The server of Astro is not an HTTP server, so its requests cannot be guarded.');
		guardRequests(served.server);
		printLine(`The report is served at http://localhost:${served.port}/`);
		return 'done';
	},
});
