import { statSync } from 'node:fs';
import { Server } from 'node:http';
import { join } from 'node:path';
import { preview } from '../astro.ts';
import { guardRequests } from '../guard-requests.ts';
import { projectRoot, reportRoot } from '../load-report.ts';
import { RESTORED, restoreSite } from '../swap-in.ts';

/** `npm run preview`: serves the built site. */
const root = reportRoot();
const outDir = join(root, 'dist');
if (restoreSite(root)) console.log(RESTORED);
if (statSync(outDir, { throwIfNoEntry: false })?.isDirectory() === true) {
	const server = await preview({ root: projectRoot, outDir });
	if (!('server' in server) || !(server.server instanceof Server))
		throw new Error('The server of Astro is not an HTTP server, so its requests cannot be guarded.');
	guardRequests(server.server);
	console.log(`The report is served at http://localhost:${server.port}/`);
} else {
	console.error('There is no built site yet. Run npm run build.');
	process.exitCode = 1;
}
