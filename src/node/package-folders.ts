import { findPackageJSON } from 'node:module';
import { join, sep } from 'node:path';
import { projectRoot } from './load-report.ts';

/** Packages of which the dev server sends files to the browser. Vite is found from Astro, which brings it. */
const SERVED = [['astro'], ['astro', 'vite'], ['chart.js']];

/** The folders `node_modules` of these packages: one, if the installation has laid all side by side. */
export function servedPackageFolders(): string[] {
	return [...new Set(SERVED.map(folderHolding))];
}

function folderHolding(way: readonly string[]): string {
	let file = join(projectRoot, 'package.json');
	for (const name of way) file = findPackageJSON(name, file) ?? file;
	const folder = `${sep}node_modules${sep}`;
	return file.slice(0, file.lastIndexOf(folder) + folder.length - 1);
}
