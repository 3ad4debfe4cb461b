import { knownReport } from '../known-report.ts';
import { reportRoot } from '../load-report.ts';
import { chooseReporter } from '../reporters/choose-reporter.ts';
import { tellFailure } from '../reporters/failure.ts';
import { finishPublications } from '../editions/publication-folder.ts';
import { verifyEditions } from '../editions/verify-editions.ts';
import { buildSite } from '../build-site.ts';

/** `npm run build`: checks the report, then writes `dist/` in whole or not at all. */
const tell = chooseReporter(process.argv.slice(2));
const root = reportRoot();
finishPublications(root);
const result = knownReport();
const problems = 'problems' in result ? result.problems : verifyEditions(root, result.archive);
if (problems.length > 0) {
	process.stdout.write(tell(problems));
	process.exitCode = 1;
} else {
	await buildSite(root).catch((error: unknown) => {
		process.stderr.write(tellFailure(error));
		process.exitCode = 1;
	});
}
