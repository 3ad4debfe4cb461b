import { fileURLToPath } from 'node:url';
import { projectRoot } from './load-report.ts';
import { compressFiles } from './compress-files.ts';
import { restoreFiles, writeEditions } from './editions/write-editions.ts';
import { soundReport } from './known-report.ts';
import { writeLicences } from './licences/write-licences.ts';
import { writeOfflineCopy } from './offline/compose-copy.ts';
import { writeReportPdf } from './pdf/write-report-pdf.ts';
import { writeSearchIndex } from './search/write-search-index.ts';
import { writeSiteFile } from './site-file.ts';

/**
 * Writes the files of the site that Astro does not write.
 *
 * @param bundled Names of the packages whose code is in the scripts of the site.
 */
export async function writeOutputs(root: string, dist: URL, bundled: ReadonlySet<string>): Promise<void> {
	const { report, prepared, archive, publicFiles } = soundReport();
	const folder = fileURLToPath(dist);
	for (const { path, content } of prepared.outputs()) writeSiteFile(folder, path, content());
	printLine(writeReportPdf(prepared, root, folder));
	printLine(await writeOfflineCopy(prepared, folder));
	// An edition does not hold what exists on the live site only.
	const isLive = report.editions.base === '/';
	if (isLive) {
		await writeSearchIndex(report, dist);
		writeLicences(projectRoot, bundled, report.meta.language, folder);
		writeEditions(report, archive, root, folder);
	}
	// Written last, so that no file of `public/` can take the address of a page or a file of the site.
	for (const [path, bytes] of publicFiles) writeSiteFile(folder, path, bytes);
	if (isLive) {
		restoreFiles(report, archive, root, folder);
		compressFiles(folder);
	}
}

function printLine(line: string): void {
	process.stdout.write(`${line}\n`);
}
