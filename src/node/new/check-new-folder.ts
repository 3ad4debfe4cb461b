import { lstatSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { BuildProblem } from '../build-problem.ts';

/** What may be in a folder before a report is written there. */
const MAY_STAND = ['.git', '.DS_Store'];
/** Lockfiles of other programs that install packages. */
const OTHER_LOCKFILES: Readonly<Record<string, string>> = {
	'pnpm-lock.yaml': 'pnpm',
	'yarn.lock': 'Yarn',
	'bun.lock': 'Bun',
	'bun.lockb': 'Bun',
	'deno.lock': 'Deno',
};
/** What npm takes as the name of a package. */
const NAME = /^[a-z0-9][a-z0-9._-]{0,213}$/;
const TAKEN = ['node_modules', 'favicon.ico', 'citable-report'];

/**
 * Checks that a report can be written into a folder: that its name can be that of a package, and that nothing is there.
 *
 * @param folder An absolute path.
 * @throws {BuildProblem} If not, with what to do.
 */
export function checkNewFolder(folder: string): void {
	const name = basename(folder);
	if (!NAME.test(name) || TAKEN.includes(name))
		throw new BuildProblem(
			`“${name}” cannot be the name of the folder: npm takes it as the name of a package, and that may have small ` +
				'letters, digits and hyphens alone.',
			`For example: npm run new -- ${suggestName(name)}`,
		);
	const found = lstatSync(folder, { throwIfNoEntry: false });
	if (found === undefined) return;
	if (!found.isDirectory())
		throw new BuildProblem(`${folder} is there already, and is no folder.`, 'Choose another name.');
	const names = readdirSync(folder).filter((each) => !MAY_STAND.includes(each));
	const [first] = names;
	if (first === undefined) return;
	const [lockfile] = names.filter((each) => Object.hasOwn(OTHER_LOCKFILES, each));
	const more = names.length === 1 ? '' : ` and ${names.length - 1} more`;
	throw new BuildProblem(
		lockfile === undefined
			? `${folder} is not empty: it holds ${first}${more}.`
			: `${folder} holds ${lockfile}, so ${OTHER_LOCKFILES[lockfile]} installs what is there; a report is installed by npm.`,
		'Choose the name of a folder that does not exist yet.',
	);
}

/** A name like another one that npm takes. */
function suggestName(name: string): string {
	const plain = name
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-+|-+$/g, '')
		.slice(0, 60);
	return NAME.test(plain) && !TAKEN.includes(plain) ? plain : 'my-report';
}
