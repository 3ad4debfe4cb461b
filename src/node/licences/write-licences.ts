import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sayIn } from '../../core/words/say.ts';
import { addedFonts } from '../fonts/added-fonts.ts';
import { writeSiteFile } from '../site-file.ts';
import { isAllowed } from './allowed-licences.ts';
import { type RuntimePackage, runtimePackages } from './runtime-packages.ts';

/** Packages whose files are published though no script imports them: the search, and the typefaces of the site. */
const PUBLISHED = [
	'pagefind',
	'@expo-google-fonts/golos-text',
	'@expo-google-fonts/source-serif-4',
	'@fontsource/noto-sans-math',
];

/**
 * Writes the licences of all packages: the whole text if readers load code or files of the package, else only the name.
 * The typefaces that the report adds are among those that readers load.
 *
 * @param root Folder of this project.
 * @param bundled Names of the packages whose code is in the scripts of the site.
 * @param locale Language of the headings.
 * @throws {Error} If a package is under a licence that is not allowed.
 */
export function licences(root: string, bundled: ReadonlySet<string>, locale: string): string {
	const packages = runtimePackages(root);
	const published = packages.filter(({ name }) => bundled.has(name) || PUBLISHED.includes(name));
	for (const each of packages) requireAllowed(each, published.includes(each) ? 'reader' : 'build');
	const ofTool = globSync('src/styles/fonts/OFL-*.txt', { cwd: root }).sort();
	const fonts = [...ofTool.map((file) => join(root, file)), ...addedFonts().map(({ licence }) => licence)]
		.map((file) => readFileSync(file, 'utf8').trim())
		.filter((text) => !published.some((each) => each.text?.trim() === text));
	const say = sayIn(locale);
	return [
		`${say('licences.title')}\n`,
		`${say('licences.in-site')}\n`,
		...published.map((each) => `${say('licences.package', each)}\n\n${each.text ?? each.copyright}\n`),
		...fonts.map((text) => `${say('licences.typeface')}\n\n${text}\n`),
		`${say('licences.of-build')}\n`,
		...packages
			.filter((each) => !published.includes(each))
			.map((each) => say(each.copyright === '' ? 'licences.package' : 'licences.package-of', each)),
	]
		.join('\n')
		.concat('\n');
}

/** Writes `/licences.txt`. */
export function writeLicences(root: string, bundled: ReadonlySet<string>, locale: string, dist: string): void {
	writeSiteFile(dist, '/licences.txt', licences(root, bundled, locale));
}

function requireAllowed({ name, version, licence }: RuntimePackage, use: 'reader' | 'build'): void {
	if (isAllowed(licence, use)) return;
	const named = licence === '' ? 'no licence that it names' : `“${licence}”`;
	const used = use === 'reader' ? 'code that readers load' : 'the build';
	throw new Error(
		`The package ${name} ${version} is under ${named}, which is not among those allowed for ${used}. ` +
			'Use another package, or read the licence and add it to src/node/licences/allowed-licences.ts.',
	);
}
