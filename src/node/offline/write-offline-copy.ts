import type { Prepared } from '../../core/outputs/prepared.ts';
import { address } from '../../core/permalink/addresses.ts';
import { writeSiteFile } from '../site-file.ts';
import { composeCopy } from './compose-copy.ts';

/**
 * Writes `/report-offline.html` from the built pages, with the data in it.
 *
 * @param dist The built site.
 * @returns What was made, for a line of progress.
 */
export async function writeOfflineCopy(prepared: Prepared, dist: string): Promise<string> {
	const html = await composeCopy(prepared, dist);
	writeSiteFile(dist, address.offline, html);
	return `report-offline.html: ${Math.round(Buffer.byteLength(html) / 1000)} kB`;
}
