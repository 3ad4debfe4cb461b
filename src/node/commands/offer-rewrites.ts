import { agrees } from '../agrees.ts';
import { replaceFiles } from '../replace-files.ts';
import { print, printLine } from '../reporters/print.ts';
import type { Rewrite } from '../rewrite.ts';
import type { Ending } from './command.ts';

interface Asked {
	readonly yes?: boolean | undefined;
	readonly 'dry-run'?: boolean | undefined;
	/** How the command is called so that it does not ask. */
	readonly again: string;
}

/** Shows how files will differ, asks, and rewrites all of them or none. */
export async function offerRewrites(root: string, rewrites: readonly Rewrite[], asked: Asked): Promise<Ending> {
	process.stdout.write(`${rewrites.map(({ difference }) => difference).join('\n')}\n`);
	if (asked['dry-run'] === true) {
		printLine('Nothing was rewritten, as asked.');
		return 'done';
	}
	const files = rewrites.length === 1 ? '1 file' : `${rewrites.length} files`;
	if (asked.yes !== true && !(await agrees(`Rewrite ${files}? [y/N] `))) {
		print(`Nothing was rewritten. To rewrite without being asked: ${asked.again}\n`);
		return 'failed';
	}
	replaceFiles(root, rewrites);
	printLine(`Rewrote ${files}. Look at them with git, and run npm run check.`);
	return 'done';
}
