import { citedReport } from '../../core/cite/cited-work.ts';
import { defaultStyles } from '../../core/cite/format-citation.ts';
import type { Report } from '../../core/model/report.ts';
import { permalinkOf } from '../../core/permalink/permalink.ts';
import { formatCitations } from '../cite/format-citations.ts';

/** How the report asks to be cited: in the first of its styles, as the site shows it. */
export function reportCitation(report: Report): string {
	const { edition } = report.meta;
	if (report.editions.citable === undefined) return `Draft of edition ${edition.version}, not to be cited.`;
	const [style] = report.meta.citationStyles ?? defaultStyles;
	const [citation] = formatCitations(citedReport(report, permalinkOf(report)), style === undefined ? [] : [style]);
	return citation?.text ?? report.meta.url;
}
