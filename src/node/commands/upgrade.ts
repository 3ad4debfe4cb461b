import { Collector, type Problems, sortProblems } from '../../core/problem.ts';
import { agrees } from '../agrees.ts';
import { reportRoot } from '../load-report.ts';
import { planUpgrade } from '../plan-upgrade.ts';
import { readReportFiles } from '../read-files.ts';
import { replaceFiles } from '../replace-files.ts';
import { chooseReporter } from '../reporters/choose-reporter.ts';
import { describeFailure } from '../reporters/failure.ts';

/**
 * `npm run upgrade`: gives the keys of data files their names of today. It shows the difference, asks, and rewrites all
 * files or none. With `-- --yes` it does not ask.
 */
const options = process.argv.slice(2);
const print = chooseReporter(options);
const root = reportRoot();
const problems: Problems = new Collector();
const upgrades = planUpgrade(readReportFiles(root, problems), problems);

if (!problems.isEmpty) {
	process.stdout.write(print(sortProblems(problems.reported)));
	process.exitCode = 1;
} else if (upgrades.length === 0) console.log('Nothing to upgrade: every key of data/ has its name of today.');
else {
	process.stdout.write(`${upgrades.map(({ difference }) => difference).join('\n')}\n`);
	const files = upgrades.length === 1 ? '1 file' : `${upgrades.length} files`;
	if (options.includes('--yes') || (await agrees(`Rewrite ${files}? [y/N] `))) {
		try {
			replaceFiles(root, upgrades);
			console.log(`Rewrote ${files}. Look at them with git, and run npm run check.`);
		} catch (error) {
			process.stderr.write(describeFailure(error, 'upgrade'));
			process.exitCode = 1;
		}
	} else {
		console.log('Nothing was rewritten. To rewrite without being asked: npm run upgrade -- --yes');
		process.exitCode = 1;
	}
}
