import { slicesOfText } from '../node/fonts/slices-of-text.ts';
import { report } from './report.ts';

/** The slices of the typefaces that the prose of the report is written in. Every page asks for them in its head. */
export const reportSlices = slicesOfText(
	report.sections
		.flatMap(({ title, summary, text, claims }) => [
			title,
			summary.text,
			text,
			...claims.flatMap((claim) => [claim.title.text, claim.text]),
		])
		.join('\n'),
);
