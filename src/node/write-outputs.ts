import { fileURLToPath } from 'node:url';
import { projectRoot } from './load-report.ts';
import { compressFiles } from './compress-files.ts';
import { restoreFiles, writeEditions } from './editions/write-editions.ts';
import { soundReport } from './known-report.ts';
import { writeLicences } from './licences/write-licences.ts';
import { writeOfflineCopy } from './offline/write-offline-copy.ts';
import { writeReportPdf } from './pdf/write-report-pdf.ts';
import { writeSearchIndex } from './search/write-search-index.ts';
import { writeSiteFile } from './site-file.ts';

/** Writes what machines read beside the pages. `bundled` names the packages in the scripts of the site. */
export async function writeOutputs(root: string, dist: URL, bundled: ReadonlySet<string>): Promise<void> {
	const { report, prepared, archive, publicFiles } = soundReport();
	const folder = fileURLToPath(dist);
	for (const { path, content } of prepared.outputs()) writeSiteFile(folder, path, content());
	tell(writeReportPdf(prepared, root, folder));
	tell(await writeOfflineCopy(prepared, folder));
	// An edition holds itself alone: what is of the whole site, the live one has.
	const isLive = report.editions.base === '/';
	if (isLive) {
		await writeSearchIndex(report, dist);
		writeLicences(projectRoot, bundled, folder);
		writeEditions(report, archive, root, folder);
	}
	// After the others, so that none of them can stand where the site has a page or a file.
	for (const [path, bytes] of publicFiles) writeSiteFile(folder, path, bytes);
	if (isLive) {
		restoreFiles(report, archive, root, folder);
		compressFiles(folder);
	}
}

function tell(line: string): void {
	process.stdout.write(`${line}\n`);
}
