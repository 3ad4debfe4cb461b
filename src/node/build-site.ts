import { mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';

/** The folder of this project, which holds `src/` and the site’s configuration. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Astro would tell its makers of each build; it reads this when it is about to. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/**
 * Builds the site into a fresh folder beside `dist/` and swaps it in once it is complete.
 *
 * @throws Whatever the build throws; `dist/` is then as it was.
 */
export async function buildSite(root: string): Promise<void> {
	const fresh = mkdtempSync(join(root, '.build-'));
	try {
		await build({ root: projectRoot, outDir: join(fresh, 'site'), logLevel: 'warn' });
		swapIn(join(fresh, 'site'), join(root, 'dist'), join(fresh, 'old'));
	} finally {
		rmSync(fresh, { recursive: true, force: true });
	}
}

/** Two renames on one file system: at no moment is there half a site. */
function swapIn(site: string, dist: string, aside: string): void {
	if (statSync(dist, { throwIfNoEntry: false }) !== undefined) renameSync(dist, aside);
	renameSync(site, dist);
}
