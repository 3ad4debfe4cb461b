import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { discard, makeFreshFolder } from '../../src/node/fresh-folder.ts';
import { swapIn } from '../../src/node/swap-in.ts';

/** Replaces a small site again and again. */
const [root = '', words = '', times = '1'] = process.argv.slice(2);
for (let time = 0; time < Number(times); time++) {
	const fresh = makeFreshFolder(root);
	mkdirSync(join(fresh, 'site/deep'), { recursive: true });
	writeFileSync(join(fresh, 'site/index.html'), words);
	writeFileSync(join(fresh, 'site/deep/page.html'), words);
	swapIn(fresh, join(root, 'dist'));
	discard(fresh);
	process.stdout.write('.');
}
