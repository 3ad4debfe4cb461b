import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';
import { sha256 } from './sha256.ts';
import { writeSiteFile } from './site-file.ts';

/** The name of the list at the root of the site. It does not list itself. */
const CHECKSUMS = 'SHA256SUMS';

/** Writes a list of every file of a finished site with its SHA-256, sorted by name, which `sha256sum -c` reads. */
export function writeChecksums(site: string): void {
	const lines = filesIn(site).map((name) => {
		const digest = sha256(readFileSync(join(site, name)));
		// As in GNU coreutils, a name with a backslash or a line break is escaped, and its line begins with a backslash.
		const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
		return `${escaped === name ? '' : '\\'}${digest}  ${escaped}\n`;
	});
	writeSiteFile(site, CHECKSUMS, lines.join(''));
}
