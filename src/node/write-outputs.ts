import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuiltReport } from '../core/build-report.ts';
import { allOutputs } from './all-outputs.ts';
import { projectRoot } from './load-report.ts';
import { compressFiles } from './compress-files.ts';
import { writeEditions } from './editions/write-editions.ts';
import { writeLicences } from './licences/write-licences.ts';
import { loadOnce } from './load-once.ts';
import { writeOfflineCopy } from './offline/write-offline-copy.ts';
import { writeReportPdf } from './pdf/write-report-pdf.ts';
import { writeSearchIndex } from './search/write-search-index.ts';

/** Writes what machines read beside the pages. `bundled` names the packages in the scripts of the site. */
export async function writeOutputs(root: string, dist: URL, bundled: ReadonlySet<string>): Promise<void> {
	const result = loadOnce();
	if ('problems' in result) throw new Error('Files are written of a sound report alone.');
	const { report } = result;
	const folder = fileURLToPath(dist);
	writeFiles(result, folder);
	// What keeps an empty folder in version control is no file of the site.
	rmSync(join(folder, '.gitkeep'), { force: true });
	tell(writeReportPdf(report, root, folder));
	tell(await writeOfflineCopy(report, folder));
	// An edition holds itself alone: what is of the whole site, the live one has.
	if (report.editions.base !== '/') return;
	await writeSearchIndex(report, dist);
	writeLicences(projectRoot, bundled, folder);
	writeEditions(report, result.archive, root, folder);
	compressFiles(folder);
}

function writeFiles({ report }: BuiltReport, dist: string): void {
	const folders = new Set<string>();
	for (const { path, body } of allOutputs(report)) {
		const file = join(dist, path);
		const folder = dirname(file);
		if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
		folders.add(folder);
		writeFileSync(file, body);
	}
}

function tell(line: string): void {
	process.stdout.write(`${line}\n`);
}
