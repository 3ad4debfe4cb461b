import { join } from 'node:path';
import { makeBareScript } from './make-bare-script.ts';
import { makeDataReport } from './make-data-report.ts';
import { measure, type Measured } from './measure.ts';

/** What a large data set takes. */
interface MeasuredDataSet {
	readonly bare: Measured;
	/** The first check, which keeps nothing for the second. */
	readonly first: Measured;
	readonly second: Measured;
}

/**
 * Measures the check of a report over 1,000,000 rows, the second check of it, and a bare script that answers the same.
 *
 * @param place A folder for both.
 * @param check How the check is called.
 */
export function measureDataSet(place: string, project: string, check: readonly string[]): MeasuredDataSet {
	const root = join(place, 'of-rows');
	const asked = makeDataReport(root);
	const script = makeBareScript(join(place, 'bare-script'), project, asked);
	const options = { cwd: project, env: { REPORT_ROOT: root }, runs: 3 };
	const bare = measure([script], { cwd: join(place, 'bare-script'), runs: 3 });
	const first = measure([...check, '--no-cache'], options);
	measure(check, { ...options, runs: 1 });
	const second = measure(check, options);
	return { bare, first, second };
}
