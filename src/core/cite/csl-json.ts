import type { CitedAgent, CitedWork } from './cited-work.ts';

export type CslName = { readonly literal: string } | { readonly family: string; readonly given: string };

/**
 * The fields of CSL-JSON that this site fills.
 * https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json
 */
export interface CslItem {
	readonly id: string;
	readonly type: 'report' | 'chapter' | 'dataset';
	readonly title: string;
	readonly 'container-title'?: string;
	readonly author: readonly CslName[];
	readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
	readonly publisher: string;
	readonly version: string;
	readonly number?: string;
	readonly URL: string;
	readonly DOI?: string;
	readonly language: string;
	readonly license: string;
}

/**
 * A chart is imported as the data that it shows: reference managers know data sets, and import a CSL `figure` as a
 * plain document.
 */
const TYPES = {
	report: 'report',
	section: 'chapter',
	claim: 'chapter',
	figure: 'dataset',
	chart: 'dataset',
	table: 'dataset',
} as const;

/** A cited work as reference managers import it. The access date is left to the reader’s program. */
export function cslItem(work: CitedWork): CslItem {
	return {
		id: work.key,
		type: TYPES[work.kind],
		title: work.title,
		...(work.container === undefined ? {} : { 'container-title': work.container }),
		author: work.authors.map(cslName),
		...(work.date === undefined ? {} : { issued: { 'date-parts': [work.date.split('-').map(Number)] } }),
		publisher: work.publisher,
		version: work.version,
		...(work.number === undefined ? {} : { number: work.number }),
		URL: work.url,
		...(work.doi === undefined ? {} : { DOI: work.doi }),
		language: work.language,
		license: work.licence.id,
	};
}

/** Works as a CSL-JSON file. */
export function cslJson(works: readonly CitedWork[]): string {
	return `${JSON.stringify(works.map(cslItem), null, '\t')}\n`;
}

function cslName(agent: CitedAgent): CslName {
	return 'organisation' in agent ? { literal: agent.organisation } : { family: agent.family, given: agent.given };
}
