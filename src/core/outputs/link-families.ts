import { hostHeaders, writeHeaders } from '../metadata/host-headers.ts';
import { linkset } from '../metadata/linkset.ts';
import { securityBlocks } from '../metadata/security-headers.ts';
import { LINKSET_TYPE } from '../metadata/typed-links.ts';
import { siteRedirects, underSitePath } from '../metadata/site-path.ts';
import { address } from '../permalink/addresses.ts';
import { builtAddress } from '../permalink/permalink.ts';
import { type Family, one, TEXT_TYPE } from './family.ts';
import type { Prepared } from './prepared.ts';

/** How pages and files belong together, for those that follow typed links, and what hosts are to answer. */
export function linkFamilies(others: readonly Family[]): readonly Family[] {
	const types = typesByEnding(others);
	return [
		{
			path: address.linkset,
			type: LINKSET_TYPE,
			files: one((prepared) => `${JSON.stringify(linkset(prepared.landings(), absoluteIn(prepared)))}\n`),
		},
		{
			path: '/_headers',
			type: TEXT_TYPE,
			files: one((prepared) => {
				const { report, landings } = prepared;
				const blocks = hostHeaders(report, landings(), types, absoluteIn(prepared));
				return writeHeaders(underSitePath(report, [...blocks, ...securityBlocks(report)]));
			}),
		},
		{ path: '/_redirects', type: TEXT_TYPE, files: one(({ report }) => siteRedirects(report)) },
	];
}

/** The media types that not every host knows, by the end of the addresses that have them. */
export function typesByEnding(some: readonly Family[]): ReadonlyMap<string, string> {
	return new Map(some.flatMap(({ ending, type }) => (ending === undefined ? [] : [[ending, type] as const])));
}

function absoluteIn({ report }: Prepared): (path: string) => string {
	return (path) => builtAddress(report, path);
}
