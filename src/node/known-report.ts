/*
 * Decision: the pipeline loads `data/` and `content/`, not Astro's content collections.
 *
 * Astro's `file()` loader logs what it cannot read, goes on, and publishes the values that it had before; here any
 * problem stops the build. Its schemas see one entry at a time, while a figure is proven against a source and a
 * sentence against all figures. The check runs without Astro, in less than a second. Pages get the report from
 * `virtual:report`.
 */

import type { BuildResult, BuiltReport } from '../core/build-report.ts';
import { standaloneSvg } from '../core/chart/draw/standalone-svg.ts';
import type { Report } from '../core/model/report.ts';
import { Prepared } from '../core/outputs/prepared.ts';
import type { Problem } from '../core/problem.ts';
import { drawCard } from './charts/draw-card.ts';
import { drawPicture } from './charts/draw-picture.ts';
import { CachedEngine } from './data-sets/cached-engine.ts';
import { loadReport, reportRoot } from './load-report.ts';
import { copyPicture } from './pictures/ask-for-pictures.ts';
import { sha256 } from './sha256.ts';

/** A report without problems in one of its languages, and what is prepared from it for pages and files. */
export interface KnownReport extends BuiltReport {
	readonly prepared: Prepared;
}

/** The report of this process, read and checked once. */
let built: BuildResult | undefined;

/** The last report without problems: dev shows it until the problems of the next one are corrected. */
let lastSound: { readonly root: string; readonly built: BuiltReport } | undefined;

/** What is made of a report, by its languages. */
const known = new WeakMap<BuiltReport, Map<string | undefined, KnownReport>>();

/**
 * The environment variable by which the command that starts the dev server names the language that this serves. The
 * server loads this module once more for the pages.
 */
export const SERVED = 'REPORT_SERVED_LANGUAGE';

/** The language in which pages and files are made now; `undefined` for the original. */
let language = process.env[SERVED];

/** The reader of data sets that dev keeps from one change of the report to the next. */
let reader: CachedEngine | undefined;

/**
 * Makes the reports of this process keep what is read from data sets, and the data sets open. The dev server asks for
 * it. A build never does, so that nothing is published from a cache.
 */
export function keepDataSets(): void {
	reader ??= new CachedEngine(reportRoot());
}

/**
 * Makes {@link knownReport} give the report in one of its languages.
 *
 * @param tag One of `languages`; `undefined`, or what is none of them, stands for the original.
 */
export function chooseLanguage(tag: string | undefined): void {
	language = tag;
}

/** Reads and checks the report once in this process, so that everything is made from the same report. */
export function knownReport(): KnownReport | { readonly problems: readonly Problem[] } {
	if (built === undefined) {
		built = loadReport(reportRoot(), reader);
		reader?.keep();
	}
	if ('problems' in built) return built;
	lastSound = { root: reportRoot(), built };
	return inLanguage(built);
}

function inLanguage(of: BuiltReport): KnownReport {
	const made = known.get(of) ?? new Map<string | undefined, KnownReport>();
	known.set(of, made);
	const report = of.translations.find(({ meta }) => meta.language === language) ?? of.report;
	const found = made.get(language) ?? { ...of, report, prepared: prepareReport(report) };
	made.set(language, found);
	return found;
}

/** The report that dev shows: the last one without problems. Only problems if there has been none. */
export function shownReport(): ReturnType<typeof knownReport> {
	const result = knownReport();
	return 'problems' in result && lastSound?.root === reportRoot() ? inLanguage(lastSound.built) : result;
}

/**
 * Like {@link shownReport}, for code that runs only after the check. Node runs this for the pages too, so that no
 * bundle holds the report as text.
 *
 * @throws {Error} If the report has problems.
 */
export function soundReport(): KnownReport {
	const result = shownReport();
	if ('problems' in result) throw new Error('Pages and files can be made only from a report without problems.');
	return result;
}

/** Makes the next call read the report again, because one of its files has changed. */
export function forgetReport(): void {
	built = undefined;
}

/** Prepares what pages and files are made from, with the tools of this machine for hashes and pictures. */
export function prepareReport(report: Report): Prepared {
	return new Prepared(report, {
		sha256,
		drawSvg: (chart, of) => standaloneSvg(chart, of).svg,
		drawPicture,
		drawCard,
		copyPicture,
	});
}
