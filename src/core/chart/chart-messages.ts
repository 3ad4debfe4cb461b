import type { ChartKind } from '../model/chart.ts';
import type { MessageKey } from '../words/catalogues.ts';
import type { ChartKindRow } from './chart-kind.ts';
import { chartKinds } from './chart-kinds.ts';
import { evidenceGroups } from './evidence-groups.ts';

const rows: Readonly<Record<ChartKind, Pick<ChartKindRow<never>, 'messages' | 'name'>>> = chartKinds;

/** The messages that the browser says of a chart of a kind: in its drawing, and of a mark that a reader reaches. */
export function chartMessages(kind: ChartKind): MessageKey[] {
	const ofGroups = Object.values(evidenceGroups).flatMap(({ key, marked }) => [key, ...Object.values(marked ?? {})]);
	return [
		'chart.explore',
		'chart.both-numbers',
		'chart.interactive',
		'chart.other-lines',
		'chart.keys',
		'chart.keys-over-time',
		'chart.mark',
		'chart.point',
		'chart.series-in-facet',
		'chart.value-and-interval',
		'chart.not-stated',
		'list.between',
		'value.not-stated-in-cell',
		'chart.axis-start',
		'chart.sentence',
		...ofGroups,
		...(rows[kind].messages ?? []),
	];
}
