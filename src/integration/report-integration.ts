import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin, RenderBuiltAssetUrl } from 'vite';
import { keepFailure } from '../node/failed-outputs.ts';
import { writeOutputs } from '../node/write-outputs.ts';
import { reportRoot } from '../node/load-report.ts';
import { guardServer } from './guard-server.ts';
import { notePackages } from './note-packages.ts';
import { reportModules } from './report-modules.ts';
import { serveOutputs } from './serve-outputs.ts';

/**
 * The pipeline reads `public/`, and the build writes what it approved. Astro would copy anything, links included, and leave
 * out a page that has the name of a file there.
 */
const NO_FOLDER = new URL('./no-public-folder/', import.meta.url);

/** Joins the pipeline to Astro: pages read the report from it, and its other outputs are written beside them. */
export function reportIntegration(): AstroIntegration {
	const root = reportRoot();
	const bundled = new Set<string>();
	return {
		name: 'report',
		hooks: {
			'astro:config:setup': ({ command, updateConfig, addMiddleware }) => {
				updateConfig({
					publicDir: NO_FOLDER,
					vite: {
						plugins: [
							guardServer(root),
							reportModules(root),
							serveOutputs(root),
							notePackages(bundled),
							...(command === 'build' ? [skipDevBundles()] : []),
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

/** A style sheet and its fonts stand in one folder, whatever the path of the site. Vite’s `relative: true` does nothing in a server build, as Astro’s is. */
const besideStyleSheet: RenderBuiltAssetUrl = (file, { hostType, type }) =>
	hostType === 'css' && type === 'asset' ? `./${basename(file)}` : undefined;

/** Before a build Astro starts a dev server for a moment, and that would bundle the packages of a toolbar nobody sees. */
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
