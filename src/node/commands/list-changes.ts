import { draftExplanations } from '../editions/draft-explanations.ts';
import { loadReport, reportRoot } from '../load-report.ts';
import { command } from './command.ts';

export const listChanges = command({
	says: 'Prints what has changed since the last edition and is not explained yet, as a draft of data/changes.yaml.',
	options: {},
	run: ({ print }) => {
		const result = loadReport(reportRoot());
		if ('problems' in result) {
			process.stdout.write(print(result.problems));
			return 'failed';
		}
		process.stdout.write(draftExplanations(result.report));
		return 'done';
	},
});
