import type { BuildResult } from '../core/build-report.ts';
import { loadReport, reportRoot } from './load-report.ts';

let known: BuildResult | undefined;

/** The report that this process builds: read once, so that all that is made of it is made of the same, and held in memory once. */
export function loadOnce(): BuildResult {
	return (known ??= loadReport(reportRoot()));
}
