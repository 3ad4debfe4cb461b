import type { EvidenceGroup } from '../model/evidence/evidence-base.ts';
import type { Role } from './draw/colours.ts';

/** How the marks of one group of evidence look, and what is said of them. */
interface GroupRow {
	/** Colour inside bars and points; that of the ground makes them hollow. */
	readonly fill: Role;
	/** Colour of edges, of hatches, of intervals, and of what has no inside. */
	readonly stroke: Role;
	/** Width of the edge of a bar, which lies inside it; its hatch, as any pattern, tells it apart as well as colour. */
	readonly edge: number;
	/** Pieces and gaps of an interval; nothing where it is drawn through. */
	readonly dash?: readonly [piece: number, gap: number];
	/** What the data table calls it. */
	readonly name: string;
	/** What the key calls its marks. */
	readonly key: string;
	/** What follows the words of a mark or of an interval; a group without it is what a reader expects. */
	readonly suffix: string;
}

export const evidenceGroups: Readonly<Record<EvidenceGroup, GroupRow>> = {
	stated: { fill: 'stated', stroke: 'stated', edge: 0, name: 'stated', key: 'stated by the source', suffix: '' },
	derived: {
		fill: 'paper',
		stroke: 'derived',
		edge: 1.5,
		dash: [5, 3],
		name: 'derived',
		key: 'derived',
		suffix: ', derived',
	},
};
