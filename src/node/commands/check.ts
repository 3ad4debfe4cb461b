import { checkReport, hasDataSets } from '../check-report.ts';
import { finishRewrites } from '../finish-rewrites.ts';
import { reportRoot } from '../load-report.ts';
import { command } from './command.ts';

export const check = command({
	says: 'Checks the report: prints every problem, or none.',
	options: {
		watch: { type: 'boolean', says: 'Checks again as files change; in JSON it writes a line for each check.' },
		'no-cache': { type: 'boolean', says: 'Reads all data sets anew, and keeps nothing of them.' },
	},
	// What is read from data sets is kept for the next check. Only check and dev do so: what is built and published is
	// always read from the data sets themselves.
	run: async ({ values, print, isForProgram }) => {
		const root = reportRoot();
		finishRewrites(root);
		const isCached = values['no-cache'] !== true;
		if (values.watch === true) {
			const { watchCheck } = await import('../watch-check.ts');
			return watchCheck(root, print, isForProgram, isCached);
		}
		const reader = isCached && hasDataSets(root) ? await keptReader(root) : undefined;
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
