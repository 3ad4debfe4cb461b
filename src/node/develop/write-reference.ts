import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../load-report.ts';
import { makeReference, stalePages } from '../make-reference.ts';

/** `npm run docs:reference`: writes the pages of the reference anew, from the schemas, the rules and the commands. */
const pages = await makeReference();
for (const file of stalePages(pages)) rmSync(join(projectRoot, file));
for (const [file, text] of pages) {
	mkdirSync(dirname(join(projectRoot, file)), { recursive: true });
	writeFileSync(join(projectRoot, file), text);
}
process.stdout.write(`Wrote ${pages.size} pages.\n`);
