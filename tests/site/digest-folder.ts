import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file of a folder with its SHA-256, by path. Two folders are the same where these are. */
export function digestFolder(folder: string): Record<string, string> {
	if (!existsSync(folder)) return {};
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return Object.fromEntries(
		files.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			return [
				relative(folder, path).split(sep).join('/'),
				createHash('sha256').update(readFileSync(path)).digest('hex'),
			];
		}),
	);
}

/** What the site itself lists as its files, in the same form. */
export function readChecksums(site: string): Record<string, string> {
	const lines = readFileSync(join(site, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
	return Object.fromEntries(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}
