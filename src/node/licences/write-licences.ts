import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSiteFile } from '../site-file.ts';
import { isAllowed } from './allowed-licences.ts';
import { type RuntimePackage, runtimePackages } from './runtime-packages.ts';

/** Packages of which the build passes files on that no script imports: the search, and the typefaces in `src/styles/fonts`. */
const PASSED_ON = ['pagefind', '@expo-google-fonts/golos-text', '@expo-google-fonts/source-serif-4'];

/**
 * The licences of all that is not ours: whole for what reaches a reader, by name for what made it.
 *
 * @param root Folder of this project.
 * @param bundled Names of the packages whose code is in the scripts of the site.
 * @throws {Error} If a package is under a licence that is not allowed.
 */
export function licences(root: string, bundled: ReadonlySet<string>): string {
	const packages = runtimePackages(root);
	const passedOn = packages.filter(({ name }) => bundled.has(name) || PASSED_ON.includes(name));
	for (const each of packages) refuseOthers(each, passedOn.includes(each) ? 'reader' : 'build');
	const fonts = globSync('src/styles/fonts/OFL-*.txt', { cwd: root })
		.sort()
		.map((file) => readFileSync(join(root, file), 'utf8').trim());
	return [
		'Licences of what this site is made of and made with\n',
		'1. In what you read\n',
		...passedOn.map((each) => `${titleOf(each)}\n\n${each.text ?? each.copyright}\n`),
		...fonts.map((text) => `Typeface\n\n${text}\n`),
		'2. Programs that made it, of which nothing is passed on\n',
		...packages
			.filter((each) => !passedOn.includes(each))
			.map((each) => `${titleOf(each)}${each.copyright === '' ? '' : `. ${each.copyright}`}`),
	]
		.join('\n')
		.concat('\n');
}

/** Writes `/licences.txt`. */
export function writeLicences(root: string, bundled: ReadonlySet<string>, dist: string): void {
	writeSiteFile(dist, '/licences.txt', licences(root, bundled));
}

function titleOf({ name, version, licence }: RuntimePackage): string {
	return `${name} ${version}: ${licence}`;
}

function refuseOthers({ name, version, licence }: RuntimePackage, use: 'reader' | 'build'): void {
	if (isAllowed(licence, use)) return;
	throw new Error(
		`The package ${name} ${version} is under ${licence === '' ? 'no licence that it names' : `“${licence}”`}, which is not among those allowed for ${use === 'reader' ? 'code that readers load' : 'the build'}. Use another package, or read the licence and add it to src/node/licences/allowed-licences.ts.`,
	);
}
