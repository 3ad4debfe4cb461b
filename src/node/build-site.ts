import { join } from 'node:path';
import { languageFolder } from '../core/model/language-tag.ts';
import { build } from './astro.ts';
import { prepareAstroFolder } from './astro-folder.ts';
import { throwFailure } from './failed-outputs.ts';
import { inFreshFolder } from './in-fresh-folder.ts';
import { chooseLanguage, soundReport } from './known-report.ts';
import { projectRoot } from './load-report.ts';
import { swapIn } from './swap-in.ts';
import { writeChecksums } from './write-checksums.ts';
import { finishSite } from './write-outputs.ts';

/**
 * Builds the site in a fresh folder beside `dist/` and replaces `dist/` when it is complete. If the build is stopped,
 * `dist/` is as it was. Builds that run at the same time share no file that one of them writes.
 *
 * @throws What the build throws.
 */
export async function buildSite(root: string): Promise<void> {
	await buildAside(root, (fresh, site) => {
		writeChecksums(site);
		swapIn(fresh, join(root, 'dist'));
	});
}

/**
 * Builds the site in a fresh folder, one language after the other, and removes the folder afterwards.
 *
 * @param use Is called with the fresh folder and the folder of the site inside it.
 */
export async function buildAside(root: string, use: (fresh: string, site: string) => void): Promise<void> {
	await inFreshFolder(root, async (fresh) => {
		const site = join(fresh, 'site');
		try {
			workIn(fresh);
			const astro = prepareAstroFolder(fresh);
			const { report } = soundReport();
			// The original comes first: Astro empties the folder of what it builds.
			for (const language of report.meta.languages) {
				chooseLanguage(language);
				const outDir = join(site, languageFolder(language, report.meta.languages));
				await build({ ...astro, outDir, logLevel: 'warn' });
				throwFailure();
			}
			chooseLanguage(undefined);
			finishSite(root, site);
			use(fresh, site);
		} finally {
			chooseLanguage(undefined);
			process.chdir(projectRoot);
		}
	});
}

/**
 * Makes the fresh folder the working folder. Astro runs the pages from files that it writes beside the site if that is
 * below the working folder, and else in one folder that all builds would share.
 */
function workIn(fresh: string): void {
	process.env['REPORT_ROOT'] = join(fresh, '..');
	// With any other value, pages would differ.
	process.env['NODE_ENV'] = 'production';
	process.chdir(fresh);
}
