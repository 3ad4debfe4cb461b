import type { Report } from '../../core/model/report.ts';
import { writeSiteFile } from '../site-file.ts';
import { composeCopy } from './compose-copy.ts';

/**
 * Writes `/report-offline.html`, after the pages and the data are written: it carries both.
 *
 * @param dist The built site.
 * @returns What was made, for a line of progress.
 */
export async function writeOfflineCopy(report: Report, dist: string): Promise<string> {
	const html = await composeCopy(report, dist);
	writeSiteFile(dist, '/report-offline.html', html);
	return `report-offline.html: ${Math.round(Buffer.byteLength(html) / 1000)} kB`;
}
