import { siteMap } from './site-map.ts';

const paths = siteMap.map(({ path }) => path);

/**
 * Names that pages and folders of the site itself have; no section may take one. Some hosts answer for `/name.html` at
 * `/name` too.
 */
export const reservedNames: ReadonlySet<string> = new Set(
	paths.flatMap((path) => /^\/([^/{}]+)(?:\/|\.html$)/.exec(path)?.[1] ?? []),
);

/** Files at the root of the site that the build writes. */
const rootFiles: ReadonlySet<string> = new Set(
	paths.flatMap((path) => (path === '/' ? ['index.html'] : (/^\/([^/{}]+)$/.exec(path)?.[1]?.toLowerCase() ?? []))),
);

/** Ids of the pages themselves on pages that have ids of an author: of headings, claims and unknowns. */
const pageParts: readonly RegExp[] = siteMap
	.map(({ fragments = [], ids = [] }) => [
		...fragments.map((fragment) => (typeof fragment === 'string' ? fragment : fragment.id)),
		...ids,
	])
	.filter((all) => all.includes('{anchor}') || all.includes('{unknown}'))
	.flatMap((all) => all.filter((id) => !/^\{\w+\}$/.test(id)))
	.map((id) => new RegExp(`^${RegExp.escape(id).replace(/\\\*|\\\{\w+\\\}/g, '.*')}$`, 's'));

/** Whether the pages themselves use a fragment, so that no heading, claim or unknown may have it. */
export function isPagePart(fragment: string): boolean {
	return pageParts.some((part) => part.test(fragment));
}

/** Files that a host reads as orders, or that stand beside an edition in its folder. */
const orders: ReadonlySet<string> = new Set(['manifest.json', 'staticwebapp.config.json', 'vercel.json']);

/** Whose an address of the site is, where it is not free for a file of `public/`: the build’s, or some host’s. */
export type Taken = { readonly by: 'build' | 'host' } | { readonly by: 'folder'; readonly folder: string };

/**
 * Says which addresses a report does not leave to files of its own. Letters are compared without their case: some hosts
 * and disks know no difference.
 *
 * @param sections Ids of its sections.
 * @param published Every address that an edition has published.
 */
export function takenAddresses(
	sections: readonly string[],
	published: readonly string[],
): (path: string) => Taken | undefined {
	const first = (path: string) => path.split(/[/#]/)[1]?.toLowerCase() ?? '';
	const folders = new Set([...reservedNames, ...sections]);
	const files = new Set(rootFiles);
	for (const each of published) (/^\/[^/#]+\//.test(each) ? folders : files).add(first(each));
	return (path) => {
		const name = first(path);
		if (folders.has(name)) return { by: 'folder', folder: name };
		if (path.lastIndexOf('/') > 0) return undefined;
		if (files.has(name)) return { by: 'build' };
		return orders.has(name) || name.startsWith('_') ? { by: 'host' } : undefined;
	};
}
