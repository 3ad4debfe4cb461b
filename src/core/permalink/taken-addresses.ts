import { siteMap } from './site-map.ts';

const paths = siteMap.map(({ path }) => path);

/**
 * Names of the site’s own pages and folders, which no section may have. Some hosts show `/name.html` at `/name` too, so
 * such names are taken as well.
 */
export const reservedNames: ReadonlySet<string> = new Set(
	paths.flatMap((path) => /^\/([^/{}]+)(?:\/|\.html$)/.exec(path)?.[1] ?? []),
);

/** Files at the root of the site that the build writes. */
const rootFiles: ReadonlySet<string> = new Set(
	paths.flatMap((path) => (path === '/' ? ['index.html'] : (/^\/([^/{}]+)$/.exec(path)?.[1]?.toLowerCase() ?? []))),
);

/** Such files whose names hold that of a language. */
const rootPatterns: readonly RegExp[] = paths
	.filter((path) => /^\/[^/]*\{\w+\}[^/]*$/.test(path))
	.map((path) => new RegExp(`^${RegExp.escape(path.slice(1)).replace(/\\\{\w+\\\}/g, '[^/]+')}$`, 'i'));

/** The site’s own ids on pages that also have ids of an author: those of headings, claims and unknowns. */
const pageParts: readonly RegExp[] = siteMap
	.map(({ fragments = [], ids = [] }) => [
		...fragments.map((fragment) => (typeof fragment === 'string' ? fragment : fragment.id)),
		...ids,
	])
	.filter((all) => all.includes('{anchor}') || all.includes('{unknown}'))
	.flatMap((all) => all.filter((id) => !/^\{\w+\}$/.test(id)))
	.map((id) => new RegExp(`^${RegExp.escape(id).replace(/\\\*|\\\{\w+\\\}/g, '.*')}$`, 's'));

/** Whether the site’s own pages use a fragment, so that no heading, claim or unknown may have it. */
export function isPagePart(fragment: string): boolean {
	return pageParts.some((part) => part.test(fragment));
}

/** Files that a host reads as configuration, or that stand beside an edition in its folder. */
const hostFiles: ReadonlySet<string> = new Set(['manifest.json', 'staticwebapp.config.json', 'vercel.json']);

/** What uses an address, so that no file of `public/` may have it: the build, some host, or a folder of the site. */
export type Taken = { readonly by: 'build' | 'host' } | { readonly by: 'folder'; readonly folder: string };

/**
 * Makes a function that says who uses an address, or `undefined` if it is free for a file of `public/`. Case is
 * ignored, as some hosts and disks do.
 *
 * @param parts Names of its folders: of its sections, and of its translations.
 * @param published Every address that an edition has published.
 */
export function takenAddresses(
	parts: readonly string[],
	published: readonly string[],
): (path: string) => Taken | undefined {
	const first = (path: string) => path.split(/[/#]/)[1]?.toLowerCase() ?? '';
	const folders = new Set([...reservedNames, ...parts]);
	const files = new Set(rootFiles);
	for (const each of published) (/^\/[^/#]+\//.test(each) ? folders : files).add(first(each));
	return (path) => {
		const name = first(path);
		if (folders.has(name)) return { by: 'folder', folder: name };
		if (path.lastIndexOf('/') > 0) return undefined;
		if (files.has(name) || rootPatterns.some((pattern) => pattern.test(name))) return { by: 'build' };
		return hostFiles.has(name) || name.startsWith('_') ? { by: 'host' } : undefined;
	};
}
