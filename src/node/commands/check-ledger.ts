import { Collector, type Problems } from '../../core/problem.ts';
import { checkLedger } from '../editions/check-ledger.ts';
import { reportRoot } from '../load-report.ts';
import { chooseReporter } from '../reporters/choose-reporter.ts';
import { describeFailure } from '../reporters/failure.ts';

/**
 * `npm run check:ledger -- origin/main`: checks that the ledger still has every edition that it has on that branch. A
 * workflow may name the branch in `LEDGER_BASE`. With `-- --no-additions`, or `LEDGER_ADDITIONS=no`, it also refuses
 * new editions.
 */
const options = process.argv.slice(2);
const print = chooseReporter(options);
const base = options.find((option) => !option.startsWith('--')) ?? (process.env['LEDGER_BASE'] || 'origin/main');
/** A change from outside the repository may not publish editions. */
const mayAdd = !options.includes('--no-additions') && process.env['LEDGER_ADDITIONS'] !== 'no';
/** What GitHub gives as the commit before the first one of a branch. */
const NO_COMMIT = /^0{40,}$/;

if (NO_COMMIT.test(base)) console.log('The branch is new: there is no ledger to compare with.');
else {
	try {
		const problems: Problems = new Collector();
		const added = checkLedger(reportRoot(), base, mayAdd, problems);
		if (!problems.isEmpty) {
			process.stdout.write(print(problems.reported));
			process.exitCode = 1;
		} else
			console.log(
				`Every edition that ${base} has is still there${added.length === 0 ? '' : `; new: ${added.join(', ')}`}.`,
			);
	} catch (error) {
		process.stderr.write(describeFailure(error));
		process.exitCode = 1;
	}
}
