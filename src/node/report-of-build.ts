import { loadOnce } from './load-once.ts';

/** The report as pages import it while a site is built. Node runs this where it stands: no bundle holds the report as text. */
const result = loadOnce();
if ('problems' in result) throw new Error('Pages are built of a sound report alone.');
export default result.report;
