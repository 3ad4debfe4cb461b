import { defineConfig } from 'astro/config';
import { compileProse } from './src/integration/approved-prose.ts';
import { reportIntegration } from './src/integration/report-integration.ts';

export default defineConfig({
	integrations: [compileProse(), reportIntegration()],
	markdown: { syntaxHighlight: false },
	trailingSlash: 'always',
	build: { inlineStylesheets: 'never', assets: 'assets' },
	compressHTML: true,
	// Scripts and styles are files: a page holds none inline, and its policy may forbid them.
	// A report’s folder configures nothing: no `.env`, and no PostCSS of a folder above.
	vite: { envDir: false, css: { postcss: {} }, build: { assetsInlineLimit: 0, modulePreload: false, cssMinify: 'esbuild', cssCodeSplit: false } },
	devToolbar: { enabled: false },
});
