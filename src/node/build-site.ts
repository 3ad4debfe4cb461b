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
	await buildAside(root, (site, fresh) => swapIn(site, join(root, 'dist'), join(fresh, 'old')));
}

/** Builds the site into a fresh folder, hands it over and removes the folder, with whatever is left in it. */
export async function buildAside(root: string, use: (site: string, fresh: string) => void): Promise<void> {
	const fresh = mkdtempSync(join(root, '.build-'));
	try {
		const site = join(fresh, 'site');
		await build({ root: projectRoot, outDir: site, logLevel: 'warn' });
		use(site, fresh);
	} finally {
		rmSync(fresh, { recursive: true, force: true });
	}
}

/** Two renames on one file system: at no moment is there half a site. */
function swapIn(site: string, dist: string, aside: string): void {
	if (statSync(dist, { throwIfNoEntry: false }) !== undefined) renameSync(dist, aside);
	renameSync(site, dist);
}
