import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { addressInEdition } from '../permalink/address-in-edition.ts';
import { TIMEMAP_TYPE } from '../permalink/file-types.ts';
import { liveAddress } from '../permalink/permalink.ts';

/**
 * The address of the TimeMap of a page, from the site’s root. There is none of a page that no edition has. The pages of
 * an edition are given theirs when they are written out, so a build that publishes one has none.
 */
export function timemapOf({ editions: { base, pages } }: Pick<Report, 'editions'>, page: string): string | undefined {
	return base === address.cover && pages.has(page) ? timemapAddress(page) : undefined;
}

/** Where the TimeMap of a page stands, if there is one. */
export function timemapAddress(page: string): string {
	return page === address.cover ? address.timemap : address.timemapOf(page.slice(1, -1));
}

/**
 * The editions that have a page, with the days on which they were published, as a TimeMap (RFC 7089,
 * application/link-format). A page that was moved has one for each of its addresses.
 *
 * @param page Its address from the site’s root.
 */
export function timemap(report: Pick<Report, 'meta' | 'editions'>, page: string): string {
	const at = (path: string) => liveAddress(report, path);
	const versions = new Set(report.editions.pages.get(page));
	const having = report.editions.published.filter(({ version }) => versions.has(version));
	const mementos = having.map(({ version, date }, index) => {
		const isFirst = index === 0;
		const isLast = index === having.length - 1;
		const rel = [...(isFirst ? ['first'] : []), ...(isLast ? ['last'] : []), 'memento'].join(' ');
		const datetime = new Date(`${date}T00:00:00Z`).toUTCString();
		return `<${at(addressInEdition(version, page, report.meta.folder))}>; rel="${rel}"; datetime="${datetime}"`;
	});
	const links = [
		`<${at(page)}>; rel="original"`,
		`<${at(timemapAddress(page))}>; rel="self"; type="${TIMEMAP_TYPE}"`,
		...mementos,
	];
	return `${links.join(',\n')}\n`;
}
