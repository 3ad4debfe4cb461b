import { dev } from '../astro.ts';
import { projectRoot } from '../load-report.ts';

/** `npm run dev`: serves the site and updates it when a file changes. The overlay shows the problems of the report. */
await dev({ root: projectRoot });
