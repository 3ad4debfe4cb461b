import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ASSETS = 'assets';

/**
 * Moves scripts, styles and fonts from the folder of a language to that of the site, which has them once: the name of
 * each holds a hash of its content, so what has the same name is the same file.
 *
 * @throws {Error} If two files of one name differ.
 */
export function moveAssets(language: string, site: string): void {
	const from = join(language, ASSETS);
	const to = join(site, ASSETS);
	if (!existsSync(from)) return;
	mkdirSync(to, { recursive: true });
	for (const name of readdirSync(from)) {
		const [own, common] = [join(from, name), join(to, name)];
		if (!existsSync(common)) renameSync(own, common);
		else if (!readFileSync(own).equals(readFileSync(common)))
			throw new Error(`Two languages of the site have different files of the name ${ASSETS}/${name}.`);
	}
	rmSync(from, { recursive: true });
}
