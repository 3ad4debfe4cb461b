import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';
import { sha256 } from './sha256.ts';
import { writeSiteFile } from './site-file.ts';

/** At the root of the site, and in no list of its own. */
const CHECKSUMS = 'SHA256SUMS';

/** Lists every file of a finished site with its SHA-256, sorted by name, as `sha256sum -c` reads it. Whatever is written later is not vouched for. */
export function writeChecksums(site: string): void {
	const lines = filesIn(site).map((name) => {
		const digest = sha256(readFileSync(join(site, name)));
		// GNU coreutils: a name that holds a backslash or a line break is escaped, and its line begins with a backslash.
		const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
		return `${escaped === name ? '' : '\\'}${digest}  ${escaped}\n`;
	});
	writeSiteFile(site, CHECKSUMS, lines.join(''));
}
