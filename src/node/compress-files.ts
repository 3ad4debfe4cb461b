import { globSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { writeSiteFile } from './site-file.ts';

/** Endings of text files. Pictures, fonts, the PDF and the search index are compressed formats. */
const TEXT = new Set(['.html', '.css', '.js', '.json', '.csv', '.svg', '.xml', '.txt', '.webmanifest', '.bib', '.ris']);
/** Frozen editions, of which there may be many, are not compressed: servers compress their pages on request. */
const FROZEN = /^v[/\\]/;
/**
 * In bytes. A smaller file fits into one packet uncompressed: 1,460 bytes of TCP over Ethernet, with the HTTP header.
 */
const SMALLEST = 1300;

/**
 * Writes `.br` and `.gz` beside each text file, for servers that send precompressed files. Files that every page
 * loads are made as small as possible. Pages and data grow with the report, so they are compressed at a quality that
 * takes 25 ms a megabyte.
 *
 * It compresses one file after another: to pass files this small to other threads takes more time than it saves.
 *
 * @param dist The built site. Compress it last: servers would not see later changes.
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
		// The tenth byte names the operating system (RFC 1952, 2.3.1). 255, unknown, makes the file the same on all.
		gzipped[9] = 255;
		writeSiteFile(dist, `${file}.gz`, gzipped);
	}
}
