import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BuildResult, buildReport } from '../core/build-report.ts';
import type { Publishing } from '../core/editions/check-editions.ts';
import { sortProblems } from '../core/problem.ts';
import { openCslLibrary } from './cite/load-styles.ts';
import { pdfFonts } from './pdf/pdf-fonts.ts';
import { readReportFiles } from './read-files.ts';
import { sha256 } from './sha256.ts';

/** The folder that holds `content/`, `data/` and `public/`: `REPORT_ROOT`, or the current one. */
export function reportRoot(): string {
	return resolve(process.env['REPORT_ROOT'] ?? '.');
}

/** Reads a report from disk and runs the pipeline over it. */
export function loadReport(root: string): BuildResult {
	if (!existsSync(resolve(root, 'data'))) {
		return {
			problems: [
				{
					rule: 'file-can-be-read',
					at: { file: 'data/report.yaml', line: 1, column: 1 },
					message: `There is no report in ${root}.`,
					hint: 'Set REPORT_ROOT to the folder that holds content/ and data/.',
				},
			],
		};
	}
	const { files, problems } = readReportFiles(root);
	if (problems.length > 0) return { problems: sortProblems(problems) };
	const latest = process.env[DATE_AHEAD] === 'yes' ? undefined : latestDate(Date.now());
	return buildReport({ files, sha256, citationStyles, hasLetter, siteUrl: siteUrl(), publishing: publishing(), latestDate: latest });
}

/** Set by the command that publishes an edition, for all that builds in its process. */
export const PUBLISHING = 'REPORT_PUBLISHING';

function publishing(): Publishing | undefined {
	const value = process.env[PUBLISHING];
	return value === 'new' || value === 'replace' ? value : undefined;
}

/** Set by the command that publishes an edition, where the author lets it be dated in the future. */
export const DATE_AHEAD = 'REPORT_DATE_AHEAD';

/** The day that it is at a moment where days begin first, fourteen hours ahead of UTC. */
export function latestDate(moment: number): string {
	return new Date(moment + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** Names of all styles of the CSL repository. */
export function citationStyles(): Iterable<string> {
	return openCslLibrary().titles.keys();
}

/** Whether some typeface of the report has a letter. The typefaces are read with the first that is asked for. */
export function hasLetter(codePoint: number): boolean {
	return pdfFonts().hasLetter(codePoint);
}

function siteUrl(): string | undefined {
	const url = process.env['SITE_URL'];
	return url === '' ? undefined : url;
}
