import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFreshFolder } from '../../../src/node/in-fresh-folder.ts';
import { describeFailure } from '../../../src/node/reporters/failure.ts';
import { swapIn } from '../../../src/node/swap-in.ts';

/** Publishes an edition or replaces a site, as the commands do. The site is two small files with the same words. */
const [root = '', work = 'swap', words = ''] = process.argv.slice(2);

function makeSite(folder: string): void {
	mkdirSync(join(folder, 'deep'), { recursive: true });
	writeFileSync(join(folder, 'words.txt'), words);
	writeFileSync(join(folder, 'deep/words.txt'), words);
}

try {
	if (work === 'swap') {
		await inFreshFolder(root, (fresh) => {
			makeSite(join(fresh, 'site'));
			swapIn(fresh, join(root, 'dist'));
		});
	} else {
		const { finishPublications } = await import('../../../src/node/editions/publication-folder.ts');
		const { publishEdition } = await import('../../../src/node/editions/publish-edition.ts');
		const { loadReport, PUBLISHING } = await import('../../../src/node/load-report.ts');
		process.env[PUBLISHING] = work;
		finishPublications(root);
		const built = loadReport(root);
		if ('problems' in built) throw new Error(built.problems.map(({ message }) => message).join('\n'));
		await publishEdition(root, built, (folder, use) =>
			inFreshFolder(folder, (fresh) => {
				makeSite(join(fresh, 'site'));
				use(fresh, join(fresh, 'site'));
			}),
		);
	}
} catch (error) {
	process.stderr.write(describeFailure(error, work === 'swap' ? 'build' : 'publish'));
	process.exitCode = 1;
}
