import { parseRef, type CitableKind } from '../model/edition.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Place } from '../problem.ts';

/** Places of sections, headings and claims, by id. */
type Anchors = ReadonlyMap<string, Place | (() => Place)>;

type FindPlace = (id: string, draft: Draft, anchors: Anchors) => Place | undefined;

/** Place of a citable in the files; for one that is no longer in them, that of the version that must explain why. */
export function placeOfCitable(ref: string, draft: Draft, anchors: Anchors): Place {
	const { kind, id } = parseRef(ref);
	return PLACES[kind](id, draft, anchors) ?? draft.meta.at('edition', 'version');
}

const ofAnchor: FindPlace = (id, _draft, anchors) => {
	const at = anchors.get(id);
	return typeof at === 'function' ? at() : at;
};

const PLACES: Readonly<Record<CitableKind, FindPlace>> = {
	report: () => undefined,
	language: (id, { meta }) => meta.at('languages', meta.spec.languages.indexOf(id)),
	section: ofAnchor,
	heading: ofAnchor,
	claim: ofAnchor,
	figure: (id, { figures }) => figures.find(({ spec }) => spec.id === id)?.at('id'),
	chart: (id, { charts }) => charts.find((chart) => chart.id === id)?.at(),
	table: (id, { tables }) => tables.find((table) => table.id === id)?.at(),
	picture: (id, { pictures }) => pictures.find((picture) => picture.id === id)?.at(),
	source: (id, { sources }) => sources.find((source) => source.id === id)?.at(),
	term: (id, { terms }) => terms.find(({ spec }) => spec.id === id)?.at('id'),
	work: (id, { works }) => works.find(({ spec }) => spec.id === id)?.at('id'),
	unknown: (id, { meta }) => {
		const index = meta.spec.unknowns.findIndex((unknown) => unknown.id === id);
		return index < 0 ? undefined : meta.at('unknowns', index, 'id');
	},
	file: (id, { publicFiles }) =>
		publicFiles.includes(`/${id}`) ? { file: `public/${id}`, line: 1, column: 1 } : undefined,
};
