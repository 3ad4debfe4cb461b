import { citationFormats } from '../cite/citation-files.ts';
import { type CitedWork, citedPart, citedReport } from '../cite/cited-work.ts';
import type { Chart } from '../model/chart.ts';
import type { Figure } from '../model/figure.ts';
import type { Report } from '../model/report.ts';
import type { Section } from '../model/section.ts';
import type { Table } from '../model/table.ts';
import { address } from '../permalink/addresses.ts';
import { permalinkOf } from '../permalink/permalink.ts';
import { addressesOf, idsOf, type Parts, partsOf } from '../permalink/site-addresses.ts';
import { type Landing, siteMap } from '../permalink/site-map.ts';

/** A file of the site: its address from the root and its media type. */
export interface LinkedFile {
	readonly path: string;
	readonly type: string;
}

type Subject =
	| { readonly kind: 'report' }
	| { readonly kind: 'section'; readonly part: Section }
	| { readonly kind: 'figure'; readonly part: Figure }
	| { readonly kind: 'chart'; readonly part: Chart }
	| { readonly kind: 'table'; readonly part: Table };

/** A page that stands for something to cite. What its head, the linkset and the host’s headers say of it is drawn from this. */
export type LandingPage = Subject & {
	/** From the site’s root. */
	readonly path: string;
	readonly work: CitedWork;
	/** Files to import its citation, without their ending. */
	readonly citation: string;
	/** What it consists of. */
	readonly items: readonly LinkedFile[];
	/** What describes it, for machines. */
	readonly descriptions: readonly LinkedFile[];
	/** Whether its edition is published. */
	readonly isCitable: boolean;
};

/** The landing pages of a report: the cover first, then its parts in order. */
export function landingPages(report: Report): LandingPage[] {
	const permalink = permalinkOf(report);
	const citedIn = filesOf(report);
	const parts = partsOf(report);
	const cover: LandingPage = {
		kind: 'report',
		path: address.cover,
		work: citedReport(report, permalink),
		...citedIn(address.citation.report, filesFor('report', 'describes', parts)),
		items: filesFor('report', 'itemOf', parts),
	};
	return [
		cover,
		...report.sections.map((part): LandingPage => {
			const path = address.section(part.id);
			return {
				kind: 'section',
				part,
				path,
				work: citedPart(report, 'section', { id: part.id, title: part.title, path }, permalink),
				...citedIn(address.citation.section(part.id)),
				items: [],
			};
		}),
		...report.figures.map((part): LandingPage => {
			const path = address.figure(part.id);
			const work = citedPart(report, 'figure', { id: part.id, title: part.label, path }, permalink);
			return {
				kind: 'figure',
				part,
				path,
				work,
				...citedIn(address.citation.figure(part.id)),
				items: filesFor('figure', 'itemOf', { figure: idsOf('figure', [part]) }),
			};
		}),
		...report.charts.map((part): LandingPage => {
			const path = address.chart(part.id);
			const work = citedPart(report, 'chart', { id: part.id, title: part.title.text, path }, permalink);
			return {
				kind: 'chart',
				part,
				path,
				work,
				...citedIn(address.citation.chart(part.id)),
				items: filesFor('chart', 'itemOf', { chart: idsOf('chart', [part]) }),
			};
		}),
		...report.tables.map((part): LandingPage => {
			const path = address.table(part.id);
			const work = citedPart(report, 'table', { id: part.id, title: part.title, path }, permalink);
			return {
				kind: 'table',
				part,
				path,
				work,
				...citedIn(address.citation.table(part.id)),
				items: filesFor('table', 'itemOf', { table: idsOf('table', [part]) }),
			};
		}),
	];
}

/** The files to import a citation, which are also what describes the work. A draft, which is not to be cited, has none. */
function filesOf({
	editions,
}: Report): (
	citation: string,
	catalogues?: readonly LinkedFile[],
) => Pick<LandingPage, 'citation' | 'descriptions' | 'isCitable'> {
	const isCitable = editions.citable !== undefined;
	const formats = isCitable ? citationFormats : [];
	return (citation, catalogues = []) => ({
		citation,
		descriptions: [...formats.map(({ ending, type }) => ({ path: citation + ending, type })), ...catalogues],
		isCitable,
	});
}

/** Files that belong to a landing page by a relation, in the order of the site’s map. */
function filesFor(landing: Landing, relation: 'itemOf' | 'describes', parts: Parts): LinkedFile[] {
	return siteMap.flatMap((entry) => {
		const { type } = entry;
		if (entry[relation] !== landing || type === undefined) return [];
		return addressesOf(entry, parts).map((path) => ({ path, type }));
	});
}
