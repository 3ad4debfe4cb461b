import { preview } from 'astro';
import { join } from 'node:path';
import { projectRoot } from '../build-site.ts';
import { reportRoot } from '../load-report.ts';

/** `npm run preview`: serves the built site. */
const server = await preview({ root: projectRoot, outDir: join(reportRoot(), 'dist') });
console.log(`The report is served at http://localhost:${server.port}/`);
