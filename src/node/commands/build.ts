import { Collector, type Problems } from '../../core/problem.ts';
import { buildSite } from '../build-site.ts';
import { finishPublications } from '../editions/publication-folder.ts';
import { verifyReport } from '../editions/verify-editions.ts';
import { finishRewrites } from '../finish-rewrites.ts';
import { knownReport } from '../known-report.ts';
import { reportRoot } from '../load-report.ts';
import { command } from './command.ts';

export const build = command({
	says: 'Checks the report and builds the site into dist/. If the report has a problem, dist/ is not touched.',
	options: {},
	run: async ({ print }) => {
		const root = reportRoot();
		finishRewrites(root);
		finishPublications(root);
		const problems: Problems = new Collector();
		if (verifyReport(root, knownReport(), problems) === undefined) {
			process.stdout.write(print(problems.reported));
			return 'failed';
		}
		await buildSite(root);
		return 'done';
	},
});
