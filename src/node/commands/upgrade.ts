import { Collector, type Problems, sortProblems } from '../../core/problem.ts';
import { agrees } from '../agrees.ts';
import { reportRoot } from '../load-report.ts';
import { planUpgrade } from '../plan-upgrade.ts';
import { readReportFiles } from '../read-files.ts';
import { replaceFiles } from '../replace-files.ts';
import { printLine } from '../reporters/print.ts';
import { refusesFolder } from './refuses-folder.ts';
import { command } from './command.ts';

export const upgrade = command({
	says: 'Gives the keys of data files their names of today: shows the difference, asks, and rewrites all files or none.',
	options: {
		yes: { type: 'boolean', says: 'Does not ask.' },
		'dry-run': { type: 'boolean', says: 'Shows the difference and writes nothing.' },
	},
	work: 'upgrade',
	run: async ({ values, print }) => {
		const root = reportRoot();
		if (refusesFolder(root)) return 'failed';
		const problems: Problems = new Collector();
		const upgrades = planUpgrade(readReportFiles(root, problems), problems);
		if (!problems.isEmpty) {
			process.stdout.write(print(sortProblems(problems.reported)));
			return 'failed';
		}
		if (upgrades.length === 0) {
			printLine('Nothing to upgrade: every key of data/ has its name of today.');
			return 'done';
		}
		process.stdout.write(`${upgrades.map(({ difference }) => difference).join('\n')}\n`);
		if (values['dry-run'] === true) {
			printLine('Nothing was rewritten, as asked.');
			return 'done';
		}
		const files = upgrades.length === 1 ? '1 file' : `${upgrades.length} files`;
		if (values.yes !== true && !(await agrees(`Rewrite ${files}? [y/N] `))) {
			printLine('Nothing was rewritten. To rewrite without being asked: npm run upgrade -- --yes');
			return 'failed';
		}
		replaceFiles(root, upgrades);
		printLine(`Rewrote ${files}. Look at them with git, and run npm run check.`);
		return 'done';
	},
});
