import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allOutputs } from './all-outputs.ts';
import { compressFiles } from './compress-files.ts';
import { loadReport } from './load-report.ts';
import { projectRoot } from './build-site.ts';
import { writeLicences } from './licences/write-licences.ts';
import { writeOfflineCopy } from './offline/write-offline-copy.ts';
import { writeReportPdf } from './pdf/write-report-pdf.ts';
import { writeSearchIndex } from './search-index.ts';

/** Writes what machines read beside the pages. `bundled` names the packages in the scripts of the site. */
export async function writeOutputs(root: string, dist: URL, bundled: ReadonlySet<string>): Promise<void> {
	const result = loadReport(root);
	if ('problems' in result) throw new Error('The report changed while it was being built.');
	const folders = new Set<string>();
	for (const { path, body } of allOutputs(result.report)) {
		const file = fileURLToPath(new URL(`.${path}`, dist));
		const folder = dirname(file);
		if (!folders.has(folder)) {
			mkdirSync(folder, { recursive: true });
			folders.add(folder);
		}
		writeFileSync(file, body);
	}
	await writeSearchIndex(result.report, dist);
	process.stdout.write(`${writeReportPdf(result.report, root, fileURLToPath(dist))}\n`);
	process.stdout.write(`${await writeOfflineCopy(result.report, fileURLToPath(dist))}\n`);
	writeLicences(projectRoot, bundled, fileURLToPath(dist));
	compressFiles(fileURLToPath(dist));
}
