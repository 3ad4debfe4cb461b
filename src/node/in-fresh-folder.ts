import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { discard, makeFreshFolder, removeAbandoned } from './fresh-folder.ts';
import { holdsLastSite, RESTORED, restoreSite } from './swap-in.ts';

/**
 * Calls a function with a fresh folder beside `dist/` and removes the folder afterwards, unless it holds the only
 * copy of the site. Before that, it restores or removes what builds that were stopped have left.
 */
export async function inFreshFolder(root: string, work: (fresh: string) => Promise<void> | void): Promise<void> {
	if (restoreSite(root)) process.stdout.write(`${RESTORED}\n`);
	const dist = join(root, 'dist');
	removeAbandoned(root, (folder) => holdsLastSite(folder, dist));
	const fresh = makeFreshFolder(realpathSync(root));
	try {
		await work(fresh);
	} finally {
		if (!holdsLastSite(fresh, dist)) discard(fresh);
	}
}
