import type { Chart, ChartMark } from '../model/chart.ts';
import type { Say } from '../words/values.ts';
import type { TextLine } from './geometry.ts';
import { type NamedPoint, placeLabels } from './place-labels.ts';

/** A mark at its place in a plot. */
interface PlacedMark extends Pick<NamedPoint, 'x' | 'y' | 'radius'> {
	readonly mark: ChartMark;
	readonly isMuted: boolean;
}

/** Points that lie so close together that they look like one. */
export interface Spot<Point extends PlacedMark = PlacedMark> {
	readonly x: number;
	readonly y: number;
	readonly points: readonly [Point, ...Point[]];
}

/** Points nearer to each other than this, in CSS pixels, are seen as one. */
const SAME = 0.75;
/** How far outside a point its ring lies. */
const OUTSIDE = 3.5;

/** Gathers points by the places at which they are seen. */
export function spotsOf<Point extends PlacedMark>(points: readonly Point[]): Spot<Point>[] {
	const spots: { x: number; y: number; points: [Point, ...Point[]] }[] = [];
	const cells = new Map<string, typeof spots>();
	const cellOf = (x: number, y: number) => `${Math.floor(x / SAME)} ${Math.floor(y / SAME)}`;
	const steps = [-SAME, 0, SAME];
	for (const point of points) {
		const { x, y } = point;
		const near = steps.flatMap((dx) => steps.flatMap((dy) => cells.get(cellOf(x + dx, y + dy)) ?? []));
		const spot = near.find((each) => Math.hypot(each.x - x, each.y - y) < SAME);
		if (spot !== undefined) {
			spot.points.push(point);
			continue;
		}
		const made: (typeof spots)[number] = { x, y, points: [point] };
		spots.push(made);
		cells.set(cellOf(x, y), [...(cells.get(cellOf(x, y)) ?? []), made]);
	}
	return spots;
}

/** The radius of the ring around a spot with several points; that of the point if it is one. */
export function radiusOf({ points: [{ radius }, ...others] }: Spot): number {
	return others.length === 0 ? radius : radius + OUTSIDE;
}

/**
 * Words beside points: their names and their notes, and how many points a spot has. All points are named if all names
 * have room; else those that have a note or are highlighted, and those at the ends of both axes, the outermost first.
 * A name that several points have stands once. `left` are the notes for which there is no room beside their points.
 */
export function namePoints(
	chart: Pick<Chart, 'rows' | 'notes' | 'highlight'>,
	spots: readonly Spot[],
	{ say, ...room }: Parameters<typeof placeLabels>[2] & { readonly say: Say },
): { words: TextLine[]; left: { name: string; value: string }[] } {
	const hasNames = chart.rows === undefined || chart.rows.name !== undefined;
	const noteOf = new Map((chart.notes ?? []).flatMap(({ mark, text }) => (mark === undefined ? [] : [[mark, text]])));
	const stands = (chart.highlight ?? []).length > 0;
	const ranked = outermostFirst(spots.map((spot) => ({ spot, lead: leadOf(spot), rank: rankOf(leadOf(spot)) })));
	const nameable = ranked.filter(({ rank }) => hasNames || rank === NOTED);
	const all = byName(nameable);
	const ends = endsOf(spots);
	const few = byName(
		nameable.filter(({ spot, rank }) => rank === NOTED || (stands && rank === USUAL) || ends.has(spot)),
	);
	const withAll = place(all);
	const placed = all.every(({ spot }) => withAll.has(spot)) ? withAll : place(few);
	const noted = new Set(ranked.flatMap(({ spot, lead: { mark } }) => (placed.has(spot) ? [mark.label] : [])));
	return {
		words: [...placed.values()],
		left: [...noteOf].flatMap(([name, value]) => (noted.has(name) ? [] : [{ name, value }])),
	};

	/** The words of each spot that has room for them: those of names first, then numbers of points. */
	function place(named: readonly Ranked[]): ReadonlyMap<Spot, TextLine> {
		const counted = ranked.filter((each) => each.spot.points.length > 1 && !named.includes(each));
		counted.sort((a, b) => b.spot.points.length - a.spot.points.length);
		const inOrder = [...named, ...counted];
		const others = ranked.filter((each) => !inOrder.includes(each));
		const points = [...inOrder, ...others].map(({ spot, lead }, index) => {
			const { x, y } = spot;
			return { x, y, radius: radiusOf(spot), runs: runsOf(spot, lead, index < named.length) };
		});
		const words = placeLabels(points, [...inOrder.keys()], room);
		const placed = new Map<Spot, TextLine>();
		for (const [index, line] of words) if (inOrder[index] !== undefined) placed.set(inOrder[index].spot, line);
		return placed;
	}

	function runsOf({ points }: Spot, { mark: { label }, isMuted }: PlacedMark, isNamed: boolean): TextLine['runs'] {
		const n = points.length;
		const muted = (text: string) => ({ text, style: 'muted' as const });
		if (!isNamed) return n > 1 ? [muted(say('chart.points', { n }))] : [];
		const note = noteOf.get(label);
		const hasOneName = points.every(({ mark }) => mark.label === label);
		const others = hasOneName ? say('chart.points', { n }) : say('chart.and-more', { n: n - 1 });
		return [
			{ text: label, style: isMuted ? 'muted' : stands ? 'strong' : 'ink' },
			...(n > 1 ? [muted(others)] : []),
			...(note === undefined ? [] : [muted(note)]),
		];
	}

	function rankOf({ mark: { label }, isMuted }: PlacedMark): number {
		return noteOf.has(label) ? NOTED : isMuted ? MUTED : USUAL;
	}

	function leadOf({ points: [first, ...others] }: Spot): PlacedMark {
		return others.reduce<PlacedMark>((best, each) => (rankOf(each) > rankOf(best) ? each : best), first);
	}
}

/** Ranks of points: muted ones, others, and those with a note. */
const [MUTED, USUAL, NOTED] = [0, 1, 2];

interface Ranked {
	readonly spot: Spot;
	/** The point whose name stands for the others at its spot. */
	readonly lead: PlacedMark;
	readonly rank: number;
}

/** The spots of the highest rank first, and of these the ones that lie farthest from the middle of all points. */
function outermostFirst(ranked: readonly Ranked[]): Ranked[] {
	const points = ranked.flatMap(({ spot }) => spot.points);
	const x = points.reduce((sum, each) => sum + each.x, 0) / points.length;
	const y = points.reduce((sum, each) => sum + each.y, 0) / points.length;
	const far = ({ spot }: Ranked) => Math.hypot(spot.x - x, spot.y - y);
	return [...ranked].sort((a, b) => b.rank - a.rank || far(b) - far(a));
}

/** The first spot of each name. */
function byName(ranked: readonly Ranked[]): Ranked[] {
	const seen = new Set<string>();
	return ranked.filter(({ lead: { mark } }) => !seen.has(mark.label) && seen.add(mark.label));
}

/** The spots that lie farthest to the left, to the right, above and below. */
function endsOf(spots: readonly Spot[]): ReadonlySet<Spot> {
	const sides: ((spot: Spot) => number)[] = [({ x }) => -x, ({ x }) => x, ({ y }) => -y, ({ y }) => y];
	return new Set(
		sides.flatMap((far) => {
			const most = Math.max(...spots.map(far));
			return spots.find((spot) => far(spot) === most) ?? [];
		}),
	);
}
