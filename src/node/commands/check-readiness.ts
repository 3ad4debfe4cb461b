import { Collector, type Problems } from '../../core/problem.ts';
import { type ReadinessCheck, readinessChecks } from '../../core/readiness/readiness-checks.ts';
import { verifyReport } from '../editions/verify-editions.ts';
import { loadUnexplained, reportRoot } from '../load-report.ts';
import { writeResult } from '../reporters/answer-in-json.ts';
import { printLine } from '../reporters/print.ts';
import { command } from './command.ts';

const HEADS: Readonly<Record<ReadinessCheck['grade'], string>> = {
	'for ever': 'An edition would keep this for ever:',
	missed: 'Readers will miss this:',
};

export const checkReadiness = command({
	says: 'Lists what readers of the edition will miss, before it is published.',
	options: {
		strict: {
			type: 'boolean',
			says: 'Fails for anything that is listed, not only for what an edition keeps for ever.',
		},
	},
	run: ({ values, print, isForProgram }) => {
		const root = reportRoot();
		const problems: Problems = new Collector();
		const built = verifyReport(root, loadUnexplained(root), problems);
		if (built === undefined) {
			process.stdout.write(print(problems.reported));
			return 'failed';
		}
		const today = new Date().toISOString().slice(0, 10);
		const rows: Readonly<Record<string, ReadinessCheck>> = readinessChecks;
		const remarks = Object.entries(rows).flatMap(([check, { grade, find }]) =>
			find(built, today).map((remark) => ({ check, grade, ...remark })),
		);
		if (isForProgram) writeResult({ remarks });
		else {
			for (const [grade, head] of Object.entries(HEADS)) {
				const own = remarks.filter((remark) => remark.grade === grade);
				if (own.length > 0) printLine(head);
				for (const { about, message, hint } of own) printLine(`\n${about}\n  ${message}\n  → ${hint}`);
				if (own.length > 0) printLine('');
			}
			if (remarks.length === 0) printLine('The edition can go out: nothing is found that readers will miss.');
		}
		const isBad = values.strict === true ? remarks.length > 0 : remarks.some(({ grade }) => grade === 'for ever');
		return isBad ? 'failed' : 'done';
	},
});
