import type { Plugin } from 'vite';

/** Before a build Astro starts a dev server for a moment, and that would bundle the packages of a toolbar nobody sees. */
export function skipDevBundles(): Plugin {
	return {
		name: 'skip-dev-bundles',
		configResolved({ optimizeDeps, environments }) {
			for (const options of [
				optimizeDeps,
				...Object.values(environments).map((environment) => environment.optimizeDeps),
			])
				Object.assign(options, { noDiscovery: true, include: [] });
		},
	};
}
