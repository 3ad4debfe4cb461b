import { Collector, type Problems } from '../../core/problem.ts';
import { checkLedger } from '../editions/check-ledger.ts';
import { reportRoot } from '../load-report.ts';
import { printLine } from '../reporters/print.ts';
import { command } from './command.ts';

/** What GitHub gives as the commit before the first one of a branch. */
const NO_COMMIT = /^0{40,}$/;

/** A workflow may name the branch in `LEDGER_BASE`, and say by `LEDGER_ADDITIONS=no` that a change may not publish. */
export const checkLedgerCommand = command({
	says: 'Checks that data/editions/ledger.json still has every edition that it has on a branch, such as origin/main.',
	operands: ['[branch]'],
	options: {
		'no-additions': { type: 'boolean', says: 'Refuses new editions too, as for a change from outside the repository.' },
	},
	run: ({ operands: [branch], values, print }) => {
		const base = branch ?? (process.env['LEDGER_BASE'] || 'origin/main');
		if (NO_COMMIT.test(base)) {
			printLine('The branch is new: there is no ledger to compare with.');
			return 'done';
		}
		const mayAdd = values['no-additions'] !== true && process.env['LEDGER_ADDITIONS'] !== 'no';
		const problems: Problems = new Collector();
		const added = checkLedger(reportRoot(), base, mayAdd, problems);
		if (!problems.isEmpty) {
			process.stdout.write(print(problems.reported));
			return 'failed';
		}
		printLine(
			`Every edition that ${base} has is still there${added.length === 0 ? '' : `; new: ${added.join(', ')}`}.`,
		);
		return 'done';
	},
});
