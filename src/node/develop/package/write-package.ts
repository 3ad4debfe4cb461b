import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { writeSchemas } from '../../editor/write-editor-files.ts';
import { makeManifest } from './make-manifest.ts';
import { pointToJavaScript } from './point-to-javascript.ts';
import { withoutComments } from './without-comments.ts';
import { writeTypes } from './write-types.ts';

/** Files of the project that the package has as they are. */
const COPIED = ['README.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md'];
/** What only who works on the tool itself runs or reads; and types that a bundler alone asks for. */
const LEFT_OUT = /^src\/node\/develop\/|^src\/README\.md$|\.d\.ts$/;

/**
 * How a file of the project is written into the package, by its ending; any other is copied. Node runs no TypeScript
 * of packages.
 */
const WRITTEN: Readonly<Record<string, (text: string) => string>> = {
	ts: (text) => pointToJavaScript(withoutComments(stripTypeScriptTypes(text))),
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
 * @param repository The address of the repository, if it is known.
 */
export function writePackage(project: string, folder: string, repository: string | undefined): void {
	const files = globSync('src/**/*', { cwd: project, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(project, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.filter((file) => !LEFT_OUT.test(file));
	for (const file of ['astro.config.mjs', ...files, ...COPIED]) {
		const [from, to] = [join(project, file), join(folder, file.replace(/\.ts$/, '.js'))];
		mkdirSync(dirname(to), { recursive: true });
		// What a new report has is no code of the tool.
		const write = file.startsWith('src/template/') ? undefined : WRITTEN[file.slice(file.lastIndexOf('.') + 1)];
		if (write === undefined) copyFileSync(from, to);
		else writeFileSync(to, write(readFileSync(from, 'utf8')));
	}
	writeTypes(project, folder);
	mkdirSync(join(folder, 'schemas'));
	writeSchemas(join(folder, 'schemas'));
	const [own, locked] = ['package.json', 'package-lock.json'].map((file) => readFileSync(join(project, file), 'utf8'));
	writeFileSync(
		join(folder, 'package.json'),
		`${JSON.stringify(makeManifest(own ?? '', locked ?? '', repository), null, '\t')}\n`,
	);
}
