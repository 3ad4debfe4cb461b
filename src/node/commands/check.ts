import { enableCompileCache } from 'node:module';

/**
 * `npm run check`: the pipeline alone. What Node compiles of it is kept for the next time: loading it is most of the
 * work.
 */
enableCompileCache();
const { checkReport } = await import('../check-report.ts');
checkReport(process.argv.slice(2));
