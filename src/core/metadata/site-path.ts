import type { Report } from '../model/report.ts';
import type { HeaderBlock } from './host-headers.ts';

/**
 * A host that serves the files from its root answers under the path of the permanent addresses too, by `siteRedirects`;
 * there the same blocks hold. Those that begin with `*` hold for any path as they are.
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
 * `/_redirects`, as Netlify and Cloudflare Pages read it: what has moved, then the path of the permanent addresses. The
 * first rule that fits is taken.
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
