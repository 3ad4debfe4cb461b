import { reservedNames } from './addresses.ts';

/** Files at the root of the site that the build writes. A test holds them against a built site. */
const rootFiles: ReadonlySet<string> = new Set([
	'404.html',
	'_headers',
	'_redirects',
	'datacite.json',
	'editions.json',
	'editions.xml',
	'favicon.svg',
	'index.html',
	'licences.txt',
	'linkset.json',
	'report-offline.html',
	'report.pdf',
	'ro-crate-metadata.json',
	'robots.txt',
	'sha256sums',
	'site.webmanifest',
	'sitemap.xml',
]);

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
