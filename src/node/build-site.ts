import { realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './astro.ts';
import { discard, makeFreshFolder, sweepFreshFolders } from './fresh-folder.ts';
import { holdsLastSite, putBack, swapIn } from './swap-in.ts';
import { writeChecksums } from './write-checksums.ts';

/** The folder of this project, which holds `src/` and the site’s configuration. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Astro would tell its makers of each build; it reads this when it is about to. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

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

/**
 * Builds the site into a fresh folder, hands both over, and removes the folder with whatever is left in it, unless that is
 * the only site that there is.
 */
export async function buildAside(root: string, use: (fresh: string, site: string) => void): Promise<void> {
	if (putBack(root)) process.stdout.write('A build was stopped as it was about to replace the site: the one that stood is back.\n');
	const dist = join(root, 'dist');
	sweepFreshFolders(root, (folder) => holdsLastSite(folder, dist));
	const fresh = makeFreshFolder(realpathSync(root));
	const site = join(fresh, 'site');
	try {
		workIn(fresh);
		await build({ root: projectRoot, outDir: site, cacheDir: join(fresh, 'astro'), vite: { cacheDir: join(fresh, 'vite') }, logLevel: 'warn' });
		use(fresh, site);
	} finally {
		process.chdir(projectRoot);
		if (!holdsLastSite(fresh, dist)) discard(fresh);
	}
}

/**
 * Astro runs the pages from files that it writes where the site goes, if that is below the working folder; else from one
 * folder that all builds would share. Those files find their packages from where they stand.
 */
function workIn(fresh: string): void {
	process.env['REPORT_ROOT'] = join(fresh, '..');
	symlinkSync(join(projectRoot, 'node_modules'), join(fresh, 'node_modules'), 'junction');
	process.chdir(fresh);
}
