import { enableCompileCache } from 'node:module';

/** `npm run check`: runs the pipeline without building. Loading the code takes most of the time, so Node caches it. */
enableCompileCache();
const { checkReport } = await import('../check-report.ts');
checkReport(process.argv.slice(2));
