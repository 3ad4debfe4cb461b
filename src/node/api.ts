import type { Report } from '../core/model/report.ts';
import { Collector, type Problem, type Problems } from '../core/problem.ts';
import { buildSite } from './build-site.ts';
import { finishPublications } from './editions/publication-folder.ts';
import { verifyReport } from './editions/verify-editions.ts';
import { forgetReport, knownReport } from './known-report.ts';
import { loadReport as readReport } from './load-report.ts';

export type { Problem, Report };

/** A report without problems, with its translations, or the problems of one. */
export type LoadedReport =
	{ readonly report: Report; readonly translations: readonly Report[] } | { readonly problems: readonly Problem[] };

/**
 * Reads a report and proves it, as `citable-report check` does.
 *
 * @param folder The folder that holds `content/` and `data/`.
 */
export function loadReport(folder: string): LoadedReport {
	const problems: Problems = new Collector();
	const built = verifyReport(folder, readReport(folder), problems);
	if (built === undefined) return { problems: problems.reported };
	return { report: built.report, translations: built.translations };
}

/**
 * Builds the site of a report into its folder `dist/`, as `citable-report build` does. If the report has problems,
 * `dist/` stays as it was. While it works it changes the working folder and the environment of the process, so that
 * only one may be built at a time.
 *
 * @param folder The folder that holds `content/` and `data/`.
 * @throws {Error} If the site cannot be written, for example on a full disk.
 */
export async function buildReport(folder: string): Promise<LoadedReport> {
	const [before, there] = [{ ...process.env }, process.cwd()];
	process.env['REPORT_ROOT'] = folder;
	try {
		forgetReport();
		finishPublications(folder);
		const problems: Problems = new Collector();
		const built = verifyReport(folder, knownReport(), problems);
		if (built === undefined) return { problems: problems.reported };
		await buildSite(folder);
		return { report: built.report, translations: built.translations };
	} finally {
		for (const name of Object.keys(process.env)) if (!Object.hasOwn(before, name)) delete process.env[name];
		Object.assign(process.env, before);
		process.chdir(there);
	}
}
