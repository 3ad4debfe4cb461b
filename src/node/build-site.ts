import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './astro.ts';
import { throwFailure } from './failed-outputs.ts';
import { inFreshFolder } from './in-fresh-folder.ts';
import { projectRoot } from './load-report.ts';
import { swapIn } from './swap-in.ts';
import { writeChecksums } from './write-checksums.ts';

/**
 * Builds the site into a fresh folder beside `dist/` and swaps it in once it is complete. Whatever stops it, `dist/` is as
 * it was; builds that run at once share nothing that one of them writes.
 *
 * @throws Whatever the build throws.
 */
export async function buildSite(root: string): Promise<void> {
	await buildAside(root, (fresh, site) => {
		writeChecksums(site);
		swapIn(fresh, join(root, 'dist'));
	});
}

/** Builds the site into a fresh folder and hands both over; what is left in the folder goes with it. */
export async function buildAside(root: string, use: (fresh: string, site: string) => void): Promise<void> {
	await inFreshFolder(root, async (fresh) => {
		const site = join(fresh, 'site');
		try {
			workIn(fresh);
			await build({
				root: projectRoot,
				outDir: site,
				cacheDir: join(fresh, 'astro'),
				vite: { cacheDir: join(fresh, 'vite') },
				logLevel: 'warn',
			});
			throwFailure();
			use(fresh, site);
		} finally {
			process.chdir(projectRoot);
		}
	});
}

/**
 * Astro runs the pages from files that it writes where the site goes, if that is below the working folder; else from one
 * folder that all builds would share. Those files find their packages from where they stand, so the folder is a package of
 * its own: Node would take the name of the report’s for one of theirs.
 */
function workIn(fresh: string): void {
	process.env['REPORT_ROOT'] = join(fresh, '..');
	// Whatever it is set to outside: another value puts marks of its own into each page.
	process.env['NODE_ENV'] = 'production';
	writeFileSync(join(fresh, 'package.json'), '{ "private": true, "type": "module" }\n');
	symlinkSync(join(projectRoot, 'node_modules'), join(fresh, 'node_modules'), 'junction');
	process.chdir(fresh);
}
