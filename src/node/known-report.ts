/*
 * Decision: the pipeline loads `data/` and `content/`, not Astro's content collections.
 *
 * Astro's `file()` loader logs what it cannot read, goes on, and publishes the values that it had before; here any
 * problem stops the build. Its schemas see one entry at a time, while a figure is proven against a source and a
 * sentence against all figures. The check runs without Astro, in less than a second. Pages get the report from
 * `virtual:report`.
 */

import type { BuiltReport } from '../core/build-report.ts';
import type { Prepared } from '../core/outputs/prepared.ts';
import type { Problem } from '../core/problem.ts';
import { loadReport, reportRoot } from './load-report.ts';
import { prepareReport } from './prepare-report.ts';

/** A sound report, and what its pages and files are drawn from. */
export interface KnownReport extends BuiltReport {
	readonly prepared: Prepared;
}

let known: KnownReport | { readonly problems: readonly Problem[] } | undefined;

/** The report of this process: read and proven once, so that all that is made of it is made of the same. */
export function knownReport(): KnownReport | { readonly problems: readonly Problem[] } {
	if (known === undefined) {
		const result = loadReport(reportRoot());
		known = 'problems' in result ? result : { ...result, prepared: prepareReport(result.report) };
	}
	return known;
}

/**
 * The same where nothing is asked of a report with problems: Node runs this for the pages too, so no bundle holds the
 * report as text.
 *
 * @throws {Error} If the report has problems.
 */
export function soundReport(): KnownReport {
	const result = knownReport();
	if ('problems' in result) throw new Error('Pages and files are made of a sound report alone.');
	return result;
}

/** Has the report read anew when it is asked for next: one of its files has changed. */
export function forgetReport(): void {
	known = undefined;
}
