import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { makeManifest } from './make-manifest.ts';
import { pointToJavaScript } from './point-to-javascript.ts';
import { writeTypes } from './write-types.ts';

/** Files of the project that the package has as they are. */
const COPIED = ['README.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md'];
/** Only who works on the tool itself runs these; and types that a bundler alone asks for. */
const LEFT_OUT = /^src\/node\/develop\/|\.d\.ts$|\.md$/;

/**
 * How a file of the project is written into the package, by its ending; any other is copied. Node runs no TypeScript of
 * packages. Without its types the code is the same, line by line.
 */
const WRITTEN: Readonly<Record<string, (text: string) => string>> = {
	ts: (text) => pointToJavaScript(stripTypeScriptTypes(text)),
	astro: pointToJavaScript,
	mjs: pointToJavaScript,
	js: pointToJavaScript,
};

/**
 * Writes the tool as a package: its modules in the same tree, without their types, and all that is not code beside
 * them.
 *
 * @param project The folder of the project.
 * @param folder An empty folder.
 */
export function writePackage(project: string, folder: string): void {
	const files = globSync('src/**/*', { cwd: project, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(project, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.filter((file) => !LEFT_OUT.test(file));
	for (const file of ['astro.config.mjs', ...files, ...COPIED]) {
		const [from, to] = [join(project, file), join(folder, file.replace(/\.ts$/, '.js'))];
		mkdirSync(dirname(to), { recursive: true });
		const write = WRITTEN[file.slice(file.lastIndexOf('.') + 1)];
		if (write === undefined) copyFileSync(from, to);
		else writeFileSync(to, write(readFileSync(from, 'utf8')));
	}
	writeTypes(project, folder);
	const [own, locked] = ['package.json', 'package-lock.json'].map((file) => readFileSync(join(project, file), 'utf8'));
	writeFileSync(join(folder, 'package.json'), `${JSON.stringify(makeManifest(own ?? '', locked ?? ''), null, '\t')}\n`);
}
