import { plainEnds } from '../model/edtf-date.ts';
import { UNSTATED } from '../model/quantity.ts';
import type { WorkSpec } from '../model/work-record.ts';
import type { SourceDraft } from '../parse/read-draft.ts';

/** A saved source as a work to cite, as far as its record says who wrote it, when, and where it is found. */
export function workOfSource({ id, spec, copy }: SourceDraft): WorkSpec {
	const { title, author, publisher, date, url, language } = spec;
	const issued = date === UNSTATED ? undefined : datePartsOf(date);
	return {
		id,
		type: copy.kind === 'text' ? 'document' : 'dataset',
		title,
		language,
		...(author === UNSTATED ? {} : { author: [{ literal: author }] }),
		...(publisher === UNSTATED || publisher === author ? {} : { publisher }),
		...(url === UNSTATED ? {} : { URL: url }),
		...(issued === undefined ? {} : { issued: { 'date-parts': issued } }),
	};
}

/** The ends of a period as numbers, each once; undefined if one is open or not exact. */
function datePartsOf(period: string): number[][] | undefined {
	const ends = [...new Set(plainEnds(period))];
	const parts = ends.map((end) => /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d{2}))?$/.exec(end)?.slice(1) ?? []);
	const numbers = parts.map((each) => each.filter(Boolean).map(Number));
	return numbers.every(({ length }) => length > 0) ? numbers : undefined;
}
