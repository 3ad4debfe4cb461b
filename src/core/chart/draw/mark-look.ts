import type { EvidenceGroup } from '../../model/evidence/evidence-base.ts';
import { evidenceGroups } from '../evidence-groups.ts';
import type { Role } from './colours.ts';

/** How a mark is painted. */
export interface MarkLook {
	/** Colour inside bars and points; the colour of the paper makes them hollow. */
	readonly fill: Role;
	/** Colour of edges, hatches, intervals, and marks without an area. */
	readonly stroke: Role;
	/** Width of the edge of a bar, which lies inside the bar. A bar with an edge is hatched. */
	readonly edge: number;
	/** Dashes and gaps of an interval; nothing if its line is solid. */
	readonly dash?: readonly [piece: number, gap: number] | undefined;
}

/** What a mark is told apart by besides its evidence. */
export interface Distinction {
	/** Index of its series among the names of series of the chart; none if the chart has one series. */
	readonly series?: number | undefined;
	/** Whether the chart highlights another mark. */
	readonly isMuted?: boolean;
}

/** The colours of series, told apart also by readers who cannot tell all hues, and by their lightness. */
const SERIES = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'] as const satisfies Role[];

/** How many series differ in their colours. */
export const MOST_COLOURS = SERIES.length;

/** How a mark looks: its evidence decides whether it is hollow, its series or a highlight its colour. */
export function lookOf(evidence: EvidenceGroup, { series, isMuted = false }: Distinction = {}): MarkLook {
	const look = evidenceGroups[evidence];
	const colour = isMuted ? 'faded' : series === undefined ? undefined : SERIES[series % SERIES.length];
	if (colour === undefined) return look;
	return { ...look, fill: look.fill === 'paper' ? 'paper' : colour, stroke: colour };
}
