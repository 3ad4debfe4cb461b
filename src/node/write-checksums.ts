import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** At the root of the site, and in no list of its own. */
export const CHECKSUMS = 'SHA256SUMS';

/** Lists every file of a finished site with its SHA-256, sorted by name, as `sha256sum -c` reads it. Whatever is written later is not vouched for. */
export function writeChecksums(site: string): void {
	const lines = filesIn(site).map((name) => {
		const digest = createHash('sha256')
			.update(readFileSync(join(site, name)))
			.digest('hex');
		// GNU coreutils: a name that holds a backslash or a line break is escaped, and its line begins with a backslash.
		const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
		return `${escaped === name ? '' : '\\'}${digest}  ${escaped}\n`;
	});
	writeFileSync(join(site, CHECKSUMS), lines.join(''));
}

/** Paths with `/` between folders, in the order of their code units: the same on every machine. */
function filesIn(site: string): string[] {
	return readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((name) => name !== CHECKSUMS)
		.sort((a, b) => (a < b ? -1 : 1));
}
