import { Collector, type Problems, sortProblems } from '../../core/problem.ts';
import { finishRewrites } from '../finish-rewrites.ts';
import { reportRoot } from '../load-report.ts';
import { planUpgrade } from '../plan-upgrade.ts';
import { readReportFiles } from '../read-files.ts';
import { printLine } from '../reporters/print.ts';
import { refusesFolder } from './refuses-folder.ts';
import { command } from './command.ts';
import { offerRewrites } from './offer-rewrites.ts';

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
		finishRewrites(root);
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
		return offerRewrites(root, upgrades, { ...values, again: 'npm run upgrade -- --yes' });
	},
});
