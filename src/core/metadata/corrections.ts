import type { CorrectionComment } from 'schema-dts';
import { z } from 'zod';
import { shownAmendments } from '../model/shown-amendments.ts';
import type { Amendment } from '../model/amendment.ts';
import { Semver } from '../model/edition.ts';
import type { Report } from '../model/report.ts';

type Published = Pick<Report, 'editions'>;

/** A correction of a figure, as `/figures/<id>.json` has it. */
export const CorrectionRecord = z.strictObject({
	edition: Semver.describe('The edition that made it.'),
	date: z.iso.date(),
	was: z.string().optional().describe('The value that the edition before showed, if it was another.'),
	now: z.string().optional(),
	text: z.string().describe('What was corrected and why, as the page of the figure says it.'),
});
type CorrectionRecord = z.infer<typeof CorrectionRecord>;

/** What editions corrected in something citable, newest first, for records; nothing if it was never corrected. */
export function recordCorrections(report: Published, ref: string): { corrections?: CorrectionRecord[] } {
	const corrections = (report.editions.amendments[ref] ?? []).filter(isCorrection);
	if (corrections.length === 0) return {};
	return {
		corrections: corrections.map(({ version, date, words, change: { was, now } }) => ({
			edition: version,
			date,
			...(was === undefined || now === undefined ? {} : { was, now }),
			text: words,
		})),
	};
}

/** The newest of them for schema.org, as the page shows them: newspapers mark their corrections so. */
export function correctionNodes(report: Published, ref: string): { correction?: CorrectionComment[] } {
	const corrections = shownAmendments(report, ref).shown.filter(isCorrection);
	if (corrections.length === 0) return {};
	return {
		correction: corrections.map(({ date, words }) => ({
			'@type': 'CorrectionComment',
			datePublished: date,
			text: words,
		})),
	};
}

const isCorrection = ({ type }: Amendment) => type === 'correction';
