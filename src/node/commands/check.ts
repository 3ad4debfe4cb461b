import { checkReport, hasDataSets } from '../check-report.ts';
import { finishRewrites } from '../finish-rewrites.ts';
import { reportRoot } from '../load-report.ts';
import { command } from './command.ts';

export const check = command({
	says: 'Checks the report: prints every problem, or none.',
	options: {
		'no-cache': { type: 'boolean', says: 'Reads all data sets anew, and keeps nothing of them.' },
	},
	// What is read from data sets is kept for the next check. Only check and dev do so: what is built and published is
	// always read from the data sets themselves.
	run: async ({ values, print, isForProgram }) => {
		const root = reportRoot();
		finishRewrites(root);
		const reader = values['no-cache'] !== true && hasDataSets(root) ? await keptReader(root) : undefined;
		try {
			return checkReport(root, print, isForProgram, reader) ? 'done' : 'failed';
		} finally {
			reader?.close();
		}
	},
});

async function keptReader(root: string) {
	const { CachedEngine } = await import('../data-sets/cached-engine.ts');
	return new CachedEngine(root);
}
