import { type CitedWork, citedPart } from '../cite/cited-work.ts';
import { mediaType } from '../metadata/data-file.ts';
import type { LandingPage, LinkedFile, Subject } from '../metadata/landing-page.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { permalinkOf } from '../permalink/permalink.ts';
import { citationFamilies } from './citation-families.ts';
import { families } from './families.ts';
import { type Family, pathIn } from './family.ts';

/**
 * The landing pages of a report: the cover first, then its parts in order.
 *
 * @param work The report as a work to cite.
 */
export function landingPages(report: Report, work: CitedWork): LandingPage[] {
	const permalink = permalinkOf(report);
	const isCitable = report.editions.citable !== undefined;

	function landing(
		subject: Subject,
		page: { path: string; work: CitedWork; citation: string; items: readonly LinkedFile[] },
	): LandingPage {
		// A draft is not to be cited, so it has no files to import its citation.
		const formats = isCitable ? linked(citationFamilies, page.citation) : [];
		const catalogues = linked(families.filter(({ describes }) => describes === subject.kind));
		return { ...subject, ...page, descriptions: [...formats, ...catalogues], isCitable };
	}

	function landingOfPart(subject: Exclude<Subject, { kind: 'report' }>, title: string): LandingPage {
		const { kind, part } = subject;
		const path = address[kind](part.id);
		return landing(subject, {
			path,
			work: citedPart(report, kind, { id: part.id, title, path }, permalink),
			citation: address.citation[kind](part.id),
			items: itemsOf(kind, part.id),
		});
	}

	return [
		landing(
			{ kind: 'report' },
			{
				path: address.cover,
				work,
				citation: address.citation.report,
				items: itemsOfReport(report),
			},
		),
		...report.sections.map((part) => landingOfPart({ kind: 'section', part }, part.title)),
		...report.figures.map((part) => landingOfPart({ kind: 'figure', part }, part.label)),
		...report.charts.map((part) => landingOfPart({ kind: 'chart', part }, part.title.text)),
		...report.tables.map((part) => landingOfPart({ kind: 'table', part }, part.title)),
	];
}

/** The report in each of its forms, its sections, and its data: as many as it has sections, never as many as it has figures. */
function itemsOfReport({ sections }: Report): LinkedFile[] {
	// Of its files the table has the one to read first.
	const [pdf, ...data] = itemsOf('report');
	const pages = [address.report, ...sections.map(({ id }) => address.section(id))];
	return [...(pdf === undefined ? [] : [pdf]), ...pages.map((path) => ({ path, type: 'text/html' })), ...data];
}

function itemsOf(kind: LandingPage['kind'], id?: string): LinkedFile[] {
	return linked(
		families.filter(({ itemOf }) => itemOf === kind),
		id,
	);
}

/** The files of some families that have one id, or none. */
function linked(some: readonly Family[], id?: string): LinkedFile[] {
	return some.map((family) => ({ path: pathIn(family, id), type: mediaType(family) }));
}
