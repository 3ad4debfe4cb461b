import type { BuildResult } from '../core/build-report.ts';
import { loadReport, reportRoot } from './load-report.ts';

let known: BuildResult | undefined;

/** The report of this process: read once, so that all that is made of it is made of the same, and held in memory once. */
export function loadOnce(): BuildResult {
	return (known ??= loadReport(reportRoot()));
}

/** Has the report read anew when it is asked for next: one of its files has changed. */
export function forgetReport(): void {
	known = undefined;
}
