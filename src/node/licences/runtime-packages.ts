import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Lockfile = z.object({
	packages: z.record(
		z.string(),
		z.object({
			version: z.string().optional(),
			license: z.string().optional(),
			dev: z.boolean().optional(),
			devOptional: z.boolean().optional(),
			optional: z.boolean().optional(),
		}),
	),
});
const Author = z.union([z.string(), z.object({ name: z.string() })]);
const Manifest = z.object({
	license: z.string().optional(),
	/** Some packages list several. */
	author: z.union([Author, z.array(Author)]).optional(),
});

/** A package that the build runs or whose files it publishes. */
export interface RuntimePackage {
	readonly name: string;
	readonly version: string;
	/** SPDX expression; empty if the package gives none. */
	readonly licence: string;
	/** Text of its licence, if the package has one. */
	readonly text?: string | undefined;
	/** Who holds the copyright, as the package says; empty if it does not say. */
	readonly copyright: string;
}

/**
 * Lists every package that the dependencies of this project install, except those for development, sorted by name and
 * version. Compiled code for one system (`optional`) is left out, so that the list is the same on each system. Its
 * licence is that of the package that depends on it.
 *
 * @param root Folder of `package-lock.json` and `node_modules/`.
 */
export function runtimePackages(root: string): RuntimePackage[] {
	const { packages } = Lockfile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
	const found = new Map<string, RuntimePackage>();
	for (const [path, { version = '', license, dev, devOptional, optional }] of Object.entries(packages)) {
		if (path === '' || dev === true || devOptional === true || optional === true) continue;
		const folder = join(root, path);
		const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
		const name = path.replace(/^.*node_modules\//, '');
		const text = licenceText(folder);
		const authors = [manifest.author ?? []].flat().map((each) => (typeof each === 'object' ? each.name : each));
		const copyright = text?.split('\n').find(namesHolder)?.trim();
		found.set(`${name} ${version}`, {
			name,
			version,
			licence: license ?? manifest.license ?? '',
			text,
			copyright: copyright ?? authors.map((author) => author.replace(/\s*[<(].*$/, '')).join(', '),
		});
	}
	return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/**
 * Whether a line names a holder of copyright, such as “Copyright (c) 2010 Jane Doe”, and is not part of the licence.
 */
function namesHolder(line: string): boolean {
	return (
		/^\W*(?:copyright|©)/i.test(line) &&
		/[a-z]{3}/i.test(line.replace(/copyright/i, '')) &&
		!/licen[cs]e|notice|owner|holder|yyyy|Free Software Foundation/i.test(line)
	);
}

/**
 * The text of the licence of a package, without licences of what it bundles. Of a folder of licences, all are taken.
 */
function licenceText(folder: string): string | undefined {
	const [name] = readdirSync(folder)
		.filter((each) => /^(?:licen[cs]es?|copying|ofl)(?:[.-].*)?$/i.test(each))
		.sort();
	if (name === undefined) return undefined;
	const path = join(folder, name);
	const files = statSync(path).isDirectory()
		? readdirSync(path)
				.sort()
				.map((each) => join(path, each))
		: [path];
	const text = files.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n');
	return text.split(/^#+ Licenses of bundled dependencies/m)[0]?.trim();
}
