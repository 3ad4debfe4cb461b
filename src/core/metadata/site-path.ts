import type { Report } from '../model/report.ts';
import { translationFolders } from '../model/language-tag.ts';
import { isOnce } from '../permalink/is-once.ts';
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
	const translations = translationFolders(report.meta.languages).map((folder) => `/${folder}`);
	const moved = report.editions.tombstones.flatMap(({ address: old, outcome }) => {
		if (outcome.kind !== 'moved' || old.includes('#') || outcome.to.includes('#')) return [];
		const languages = isOnce(old) ? [''] : ['', ...translations];
		return homes.flatMap((home) =>
			languages.map((language) => `${home}${language}${old} ${home}${language}${outcome.to} 301\n`),
		);
	});
	return moved.join('') + (base === '/' ? '' : `${base}* /:splat 200\n`);
}

function pathOf({ meta }: Report): string {
	return new URL(meta.url).pathname;
}
