import { dev } from '../astro.ts';
import { projectRoot } from '../load-report.ts';

/** `npm run dev`: the site, live, with the pipeline’s problems in the overlay. */
await dev({ root: projectRoot });
