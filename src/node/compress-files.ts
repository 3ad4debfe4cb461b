import { globSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { writeSiteFile } from './site-file.ts';

/** Files of text. Pictures, fonts, the PDF and the search index are compressed in themselves. */
const TEXT = new Set(['.html', '.css', '.js', '.json', '.csv', '.svg', '.xml', '.txt', '.webmanifest', '.bib', '.ris']);
/** Frozen editions are copied, whatever their number; a server compresses their pages when one is asked for. */
const FROZEN = /^v[/\\]/;
/** Bytes. A smaller file fits as it is into one packet, the 1,460 bytes of TCP over Ethernet with a header before it. */
const SMALLEST = 1300;

/**
 * Writes `.br` and `.gz` beside each file of text, for servers that send what is compressed already. What every page loads
 * is made as small as can be; pages and data, which grow with the report, at a quality that costs 25 ms a megabyte.
 *
 * One file after another: handing files this small to other threads takes more time than it saves.
 *
 * @param dist The built site. Compressed last: what changes afterwards would be sent as it was before.
 */
export function compressFiles(dist: string): void {
	for (const file of globSync('**', { cwd: dist })) {
		const path = join(dist, file);
		if (!TEXT.has(extname(file)) || FROZEN.test(file) || statSync(path).size < SMALLEST) continue;
		const content = readFileSync(path);
		const quality = /^assets[/\\]/.test(file) ? constants.BROTLI_MAX_QUALITY : 5;
		writeSiteFile(
			dist,
			`${file}.br`,
			brotliCompressSync(content, {
				params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
			}),
		);
		const gzipped = gzipSync(content, { level: constants.Z_BEST_COMPRESSION });
		// The tenth byte names the operating system (RFC 1952, 2.3.1): 255, unknown, makes it the same on each.
		gzipped[9] = 255;
		writeSiteFile(dist, `${file}.gz`, gzipped);
	}
}
