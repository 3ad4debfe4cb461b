import type { Report } from '../model/report.ts';
import type { HeaderBlock } from './host-headers.ts';

/**
 * The blocks, and the same blocks under the path of the permanent addresses. A host that serves the files from its root
 * answers there too, by `siteRedirects`. Blocks whose path begins with `/*` hold there as they are.
 */
export function underSitePath(report: Report, blocks: readonly HeaderBlock[]): HeaderBlock[] {
	const base = pathOf(report);
	const moved =
		base === '/'
			? []
			: blocks
					.filter(({ path }) => !path.startsWith('/*'))
					.map(({ path, headers }) => ({ path: base + path.slice(1), headers }));
	return [...blocks, ...moved];
}

/**
 * `/_redirects`, as Netlify and Cloudflare Pages read it: the addresses that have moved, then the path of the permanent
 * addresses. Hosts take the first line that fits.
 */
export function siteRedirects(report: Report): string {
	const base = pathOf(report);
	const homes = base === '/' ? [''] : ['', base.slice(0, -1)];
	const moved = report.editions.tombstones.flatMap(({ address: old, outcome }) =>
		outcome.kind === 'moved' && !old.includes('#') && !outcome.to.includes('#')
			? homes.map((home) => `${home}${old} ${home}${outcome.to} 301\n`)
			: [],
	);
	return moved.join('') + (base === '/' ? '' : `${base}* /:splat 200\n`);
}

function pathOf({ meta }: Report): string {
	return new URL(meta.url).pathname;
}
