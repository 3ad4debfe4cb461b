import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { printError } from '../reporters/print.ts';

/** Whether a folder holds no report. It is then said, with what to do. */
export function refusesFolder(root: string): boolean {
	if (existsSync(join(root, 'data'))) return false;
	printError(
		`error  There is no report in ${root}.\n  → Go to the folder that holds content/ and data/, or name it in REPORT_ROOT.\n`,
	);
	return true;
}
