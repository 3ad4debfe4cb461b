import { hostHeaders, writeHeaders } from '../metadata/host-headers.ts';
import { landingPages } from '../metadata/landing-page.ts';
import { linkset } from '../metadata/linkset.ts';
import { securityBlocks } from '../metadata/security-headers.ts';
import { siteRedirects, underSitePath } from '../metadata/site-path.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { builtAddress } from '../permalink/permalink.ts';
import { type Output, TEXT_TYPE } from './output.ts';

/** How pages and files belong together, for those that follow typed links, and what hosts are to answer. */
export function* linkOutputs(report: Report): Generator<Output> {
	const pages = landingPages(report);
	const absolute = (path: string) => builtAddress(report, path);
	yield {
		path: address.linkset,
		type: 'application/linkset+json',
		body: `${JSON.stringify(linkset(pages, absolute))}\n`,
	};
	const blocks = underSitePath(report, [...hostHeaders(report, pages, absolute), ...securityBlocks(report)]);
	yield { path: '/_headers', type: TEXT_TYPE, body: writeHeaders(blocks) };
	yield { path: '/_redirects', type: TEXT_TYPE, body: siteRedirects(report) };
}
