import { Collector, type Problems } from '../../core/problem.ts';
import { knownReport } from '../known-report.ts';
import { reportRoot } from '../load-report.ts';
import { chooseReporter } from '../reporters/choose-reporter.ts';
import { describeFailure } from '../reporters/failure.ts';
import { finishPublications } from '../editions/publication-folder.ts';
import { verifyReport } from '../editions/verify-editions.ts';
import { buildSite } from '../build-site.ts';

/** `npm run build`: checks the report and builds the site. If the report has a problem, `dist/` is not touched. */
const print = chooseReporter(process.argv.slice(2));
const root = reportRoot();
finishPublications(root);
const problems: Problems = new Collector();
if (verifyReport(root, knownReport(), problems) === undefined) {
	process.stdout.write(print(problems.reported));
	process.exitCode = 1;
} else {
	await buildSite(root).catch((error: unknown) => {
		process.stderr.write(describeFailure(error));
		process.exitCode = 1;
	});
}
