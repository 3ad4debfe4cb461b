import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from '../astro.ts';
import { projectRoot, reportRoot } from '../load-report.ts';
import { putBack } from '../swap-in.ts';

/** `npm run preview`: serves the built site. */
const root = reportRoot();
const outDir = join(root, 'dist');
if (putBack(root)) console.log('A build was stopped as it was about to replace the site: the one that stood is back.');
if (existsSync(outDir)) {
	const server = await preview({ root: projectRoot, outDir });
	console.log(`The report is served at http://localhost:${server.port}/`);
} else {
	console.error('There is no built site yet. Run npm run build.');
	process.exitCode = 1;
}
