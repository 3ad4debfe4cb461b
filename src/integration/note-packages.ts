import type { Plugin } from 'vite';

/** Adds to `bundled` the names of the packages whose code is in the scripts that readers load. */
export function notePackages(bundled: Set<string>): Plugin {
	return {
		name: 'report-packages',
		generateBundle(_, bundle) {
			if (this.environment.name !== 'client') return;
			for (const file of Object.values(bundle)) {
				if (file.type !== 'chunk') continue;
				for (const module of Object.keys(file.modules)) {
					const [, name] =
						/^.*[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/.exec(module) ?? /^\0(vite)\//.exec(module) ?? [];
					if (name !== undefined) bundled.add(name.replaceAll('\\', '/'));
				}
			}
		},
	};
}
