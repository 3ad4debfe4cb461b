import { join } from 'node:path';
import type { Plugin } from 'vite';
import { projectRoot } from '../node/load-report.ts';

/** A file of the tool, from which its packages are found wherever they are installed. */
const FROM = join(projectRoot, 'package.json');
/** The name of a package, or a path in one: no address, no path of a file, no virtual module. */
const BARE = /^(?:@[\w.-]+\/)?\w[\w.-]*(?:\/[\w./-]+)?$/;
/** The prefix by which Vite asks for a file outside of its root, which is a folder of one build or server. */
const OUTSIDE = '/@fs';
/**
 * A script of a component, as Astro names it by its path. If that has no folder in common with the root, Astro takes it
 * for a path below the root and finds nothing, except after {@link OUTSIDE}.
 */
const SCRIPT = /^\/.*\.astro\?astro&type=script&/;

/** Finds the modules of the tool, which may be installed elsewhere than the report, on another disk too. */
export function resolveFromTool(): Plugin {
	return {
		name: 'resolve-from-tool',
		enforce: 'pre',
		resolveId(id, importer, options) {
			const path = pathOf(id);
			if (this.environment.name === 'client' && SCRIPT.test(path)) return OUTSIDE + path;
			if (importer?.startsWith(OUTSIDE) === true && id.startsWith('.'))
				return this.resolve(id, pathOf(importer), { ...options, skipSelf: true });
			// Modules without a file, such as compiled prose, import packages as the tool would. Vite looks above its root.
			const hasFile = importer !== undefined && !/^(?:\0|virtual:)/.test(importer);
			return hasFile || !BARE.test(id) ? undefined : this.resolve(id, FROM, { ...options, skipSelf: true });
		},
		load: {
			// Before Astro’s.
			order: 'pre',
			// Pages import the scripts only so that Astro finds them.
			handler(id) {
				return this.environment.name !== 'client' && SCRIPT.test(id) ? '' : undefined;
			},
		},
	};
}

function pathOf(id: string): string {
	return id.startsWith(`${OUTSIDE}/`) ? id.slice(OUTSIDE.length) : id;
}
