import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { projectRoot } from './load-report.ts';

/**
 * Prepares a folder as the root that Astro works in, so that nothing is written where the tool is installed, and says
 * so to Astro. The code of the site is read from the tool.
 *
 * The folder is a package of its own: if it were part of the report’s, Node would take the name of that package for one
 * of those that pages import. Its `tsconfig.json` is empty, or Astro would look for one in the folders above, which are
 * the report’s.
 *
 * @param folder An empty folder, which nobody else writes in.
 */
export function prepareAstroFolder(folder: string): AstroInlineConfig {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
	writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "types": [] }, "files": [] }\n');
	return {
		root: folder,
		// Astro looks for it below the root.
		configFile: relative(folder, join(projectRoot, 'astro.config.mjs')),
		srcDir: join(projectRoot, 'src'),
		cacheDir: join(folder, 'astro'),
		vite: { cacheDir: join(folder, 'vite') },
	};
}

/**
 * Makes a folder for a server of this process, which removes it at its end. It is not in the report: what a clone
 * brings there would be served.
 */
export function makeServerFolder(): string {
	const folder = mkdtempSync(join(realpathSync(tmpdir()), 'citable-report-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit());
	return folder;
}
