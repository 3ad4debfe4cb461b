import type { Report } from '../model/report.ts';
import type { HostBlock } from './host-block.ts';
import { securityBlocks } from './security-headers.ts';

/**
 * `/_headers`, as Netlify and Cloudflare Pages read it. Every block but the one of all files is given under the site’s
 * path too, where `hostRedirects` answers.
 */
export function hostHeaders(report: Report): string {
	const blocks = securityBlocks(report);
	const base = pathOfSite(report);
	const moved = base === '/' ? [] : blocks.filter(({ path }) => path !== '/*').map(({ path, headers }) => ({ path: base + path.slice(1), headers }));
	return [...blocks, ...moved].map(written).join('');
}

/** `/_redirects`: a host that serves the files from its root answers under the path of the permanent addresses too. */
export function hostRedirects(report: Report): string {
	const base = pathOfSite(report);
	return base === '/' ? '' : `${base}* /:splat 200\n`;
}

function written({ path, headers }: HostBlock): string {
	return `${path}\n${headers.map(([name, value]) => `\t${name}: ${value}\n`).join('')}`;
}

function pathOfSite({ meta }: Report): string {
	return new URL(meta.url).pathname;
}
