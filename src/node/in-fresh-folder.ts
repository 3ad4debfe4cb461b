import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { discard, makeFreshFolder, sweepFreshFolders } from './fresh-folder.ts';
import { holdsLastSite, putBack } from './swap-in.ts';

/**
 * Works in a fresh folder beside `dist/` and removes it with whatever is left in it, unless that is the only site that
 * there is. What earlier work left that was stopped is brought back or removed first.
 */
export async function inFreshFolder(root: string, work: (fresh: string) => Promise<void> | void): Promise<void> {
	if (putBack(root))
		process.stdout.write('A build was stopped as it was about to replace the site: the one that stood is back.\n');
	const dist = join(root, 'dist');
	sweepFreshFolders(root, (folder) => holdsLastSite(folder, dist));
	const fresh = makeFreshFolder(realpathSync(root));
	try {
		await work(fresh);
	} finally {
		if (!holdsLastSite(fresh, dist)) discard(fresh);
	}
}
