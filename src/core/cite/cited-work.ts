import type { ReportMeta } from '../model/report-meta.ts';
import type { Report } from '../model/report.ts';

/** An author or the publisher of a work. `orcid` and `ror` are bare identifiers, not addresses. */
export type CitedAgent =
	| { readonly organisation: string; readonly ror?: string | undefined; readonly url?: string | undefined }
	| { readonly given: string; readonly family: string; readonly orcid?: string | undefined };

export type PartKind = 'section' | 'claim' | 'figure' | 'chart' | 'table';

/**
 * What can be cited: the report, or a part of it. Every citation and every file to import is made from this.
 */
export interface CitedWork {
	readonly kind: 'report' | PartKind;
	/** Unique within the report and safe as a BibTeX key: ASCII letters, digits and hyphens. */
	readonly key: string;
	readonly title: string;
	/** Title of the report, for a part of it. */
	readonly container?: string | undefined;
	readonly authors: readonly CitedAgent[];
	readonly publisher: string;
	/** Edition, as MAJOR.MINOR.PATCH. */
	readonly version: string;
	/** ISO 8601 year, month or day; absent for an edition that has not been dated. */
	readonly date?: string | undefined;
	/** Its permanent address, absolute: that in the edition, if the edition is published. */
	readonly url: string;
	/** Bare, such as `10.5281/zenodo.1234`; that of the report; a part has none. */
	readonly doi?: string | undefined;
	/** Number of the report in a series. */
	readonly number?: string | undefined;
	/** BCP 47. */
	readonly language: string;
	readonly licence: { readonly id: string; readonly name: string; readonly url: string };
}

/** A part of the report that has a page or an anchor of its own. */
export interface Part {
	readonly id: string;
	readonly title: string;
	/** From the site’s root, as `address` in `permalink/addresses.ts` gives it. */
	readonly path: string;
}

/** From an address of the site, such as `/figures/gpu-growth/`, to the absolute one that is cited. */
export type Permalink = (path: string) => string;

/** The report as a whole. */
export function citedReport({ meta }: Pick<Report, 'meta'>, permalink: Permalink): CitedWork {
	const { doi, number } = meta;
	return { ...shared(meta), doi, number, kind: 'report', key: meta.id, title: fullTitle(meta), url: permalink('/') };
}

/** A section, claim, figure, chart or table, cited in the report that it is part of. */
export function citedPart({ meta }: Pick<Report, 'meta'>, kind: PartKind, part: Part, permalink: Permalink): CitedWork {
	return {
		...shared(meta),
		kind,
		key: `${meta.id}-${kind}-${part.id}`,
		title: part.title,
		container: fullTitle(meta),
		url: permalink(part.path),
	};
}

function shared(
	meta: ReportMeta,
): Pick<CitedWork, 'authors' | 'publisher' | 'version' | 'date' | 'language' | 'licence'> {
	const { authors, publisher, edition, language, licence } = meta;
	return { authors, publisher, version: edition.version, date: edition.date, language, licence: licence.content };
}

/** Title and subtitle as every style joins them: by a colon, unless the title already ends in a mark. */
function fullTitle({ title, subtitle }: ReportMeta): string {
	if (subtitle === undefined) return title;
	return /[?!:…]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}
