import { existsSync, realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildResult, buildReport } from '../core/build-report.ts';
import { findEvidence, type Search } from '../core/find-evidence.ts';
import { findTranslations } from '../core/find-translations.ts';
import type { ReportInput } from '../core/original-steps.ts';
import type { DataEngine } from '../core/data-sets/data-engine.ts';
import type { Publishing } from '../core/editions/check-version.ts';
import { nameLetter } from '../core/parse/check-letters.ts';
import type { ReportFiles } from '../core/parse/read-draft.ts';
import { Collector, type Problem, type Problems, sortProblems } from '../core/problem.ts';
import { openCslLibrary } from './cite/load-styles.ts';
import { readBibtex } from './cite/read-bibtex.ts';
import { setWorks } from './cite/set-works.ts';
import { addFonts } from './fonts/added-fonts.ts';
import { pdfFonts } from './pdf/pdf-fonts.ts';
import { openDataEngine } from './data-sets/open-data-engine.ts';
import { decodePictures } from './pictures/ask-for-pictures.ts';
import { readReportFiles } from './read-files.ts';
import { sha256 } from './sha256.ts';

/** The folder of this project, which holds `src/` and the site’s configuration. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The folder that holds `content/`, `data/` and `public/`: `REPORT_ROOT`, or else the current folder. */
export function reportRoot(): string {
	return resolve(process.env['REPORT_ROOT'] ?? '.');
}

/**
 * Reads a report from disk and runs the pipeline over it.
 *
 * @param reader Reads its data sets; the caller closes it. Left out, DuckDB is asked everything anew.
 */
export function loadReport(root: string, reader?: DataEngine): BuildResult {
	return loadWith(buildReport, root, reader);
}

/** The same for a report whose changes are about to be explained: that they are not yet is no problem. */
export function loadUnexplained(root: string): BuildResult {
	return loadWith((input) => buildReport({ ...input, explaining: true }), root);
}

/** Reads a report from disk and compares its translations with the original. */
export function loadTranslations(root: string): ReturnType<typeof findTranslations> {
	return loadWith(findTranslations, root);
}

/** Reads a report from disk and searches its sources. */
export function loadEvidence(root: string, search: Search): ReturnType<typeof findEvidence> | Refused {
	return loadWith((input) => findEvidence(input, search), root);
}

/** Reads a report from disk and calls a function of the pipeline with it. */
function loadWith<Result>(build: (input: ReportInput) => Result, root: string, reader?: DataEngine): Result | Refused {
	if (!existsSync(resolve(root, 'data'))) {
		return refuseFolder(
			`There is no report in ${root}.`,
			'Set REPORT_ROOT to the folder that holds content/ and data/.',
		);
	}
	const sign = [root, realpathSync(root), projectRoot]
		.map((path) => NOT_IN_PATH.exec(path)?.[0])
		.find((each) => each !== undefined);
	if (sign !== undefined) {
		const named = /\p{Cc}/u.test(sign) ? nameLetter(sign) : `“${sign}”`;
		const shown = root.replace(/\p{Cc}/gu, '�');
		const message = `The path of the folder holds ${named}, and no site can be built there: ${shown}.`;
		const hint = 'Rename the folder, or move the report to one whose path has none of # ? % \\, tabs and line breaks.';
		return refuseFolder(message, hint);
	}
	const problems: Problems = new Collector();
	const files = readReportFiles(root, problems);
	return problems.isEmpty ? buildWith(build, files, root, reader) : { problems: sortProblems(problems.reported) };
}

/** Runs the pipeline over files that have been read from `root`. `reader` is that of {@link loadReport}. */
export function buildFrom(files: ReportFiles, reader?: DataEngine, root = reportRoot()): BuildResult {
	return buildWith(buildReport, files, root, reader);
}

function buildWith<Result>(
	build: (input: ReportInput) => Result,
	files: ReportFiles,
	root: string,
	reader?: DataEngine,
): Result {
	const latest = process.env[DATE_AHEAD] === 'yes' ? undefined : latestDate(Date.now());
	const own = reader === undefined ? openDataEngine() : undefined;
	try {
		return build({
			files,
			sha256,
			dataEngine: reader ?? own,
			decodePictures,
			citationStyles,
			hasLetter,
			addTypefaces: (names) => addFonts(names, [root, projectRoot]),
			readBibtex,
			citeWorks: setWorks,
			siteUrl: siteUrl(),
			publishing: publishing(),
			latestDate: latest,
		});
	} finally {
		own?.close();
	}
}

/** Characters that may not stand in the path of the folder, because the build uses the path in addresses of modules. */
const NOT_IN_PATH = sep === '\\' ? /[#?%\p{Cc}]/u : /[#?%\\\p{Cc}]/u;

interface Refused {
	readonly problems: readonly Problem[];
}

function refuseFolder(message: string, hint: string): Refused {
	return {
		problems: [{ rule: 'file-can-be-read', at: { file: 'data/report.yaml', line: 1, column: 1 }, message, hint }],
	};
}

/** The environment variable by which the command that publishes an edition says so to the build in its process. */
export const PUBLISHING = 'REPORT_PUBLISHING';

function publishing(): Publishing | undefined {
	const value = process.env[PUBLISHING];
	return value === 'new' || value === 'replace' ? value : undefined;
}

/** The environment variable by which that command says that the edition may be dated in the future. */
export const DATE_AHEAD = 'REPORT_DATE_AHEAD';

/**
 * The latest date that it is anywhere on Earth: that of the time zone fourteen hours ahead of UTC.
 *
 * @param moment In ms since 1970-01-01 UTC.
 * @returns An ISO 8601 date.
 */
export function latestDate(moment: number): string {
	return new Date(moment + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** Names of all styles of the CSL repository. */
export function citationStyles(): Iterable<string> {
	return openCslLibrary().titles.keys();
}

/** Whether a typeface of the report has a letter with its combining marks. The first call reads the typefaces. */
export function hasLetter(letter: string): boolean {
	return pdfFonts().hasLetter(letter);
}

function siteUrl(): string | undefined {
	const url = process.env['SITE_URL'];
	return url === '' ? undefined : url;
}
