import type { EvidenceGroup } from '../model/evidence/evidence-base.ts';
import type { MessageKey } from '../words/catalogues.ts';
import type { KeyWith } from '../words/values.ts';
import type { Role } from './draw/colours.ts';

/** How the marks of one group of evidence look, and the messages about them. */
interface GroupRow {
	/** Colour inside bars and points; the colour of the paper makes them hollow. */
	readonly fill: Role;
	/** Colour of edges, hatches, intervals, and marks without an area. */
	readonly stroke: Role;
	/** Width of the edge of a bar, which lies inside the bar. A bar with an edge is hatched. */
	readonly edge: number;
	/** Dashes and gaps of an interval; nothing if its line is solid. */
	readonly dash?: readonly [piece: number, gap: number];
	/** Name of the group in the data table. */
	readonly name: KeyWith;
	/** Its marks, in the key of a drawing. */
	readonly key: KeyWith;
	/** How its values and its intervals are marked; absent for stated values, which need no mark. */
	readonly marked?: {
		readonly value: KeyWith<'value'>;
		/** A value, not of the group itself, with an interval of the group. */
		readonly valueOfInterval: KeyWith<'value'>;
		readonly intervalKey: KeyWith;
	};
}

export const evidenceGroups: Readonly<Record<EvidenceGroup, GroupRow>> = {
	stated: {
		fill: 'stated',
		stroke: 'stated',
		edge: 0,
		name: 'chart.stated',
		key: 'chart.key-stated',
	},
	derived: {
		fill: 'paper',
		stroke: 'derived',
		edge: 1.5,
		dash: [5, 3],
		name: 'chart.derived',
		key: 'chart.key-derived',
		marked: {
			value: 'chart.derived-value',
			valueOfInterval: 'chart.value-with-derived-interval',
			intervalKey: 'chart.key-derived-interval',
		},
	},
};

/** The messages that the browser says of a chart: in its drawing, and of a mark that a reader reaches. */
export function chartMessages(): MessageKey[] {
	const ofGroups = Object.values(evidenceGroups).flatMap(({ key, marked }) => [key, ...Object.values(marked ?? {})]);
	return ['chart.interactive', 'chart.mark', 'chart.point', 'chart.value-and-interval', ...ofGroups];
}
