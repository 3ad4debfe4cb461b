import { citedReport } from '../../core/cite/cited-work.ts';
import { defaultStyles } from '../../core/cite/format-citation.ts';
import type { Report } from '../../core/model/report.ts';
import { missingLetters } from '../../core/parse/check-letters.ts';
import { permalinkOf } from '../../core/permalink/permalink.ts';
import { say } from '../../core/words/say.ts';
import { formatCitations } from '../cite/format-citations.ts';
import { pdfFonts } from './pdf-fonts.ts';

/**
 * How the report asks to be cited: in the first of its styles that has a form for reports and uses only letters that
 * the PDF has, since a style may bring words of its own language.
 */
export function reportCitation(report: Report): string {
	const { edition, language } = report.meta;
	if (report.editions.citable === undefined) return say(language, 'pdf.draft', { version: edition.version });
	const work = citedReport(report, permalinkOf(report));
	for (const style of [...(report.meta.citationStyles ?? []), ...defaultStyles]) {
		const [citation] = formatCitations(work, [style]);
		if (
			citation !== undefined &&
			citation.text !== '' &&
			missingLetters(citation.text, pdfFonts().hasLetter).length === 0
		)
			return citation.text;
	}
	return work.url;
}
