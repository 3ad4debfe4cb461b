import { formatCitations } from 'virtual:citations';
import { type CitedWork, citedPart, citedReport, type PartKind } from '../core/cite/cited-work.ts';
import { defaultStyles } from '../core/cite/format-citation.ts';
import { permalinkOf } from './editions.ts';
import { report } from './report.ts';

const styles = report.meta.citationStyles ?? defaultStyles;

/** The report as a work to cite. */
export const citedWhole: CitedWork = citedReport(report, permalinkOf);

/** A part of the report as a work to cite. `path` is its address from the site’s root. */
export function cited(kind: PartKind, id: string, title: string, path: string): CitedWork {
	return citedPart(report, kind, { id, title, path }, permalinkOf);
}

/** The work in each style of the report. */
export function citationsOf(work: CitedWork) {
	return formatCitations(work, styles);
}
