import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The oldest Node that runs the tool, as Astro does. */
const OLDEST = [22, 12] as const;

/** A Node that npm has installed with the package. */
interface PackagedNode {
	/** Its program. */
	readonly file: string;
	readonly version: string;
}

/** The Node that the package brings for this system; `undefined` if it brings none. */
export function packagedNode(): PackagedNode | undefined {
	const isWindows = process.platform === 'win32';
	const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;
	try {
		const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
		const [, version = ''] = /"version": *"([^"]+)"/.exec(readFileSync(manifest, 'utf8')) ?? [];
		return { file: join(manifest, '..', 'bin', isWindows ? 'node.exe' : 'node'), version };
	} catch {
		return undefined;
	}
}

/**
 * By which Node the tool is run: by that of the package, so that every author of a report has the same; else by that of
 * the machine, if it is new enough.
 *
 * @param machine The version of the Node that runs this.
 * @param packaged The version of that of the package.
 */
export function chooseNode(
	machine: string,
	packaged: string | undefined,
): 'packaged' | 'machine' | { readonly message: string } {
	if (packaged !== undefined) return packaged === machine ? 'machine' : 'packaged';
	const [major = 0, minor = 0] = machine.split('.').map(Number);
	if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return 'machine';
	return {
		message:
			`error  This is Node ${machine}, and the tool needs ${OLDEST.join('.')} or later.\n` +
			`  → For ${process.platform} (${process.arch}) npm has no Node to bring along, or was told to leave optional packages ` +
			'out. Install Node 24 from https://nodejs.org, and try again.\n',
	};
}
