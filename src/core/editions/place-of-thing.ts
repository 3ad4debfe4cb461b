import type { Draft } from '../parse/read-draft.ts';
import type { Place } from '../problem.ts';

/** Where something is written; for what is no longer written anywhere, the version that must account for it. */
export function placeOfThing(ref: string, draft: Draft, anchors: ReadonlyMap<string, Place | (() => Place)>): Place {
	const [kind = '', id = ''] = ref.split(':');
	return placeIn(kind, id) ?? draft.meta.at('edition', 'version');

	function placeIn(kind: string, id: string): Place | undefined {
		switch (kind) {
			case 'figure':
				return [...draft.stated, ...draft.derived].find(({ spec }) => spec.id === id)?.at('id');
			case 'term':
				return draft.terms.find(({ spec }) => spec.id === id)?.at('id');
			case 'chart':
				return draft.charts.find((chart) => chart.id === id)?.at();
			case 'table':
				return draft.tables.find((table) => table.id === id)?.at();
			case 'source':
				return draft.sources.find((source) => source.id === id)?.at();
			case 'unknown': {
				const index = draft.meta.spec.unknowns.findIndex((unknown) => unknown.id === id);
				return index < 0 ? undefined : draft.meta.at('unknowns', index, 'id');
			}
			case 'section':
			case 'heading':
			case 'claim': {
				const at = anchors.get(id);
				return typeof at === 'function' ? at() : at;
			}
			case 'file':
				return draft.publicFiles.includes(`/${id}`) ? { file: `public/${id}`, line: 1, column: 1 } : undefined;
			default:
				return undefined;
		}
	}
}
