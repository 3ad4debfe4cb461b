import type { Derived } from '../derive/derive-all.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import type { Report } from '../model/report.ts';
import type { CiteWorks } from '../model/work.ts';
import { withoutPrecision } from '../model/quantity.ts';
import type { WriteNumber } from '../narrative/refer.ts';
import { type Narrative, writeNarrative } from '../narrative/write-narrative.ts';
import type { Draft } from '../parse/read-draft.ts';
import { Collector, type Problems } from '../problem.ts';
import { assembleReport, type ProvenReport } from './assemble-report.ts';

/** A report as editions compare it, and its narrative. */
export interface KeptReport {
	readonly report: Omit<Report, 'editions'>;
	readonly narrative: Narrative;
}

/** Sets citations without words. */
const wordless: CiteWorks = (_works, citations) => ({
	style: '',
	citations: citations.map(() => ({ text: '', html: '' })),
	references: [],
});

/**
 * The report with every number in its words as short as its value: 12, where readers see 12.0.
 *
 * Editions are compared by the words of the formats in which they were published, and these wrote numbers in this way.
 * The digits that a source gives are compared by its quote, those of a derived figure by its rounding.
 *
 * References say `chart:its-id`, where readers see its number: a chart that only gets another number has not changed,
 * nor has what refers to it. Citations have no words in it, since a work that is cited anew may change the numbers and
 * letters of the others; how prose is put together tells where each is cited.
 *
 * @param original Of a translation: the narrative that this returned for the original.
 */
export function reportForEditions(
	report: Omit<Report, 'editions'>,
	draft: Draft,
	proven: ProvenReport,
	derived: Derived,
	narrative: Narrative,
	siteUrl: string | undefined,
	original?: Narrative,
): KeptReport {
	const short = new Map(
		[...derived.figures].map(([id, figure]) => [id, { ...figure, quantity: withoutPrecision(figure.quantity) }]),
	);
	const locale = report.meta.language;
	const isShown = [...derived.figures].some(([id, figure]) => {
		const other = short.get(id);
		return other !== undefined && formatQuantity(figure, locale) !== formatQuantity(other, locale);
	});
	const hasNumbers = [...report.references.keys()].some((to) => report.numbered.has(to));
	if (!isShown && !hasNumbers && report.citations.length === 0) return { report, narrative };
	// The same steps have reported the problems of this report already.
	const again: Problems = new Collector();
	const writeId: WriteNumber = ({ kind, id }) => `${kind}:${id}`;
	const kept = writeNarrative(draft, short, proven.sources, wordless, again, writeId, original);
	const assembled = assembleReport(draft, proven, { ...derived, figures: short }, kept, siteUrl, again);
	return { report: { ...assembled, works: report.works, citations: report.citations }, narrative: kept };
}
