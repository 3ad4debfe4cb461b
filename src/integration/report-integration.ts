import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, RenderBuiltAssetUrl } from 'vite';
import { keepFailure } from '../node/failed-outputs.ts';
import { keepDataSets } from '../node/known-report.ts';
import { writeOutputs } from '../node/write-outputs.ts';
import { reportRoot } from '../node/load-report.ts';
import { guardServer } from './guard-server.ts';
import { keepEditorFiles } from './keep-editor-files.ts';
import { reportModules } from './report-modules.ts';
import { resolveFromTool } from './resolve-from-tool.ts';
import { PANEL, serveDesk } from './serve-desk.ts';
import { serveOutputs } from './serve-outputs.ts';
import { watchReport } from './watch-report.ts';

/**
 * Astro gets no folder for public files. The pipeline checks `public/`, and the build writes what it has approved.
 * Astro would copy everything, also through links, and leave out a page that has the name of a file there.
 */
const NO_FOLDER = new URL('./no-public-folder/', import.meta.url);

/** Connects the pipeline to Astro: pages read its report, and its other outputs are written beside the pages. */
export function reportIntegration(): AstroIntegration {
	const root = reportRoot();
	const bundled = new Set<string>();
	return {
		name: 'report',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig, addMiddleware, injectScript }) => {
				if (command === 'dev') {
					keepDataSets();
					injectScript('page', `import ${JSON.stringify(PANEL)};`);
				}
				updateConfig({
					publicDir: NO_FOLDER,
					vite: {
						...(command === 'build' ? { ssr: { noExternal: true } } : {}),
						plugins: [
							resolveFromTool(),
							guardServer(root),
							reportModules(fileURLToPath(config.cacheDir)),
							serveDesk(root),
							watchReport(root),
							serveOutputs(root),
							keepEditorFiles(root),
							notePackages(bundled),
							skipDevBundles(),
							...(command === 'build' ? [importPlainly()] : []),
						],
						experimental: { renderBuiltUrl: besideStyleSheet },
					},
				});
				addMiddleware({ order: 'post', entrypoint: new URL('./relative-links.ts', import.meta.url) });
			},
			'astro:build:done': async ({ dir }) => {
				await writeOutputs(root, dir, bundled).catch(keepFailure);
			},
		},
	};
}

/**
 * Links fonts from the style sheet, which stands in the same folder, so that they work under any path of the site.
 * Vite’s `relative: true` does nothing in a server build, such as Astro’s.
 */
const besideStyleSheet: RenderBuiltAssetUrl = (file, { hostType, type }) =>
	hostType === 'css' && type === 'asset' ? `./${basename(file)}` : undefined;

/**
 * The dev server, which Astro starts for a moment before a build too, would bundle the packages of the toolbar that is
 * not used here. Those that pages use are modules for browsers as they are.
 */
function skipDevBundles(): Plugin {
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

/**
 * Replaces what Vite wraps around `import()`, a kilobyte that loads the style sheets of a script first, and the list of
 * these. Here one style sheet serves all pages.
 */
function importPlainly(): Plugin {
	return {
		name: 'import-plainly',
		enforce: 'pre',
		load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
		renderChunk: (code) => code.replace(/,\s*__VITE_PRELOAD__(?:[\da-f]{32})?(?:,\s*import\.meta\.url)?/g, ''),
	};
}

/** Adds to `bundled` the names of the packages whose code is in the scripts that readers load. */
function notePackages(bundled: Set<string>): Plugin {
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
