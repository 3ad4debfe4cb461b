import { loadReport, reportRoot } from '../load-report.ts';
import { chooseReporter } from '../reporters/choose-reporter.ts';
import { draftExplanations } from '../editions/draft-explanations.ts';

/** `npm run edition:changes`: prints what has changed since the last edition, as a draft of data/changes.yaml. */
const print = chooseReporter(process.argv.slice(2));
const result = loadReport(reportRoot());
if ('problems' in result) {
	process.stdout.write(print(result.problems));
	process.exitCode = 1;
} else process.stdout.write(draftExplanations(result.report));
