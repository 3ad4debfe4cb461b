import { type CitedWork, citedPart } from '../cite/cited-work.ts';
import type { LandingPage, LinkedFile, Subject } from '../metadata/landing-page.ts';
import { timemapOf } from '../metadata/timemap.ts';
import type { Report } from '../model/report.ts';
import type { Section } from '../model/section.ts';
import { address } from '../permalink/addresses.ts';
import { bareType, typeAt } from '../permalink/media-types.ts';
import { isPermanent, permalinkOf } from '../permalink/permalink.ts';
import { addressesOf, idsOf, type Parts, partsOf } from '../permalink/site-addresses.ts';
import { citationFormats } from '../permalink/citation-formats.ts';
import { siteMap } from '../permalink/site-map.ts';

/**
 * The landing pages of a report: the cover first, then its parts in order.
 *
 * @param work The report as a work to cite.
 */
export function landingPages(report: Report, work: CitedWork): LandingPage[] {
	const permalink = permalinkOf(report);
	const citationOf: Readonly<Record<Exclude<Subject['kind'], 'report'>, (id: string) => string>> = address.citation;

	function landing(
		subject: Subject,
		page: { path: string; work: CitedWork; citation: string; items: readonly LinkedFile[] },
	): LandingPage {
		const isCitable = isPermanent(report, page.path);
		// A draft is not to be cited, so it has no files to import its citation.
		const formats = isCitable
			? citationFormats.map(({ ending, type }) => ({ path: page.citation + ending, type: bareType(type) }))
			: [];
		const describing = filesFor(subject.kind, 'describes', {});
		return {
			...subject,
			...page,
			descriptions: [...formats, ...describing],
			isCitable,
			timemap: timemapOf(report, page.path),
		};
	}

	function landingOfPart(subject: Exclude<Subject, { kind: 'report' }>, title: string): LandingPage {
		const { kind, part } = subject;
		const path = address[kind](part.id);
		return landing(subject, {
			path,
			work: citedPart(report, kind, { id: part.id, title, path }, permalink),
			citation: citationOf[kind](part.id),
			items: kind === 'section' ? filesOfSection(part) : filesFor(kind, 'itemOf', { [kind]: idsOf(kind, [part]) }),
		});
	}

	/** The PDF and the Word file, which hold its text, and the files of its charts and tables. */
	function filesOfSection({ charts, tables }: Section): LinkedFile[] {
		return [
			{ path: address.pdf, type: typeAt(address.pdf) },
			{ path: address.word, type: typeAt(address.word) },
			...filesFor('chart', 'itemOf', { chart: charts.map((id) => ({ chart: id })) }),
			...filesFor('table', 'itemOf', { table: tables.map((id) => ({ table: id })) }),
		];
	}

	return [
		landing(
			{ kind: 'report' },
			{
				path: address.cover,
				work,
				citation: address.citation.report,
				items: filesFor('report', 'itemOf', partsOf(report)),
			},
		),
		...report.sections.map((part) => landingOfPart({ kind: 'section', part }, part.title)),
		...report.figures.map((part) => landingOfPart({ kind: 'figure', part }, part.label)),
		...report.charts.map((part) => landingOfPart({ kind: 'chart', part }, part.title.text)),
		...report.tables.map((part) => landingOfPart({ kind: 'table', part }, part.title)),
	];
}

/** Files that belong to a landing page by a relation, in the order of the site’s map. */
function filesFor(landing: LandingPage['kind'], relation: 'itemOf' | 'describes', parts: Parts): LinkedFile[] {
	return siteMap.flatMap((entry) => {
		const { type } = entry;
		if (entry[relation] !== landing || type === undefined) return [];
		return addressesOf(entry, parts).map((path) => ({ path, type: bareType(type) }));
	});
}
