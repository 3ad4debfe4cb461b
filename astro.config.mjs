import { defineConfig } from 'astro/config';
import { compileProse } from './src/integration/approved-prose.ts';
import { reportIntegration } from './src/integration/report-integration.ts';

const SHARED_BY_SCRIPTS = /\/client\/words\.[jt]s$|vite\/preload-helper\.js$/;

export default defineConfig({
	integrations: [compileProse(), reportIntegration()],
	markdown: { syntaxHighlight: false },
	trailingSlash: 'always',
	build: { inlineStylesheets: 'never', assets: 'assets' },
	compressHTML: true,
	vite: {
		// Scripts and styles are files: a page holds none inline, and its policy may forbid them.
		build: {
			assetsInlineLimit: 0,
			modulePreload: false,
			cssMinify: 'esbuild',
			cssCodeSplit: false,
			rolldownOptions: {
				// The classes that scripts look for are written into each, or a page would load a file of them.
				optimization: { inlineConst: { mode: 'all' } },
				// Classes of Chart.js that nothing uses read properties of others. Only where reading counts as doing nothing are
				// they left out of the browser’s bundle.
				treeshake: { propertyReadSideEffects: false },
				// The scripts of every page share these; apart from each other they would be several files to load.
				output: { codeSplitting: { groups: [{ name: 'words', test: SHARED_BY_SCRIPTS }] } },
			},
		},
		// What lies beside a report configures nothing: no `.env`, and no PostCSS of this folder or one above.
		envDir: false,
		css: { postcss: {} },
	},
	devToolbar: { enabled: false },
});
