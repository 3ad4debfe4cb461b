import type { CitedWork } from '../cite/cited-work.ts';
import { agentLink, doiLink } from '../cite/identifier-links.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { isPermanent, permalink } from '../permalink/permalink.ts';
import { HTML_TYPE, LINKSET_TYPE, TIMEMAP_TYPE } from '../permalink/file-types.ts';
import type { LandingPage } from './landing-page.ts';

/** A link whose relation says what its target is to the page. https://www.iana.org/assignments/link-relations */
export interface TypedLink {
	readonly rel:
		| 'cite-as'
		| 'type'
		| 'author'
		| 'license'
		| 'describedby'
		| 'item'
		| 'collection'
		| 'timemap'
		| 'linkset'
		| 'alternate';
	/** From the site’s root, or absolute where it leads elsewhere or into an edition. */
	readonly href: string;
	/** Media type of the target. */
	readonly type?: string | undefined;
	/** Whom the target is for: a BCP 47 tag, or `x-default` for readers of any other language. */
	readonly hreflang?: string | undefined;
}

/** The address by which a work is cited: its DOI, or its permalink (RFC 8574). */
function citeAs({ doi, url }: CitedWork): string {
	return doi === undefined ? url : doiLink(doi);
}

/**
 * The address by which a page that is no landing page is cited: its permalink. The whole report on one page, and the
 * page on how to cite, are cited as the report. A page that no edition keeps is not cited.
 *
 * @param work The report as a work to cite.
 */
export function pageCitedAs(
	report: Pick<Report, 'meta' | 'editions'>,
	path: string,
	work: CitedWork,
): string | undefined {
	if (!isPermanent(report, path)) return undefined;
	return path === address.report || path === address.cite ? citeAs(work) : permalink(report, path);
}

/** The link to the editions that have a page (RFC 7089, 2.2.4), if any has. */
export function timemapLink(href: string | undefined): TypedLink[] {
	return href === undefined ? [] : [{ rel: 'timemap', href, type: TIMEMAP_TYPE }];
}

const KINDS = { report: 'Report', section: 'Chapter', figure: 'Dataset', chart: 'Dataset', table: 'Dataset' } as const;

/**
 * The typed links of a landing page, as the FAIR Signposting Profile asks for at level 2: exactly one `cite-as`; the
 * kinds of the page and of the work; its authors, its licence, the files that describe it and those with its content. A
 * draft has no `cite-as`. https://signposting.org/FAIR/
 */
export function typedLinks({ kind, work, items, descriptions, timemap, isCitable }: LandingPage): TypedLink[] {
	return [
		...(isCitable ? [{ rel: 'cite-as', href: citeAs(work) } as const] : []),
		{ rel: 'type', href: 'https://schema.org/AboutPage' },
		{ rel: 'type', href: `https://schema.org/${KINDS[kind]}` },
		...work.authors.flatMap((agent): TypedLink[] => {
			const href = agentLink(agent);
			return href === undefined ? [] : [{ rel: 'author', href }];
		}),
		{ rel: 'license', href: work.licence.url },
		...descriptions.map(({ path, type }): TypedLink => ({ rel: 'describedby', href: path, type })),
		...items.map(({ path, type }): TypedLink => ({ rel: 'item', href: path, type })),
		...(kind === 'report' ? [] : [{ rel: 'collection', href: address.cover, type: HTML_TYPE } as const]),
		...timemapLink(timemap),
		{ rel: 'linkset', href: address.linkset, type: LINKSET_TYPE },
	];
}
