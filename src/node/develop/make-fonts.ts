import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../load-report.ts';
import { makeFontFiles } from '../fonts/make-font-files.ts';

/**
 * `npm run fonts`: makes the files in `src/styles/fonts/`. Run it when a font package, a slice or a face has changed.
 */
const folder = join(projectRoot, 'src/styles/fonts');
const files = await makeFontFiles(join(projectRoot, 'node_modules'));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, content] of files) {
	writeFileSync(join(folder, name), content);
	process.stdout.write(`${String(content.length).padStart(6)}  ${name}\n`);
}
