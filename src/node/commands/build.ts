import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Collector, type Problems } from '../../core/problem.ts';
import { buildAside, buildSite } from '../build-site.ts';
import { finishPublications } from '../editions/publication-folder.ts';
import { verifyReport } from '../editions/verify-editions.ts';
import { filesIn } from '../files-in.ts';
import { finishRewrites } from '../finish-rewrites.ts';
import { knownReport } from '../known-report.ts';
import { reportRoot } from '../load-report.ts';
import { printLine } from '../reporters/print.ts';
import { command } from './command.ts';

export const build = command({
	says: 'Checks the report and builds the site into dist/. If the report has a problem, dist/ is not touched.',
	options: {
		'dry-run': { type: 'boolean', says: 'Builds everything, and leaves dist/ as it is.' },
	},
	run: async ({ values, print }) => {
		const root = reportRoot();
		const isTrial = values['dry-run'] === true;
		if (!isTrial) {
			finishRewrites(root);
			finishPublications(root);
		}
		const problems: Problems = new Collector();
		if (verifyReport(root, knownReport(), problems) === undefined) {
			process.stdout.write(print(problems.reported));
			return 'failed';
		}
		if (!isTrial) {
			await buildSite(root);
			return 'done';
		}
		await buildAside(root, (_fresh, site) => {
			const files = filesIn(site);
			const bytes = files.reduce((total, path) => total + statSync(join(site, path)).size, 0);
			printLine(
				`dist/ would hold ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB. Nothing was written, as asked.`,
			);
		});
		return 'done';
	},
});
