import { statSync } from 'node:fs';
import { Server } from 'node:http';
import { join } from 'node:path';
import { preview } from '../astro.ts';
import { guardRequests } from '../guard-requests.ts';
import { projectRoot, reportRoot } from '../load-report.ts';
import { putBack } from '../swap-in.ts';

/** `npm run preview`: serves the built site. */
const root = reportRoot();
const outDir = join(root, 'dist');
if (putBack(root)) console.log('A build was stopped as it was about to replace the site: the one that stood is back.');
if (statSync(outDir, { throwIfNoEntry: false })?.isDirectory() === true) {
	const server = await preview({ root: projectRoot, outDir });
	if (!('server' in server) || !(server.server instanceof Server))
		throw new Error('The server of Astro is none that can be guarded.');
	guardRequests(server.server);
	console.log(`The report is served at http://localhost:${server.port}/`);
} else {
	console.error('There is no built site yet. Run npm run build.');
	process.exitCode = 1;
}
