import { enableCompileCache } from 'node:module';

/**
 * `npm run check`: runs the pipeline without building. Loading the code takes most of the time, so Node caches it.
 *
 * What is read from data sets is kept for the next check, unless `--no-cache` is given. Only check and dev do so: what
 * is built and published is always read from the data sets themselves.
 * With `--watch` it goes on checking as files change.
 */
enableCompileCache();
const options = process.argv.slice(2);
if (options.includes('--watch')) {
	const { watchCheck } = await import('../watch-check.ts');
	watchCheck(options);
} else {
	const { checkReport, hasDataSets } = await import('../check-report.ts');
	const { reportRoot } = await import('../load-report.ts');
	const root = reportRoot();
	const reader = !options.includes('--no-cache') && hasDataSets(root) ? await keptReader(root) : undefined;
	checkReport(options, reader);
	reader?.close();
}

async function keptReader(root: string) {
	const { CachedEngine } = await import('../data-sets/cached-engine.ts');
	return new CachedEngine(root);
}
