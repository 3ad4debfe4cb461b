import type { EvidenceGroup } from '../model/evidence/evidence-base.ts';
import type { MessageKey } from '../words/catalogues.ts';
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

/** Those that single kinds of chart draw. */
const ofKinds = [
	'chart.key-unstated',
	'chart.units-each',
	'chart.units-maybe',
	'chart.units-open',
	'chart.units-rest',
	'chart.no-date',
	'chart.count-of',
	'chart.counted',
	'chart.and-more',
] as const satisfies MessageKey[];

/** The messages that the browser says of a chart: in its drawing, and of a mark that a reader reaches. */
export function chartMessages(): MessageKey[] {
	const ofGroups = Object.values(evidenceGroups).flatMap(({ key, marked }) => [key, ...Object.values(marked ?? {})]);
	return [
		'chart.explore',
		'chart.interactive',
		'chart.keys',
		'chart.keys-over-time',
		'chart.mark',
		'chart.point',
		'chart.value-and-interval',
		'chart.not-stated',
		'list.between',
		'value.not-stated-in-cell',
		'chart.axis-start',
		'chart.sentence',
		...ofGroups,
		...ofKinds,
	];
}
