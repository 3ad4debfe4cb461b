import type { EvidenceGroup } from '../model/evidence/evidence-base.ts';
import type { KeyWith } from '../words/values.ts';
import type { MarkLook } from './draw/mark-look.ts';

/** How the marks of one group of evidence look in a chart of one series, and the messages about them. */
interface GroupRow extends MarkLook {
	/** Name of the group in the data table. */
	readonly name: KeyWith;
	/** Its marks, in the key of a drawing. */
	readonly key: KeyWith;
	/** How its values and its intervals are marked; absent for stated values, which need no mark. */
	readonly marked?: {
		readonly value: KeyWith<'value'>;
		/** A value of another group whose interval is of this one. */
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
