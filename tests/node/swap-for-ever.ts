import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { discard, makeFreshFolder } from '../../src/node/fresh-folder.ts';
import { swapIn } from '../../src/node/swap-in.ts';

/** Swaps in one small site after another, until it is killed or told to stop. */
const [root = '', words = '', stop = ''] = process.argv.slice(2);
while (!existsSync(stop)) {
	const fresh = makeFreshFolder(root);
	mkdirSync(join(fresh, 'site/deep'), { recursive: true });
	writeFileSync(join(fresh, 'site/index.html'), words);
	writeFileSync(join(fresh, 'site/deep/page.html'), words);
	swapIn(fresh, join(root, 'dist'));
	discard(fresh);
	process.stdout.write('.');
}
