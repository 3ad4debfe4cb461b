import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { proseFeatures } from './src/core/parse/mdx-file.ts';
import { reportIntegration } from './src/integration/report-integration.ts';

export default defineConfig({
	integrations: [mdx(), reportIntegration()],
	markdown: { processor: satteri({ features: proseFeatures }), syntaxHighlight: false },
	trailingSlash: 'always',
	build: { inlineStylesheets: 'never', assets: 'assets' },
	compressHTML: true,
	// Scripts and styles are files: a page holds none inline, and its policy may forbid them.
	vite: { build: { assetsInlineLimit: 0, modulePreload: false, cssMinify: 'esbuild', cssCodeSplit: false } },
	devToolbar: { enabled: false },
});
