import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const Author = z.union([z.string(), z.object({ name: z.string() })]);
const Licence = z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)]);
const Names = z.record(z.string(), z.unknown()).optional();
const Manifest = z.object({
	name: z.string().optional(),
	version: z.string().optional(),
	license: Licence.optional(),
	/** How some old packages say it. */
	licenses: z.array(Licence).optional(),
	dependencies: Names,
	optionalDependencies: Names,
	peerDependencies: Names,
	peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean().optional() })).optional(),
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
 * Lists every package that the dependencies of this project need, sorted by name and version. Compiled code for one
 * system, which is optional, is left out, so that the list is the same on each system. Its licence is that of the
 * package that depends on it.
 *
 * @param root Folder of the `package.json` of the project. Its packages are found from there as Node finds them, so
 *   that it does not matter how they were installed.
 */
export function runtimePackages(root: string): RuntimePackage[] {
	const found = new Map<string, RuntimePackage>();
	const seen = new Set<string>();
	const waiting = [root];
	for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
		if (seen.has(folder)) continue;
		seen.add(folder);
		const manifest = readManifest(folder);
		for (const name of neededBy(manifest)) {
			const needed = folderOf(name, folder);
			if (needed !== undefined) waiting.push(needed);
		}
		if (folder === root) continue;
		const { name = '', version = '' } = manifest;
		found.set(`${name} ${version}`, describePackage(folder, manifest));
	}
	return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

type Manifest = z.infer<typeof Manifest>;

function readManifest(folder: string): Manifest {
	return Manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
}

function neededBy({ dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta }: Manifest): string[] {
	const peers = Object.keys(peerDependencies ?? {}).filter((name) => peerDependenciesMeta?.[name]?.optional !== true);
	return [...Object.keys(dependencies ?? {}), ...peers].filter(
		(name) => optionalDependencies === undefined || !Object.hasOwn(optionalDependencies, name),
	);
}

/** The folder of a package as code in another folder finds it. */
function folderOf(name: string, from: string): string | undefined {
	const folder = join(from, 'node_modules', name);
	if (existsSync(join(folder, 'package.json'))) return realpathSync(folder);
	const parent = dirname(from);
	return parent === from ? undefined : folderOf(name, parent);
}

function describePackage(folder: string, { name = '', version = '', ...manifest }: Manifest): RuntimePackage {
	const text = licenceText(folder);
	const authors = [manifest.author ?? []].flat().map((each) => (typeof each === 'object' ? each.name : each));
	const copyright = text?.split('\n').find(namesHolder)?.trim();
	return {
		name,
		version,
		licence: manifest.license ?? manifest.licenses?.join(' OR ') ?? '',
		text,
		copyright: copyright ?? authors.map((author) => author.replace(/\s*[<(].*$/, '')).join(', '),
	};
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
