import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../core/model/report.ts';
import { address } from '../core/permalink/addresses.ts';
import { isOnce } from '../core/permalink/is-once.ts';
import { projectRoot } from './load-report.ts';
import { compressFiles } from './compress-files.ts';
import { restoreFiles, writeEditions } from './editions/write-editions.ts';
import { soundReport } from './known-report.ts';
import { writeLicences } from './licences/write-licences.ts';
import { moveAssets } from './move-assets.ts';
import { writeOfflineCopy } from './offline/compose-copy.ts';
import { composeReport } from './pdf/compose-report.ts';
import { writeReportPdf } from './pdf/write-report-pdf.ts';
import { writeSearchIndex } from './search/write-search-index.ts';
import { writeSiteFile } from './site-file.ts';
import { writeReportDocx } from './word/write-report-docx.ts';

/**
 * Writes the files of one language that Astro does not write.
 *
 * @param dist The folder of the language in the built site.
 * @param bundled Names of the packages whose code is in the scripts of the site.
 */
export async function writeOutputs(root: string, dist: URL, bundled: ReadonlySet<string>): Promise<void> {
	const { report, prepared } = soundReport();
	const { folder: language } = report.meta;
	const folder = fileURLToPath(dist);
	if (language !== '') {
		moveAssets(folder, join(folder, '..'));
		// Astro writes this page in every language, and hosts look for it at the root alone.
		rmSync(join(folder, address.missing));
	}
	for (const { path, content } of prepared.outputs())
		if (language === '' || !isOnce(path)) writeSiteFile(folder, path, content());
	const composed = composeReport(prepared, root, folder);
	printLine(writeReportPdf(composed, prepared, folder));
	printLine(await writeReportDocx(composed, folder));
	printLine(await writeOfflineCopy(prepared, folder));
	// An edition does not hold what exists on the live site only.
	if (!isLive(report)) return;
	await writeSearchIndex(report, dist);
	// The scripts are the same in every language.
	if (language === '') writeLicences(projectRoot, bundled, report.meta.language, folder);
}

/** Writes what the site has once, when all of its languages are built. @param site The folder of the built site. */
export function finishSite(root: string, site: string): void {
	const { report, translations, archive, publicFiles } = soundReport();
	const reports = [report, ...translations] as const;
	if (isLive(report)) writeEditions(reports, archive, root, site);
	// Written last, so that no file of `public/` can take the address of a page or a file of the site.
	for (const [path, bytes] of publicFiles) writeSiteFile(site, path, bytes);
	if (!isLive(report)) return;
	restoreFiles(reports, archive, root, site);
	compressFiles(site);
}

/** Whether the site is built, and not an edition that is about to be published. */
function isLive({ editions }: Report): boolean {
	return editions.base === '/';
}

function printLine(line: string): void {
	process.stdout.write(`${line}\n`);
}
