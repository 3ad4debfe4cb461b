import { LINE, RUN_GAP, type Box, type ChartLayout, type TextLine } from '../core/chart/geometry.ts';
import { textWidth } from '../core/chart/text-width.ts';
import { valueText } from '../core/chart/lay-out-rows.ts';
import type { Say } from '../core/words/values.ts';
import { between, type Obstacle } from './place-tip.ts';
import type { PlacedMark } from './placed-marks.ts';

/** A line of words in a drawing, and the mark that it names or gives the value of, if it does. */
interface OwnedWords extends Box {
	readonly owner: PlacedMark | undefined;
}

/** Costs of what a tip may cover: the words of another mark, words of none such as those of the axis, other marks. */
const COST = { words: 1000, frame: 3, mark: 8, own: 0.2, ownMark: 2 } as const;

/** What a tip should not cover in a drawing. The tip repeats the words of its own marks, so it may cover these. */
export function makeObstacles(
	{ words }: ChartLayout,
	marks: readonly PlacedMark[],
	say: Say,
): (own: readonly PlacedMark[]) => Obstacle[] {
	const written = words.filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''));
	const said = marks.map((mark) => ({ mark, words: `${mark.label}\n${valueText(mark, say)}\n${mark.series}` }));
	const owned = written.map((line): OwnedWords => {
		const box = boxOf(line);
		return { ...box, owner: ownerOf(line, box, said) };
	});
	return (own) => [
		...owned.map(({ owner, ...box }) => ({
			...box,
			cost: owner === undefined ? COST.frame : own.includes(owner) ? COST.own : COST.words,
		})),
		...marks.map((mark) => ({ ...aroundOf(mark.box), cost: own.includes(mark) ? COST.ownMark : COST.mark })),
	];
}

/** A mark with some room around it: a dot is wider than the value that it marks. */
function aroundOf({ left, right, top, bottom }: Box): Box {
	return { left: left - 4, right: right + 4, top, bottom };
}

/** The most room that a line of words takes. */
function boxOf({ x, y, align = 'left', runs }: TextLine): Box {
	const width = runs.reduce((sum, { text }) => sum + textWidth(text), (runs.length - 1) * RUN_GAP);
	const left = { left: x, center: x - width / 2, right: x - width }[align];
	return { left, right: left + width, top: y - 13.5, bottom: y - 13.5 + LINE };
}

/** The mark whose name or value a line holds, whole or in part; of several the one nearest to the line. */
function ownerOf(
	{ runs }: TextLine,
	line: Box,
	said: readonly { readonly mark: PlacedMark; readonly words: string }[],
): PlacedMark | undefined {
	let [owner, least]: [PlacedMark | undefined, number] = [undefined, Infinity];
	for (const { mark, words } of said) {
		if (!runs.every(({ text }) => words.includes(text))) continue;
		const away = between(mark.box, line);
		if (away < least) [owner, least] = [mark, away];
	}
	return owner;
}
