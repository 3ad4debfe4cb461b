import { hostHeaders, writeHeaders } from '../metadata/host-headers.ts';
import { linkset } from '../metadata/linkset.ts';
import { securityBlocks, stylesOfMissing } from '../metadata/security-headers.ts';
import { siteRedirects, underSitePath } from '../metadata/site-path.ts';
import { address } from '../permalink/addresses.ts';
import { builtAddress } from '../permalink/permalink.ts';
import { type Family, one } from './family.ts';
import type { Prepared } from './prepared.ts';

/** The links between pages and files, for programs that follow typed links, and what hosts answer. */
export const linkFamilies: readonly Family[] = [
	{
		path: address.linkset,
		files: one((prepared) => `${JSON.stringify(linkset(prepared.landings(), absoluteIn(prepared)))}\n`),
	},
	{
		path: '/_headers',
		files: one((prepared) => {
			const { report, landings } = prepared;
			const blocks = hostHeaders(report, landings(), absoluteIn(prepared));
			return writeHeaders(
				underSitePath(report, [...blocks, ...securityBlocks(report, stylesOfMissing(report, prepared.machine.sha256))]),
			);
		}),
	},
	{ path: '/_redirects', files: one(({ report }) => siteRedirects(report)) },
];

function absoluteIn({ report }: Prepared): (path: string) => string {
	return (path) => builtAddress(report, path);
}
