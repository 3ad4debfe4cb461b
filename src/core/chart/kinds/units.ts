import type { z } from 'zod';
import type { ChartMark } from '../../model/chart.ts';
import type { ChartKindRow, ChartPicture, ReadChart } from '../chart-kind.ts';
import { MOST_COLOURS } from '../draw/mark-look.ts';
import { layOutUnits } from '../lay-out-units.ts';
import { reportRepeat } from '../scopes-of.ts';
import type { SpecParts } from '../spec-parts.ts';

/** A square for each one of a whole; those of its parts are filled. */
export const unitsPicture: ChartPicture = {
	layOut: layOutUnits,
	nearest: 'xy',
};

/** How many squares can be told apart, and counted in tens. */
const MOST_SQUARES = 2_000;

const schema = ({ z, common, refused, FigureId, Item }: SpecParts) =>
	z.strictObject({
		kind: z.literal('units').describe('A square for each one of a whole, the parts in colours.'),
		...common,
		...refused,
		units: z
			.strictObject({
				of: FigureId.describe('The whole: a figure that is a whole number. A square is drawn for each one of it.'),
				parts: z
					.array(Item)
					.min(1)
					.max(MOST_COLOURS)
					.describe('Parts of the whole, in its unit. Of a range, the squares that may belong to it are hatched.'),
			})
			.describe('The whole and its parts.'),
	});

export const unitsKind = {
	messages: ['chart.units-each', 'chart.units-maybe', 'chart.units-open', 'chart.units-rest'],
	schema,
	choices: () => ({ marksAt: 'units', references: [], sort: 'given', startsAtZero: true }),
	series: ({ units: { parts } }, read) => {
		const marks = parts.flatMap(({ figure, label }, index): ChartMark[] => {
			const path = ['units', 'parts', index] as const;
			if (parts.findIndex((part) => part.figure === figure) < index) {
				reportRepeat(figure, [...path, 'figure'], read);
				return [];
			}
			const mark = read.figure(figure, 'range', ...path, 'figure');
			if (mark === undefined) return [];
			return [label === undefined ? mark : { ...mark, label: read.sentence(label, ...path, 'label') }];
		});
		return [{ label: '', marks }];
	},
	whole: ({ units: { of } }, read) => {
		const mark = read.figure(of, 'point', 'units', 'of');
		if (mark?.value === undefined) return undefined;
		const { label, value, text, evidence } = mark;
		return { label, value, text, figure: of, evidence };
	},
	check: (_, chart, findings) => {
		const ofWhole = refuseWhole(chart);
		if (ofWhole !== undefined) findings.report({ rule: 'chart-has-values', path: ['units', 'of'], ...ofWhole });
		const marks = chart.series.flatMap((series) => series.marks);
		for (const [index, { text, ...bounds }] of marks.entries()) {
			if (boundsOf(bounds).every((bound) => Number.isInteger(bound) && bound >= 0)) continue;
			findings.report({
				rule: 'chart-has-values',
				path: ['units', 'parts', index, 'figure'],
				message: `Squares can be filled for a whole number, and this is ${text}.`,
				hint: 'Name a figure that counts. A figure that is derived with `whole(…)` is the whole numbers in a range.',
			});
		}
		const tooMany = ofWhole === undefined ? refuseParts(marks, chart) : undefined;
		if (tooMany !== undefined) findings.report({ rule: 'shares-make-a-whole', path: ['units', 'parts'], ...tooMany });
	},
	describe: ({ series, whole }, { say, mark, list }) =>
		whole === undefined
			? []
			: [
					say('chart.units-in-words', {
						label: whole.label,
						value: whole.text,
						marks: list(series.flatMap(({ marks }) => marks.map(mark))),
					}),
				],
	isOneWhole: true,
	axisNamesUnit: true,
	takesUp: 'rows',
	name: () => 'chart.units',
} satisfies ChartKindRow<z.infer<ReturnType<typeof schema>>>;

/** Why a whole cannot be drawn, and what to do. */
function refuseWhole({ whole, format }: ReadChart): { message: string; hint: string } | undefined {
	const { value = 0, text = '' } = whole ?? {};
	if (!Number.isInteger(value) || value < 1)
		return {
			message: `Squares can be drawn for a whole number of one or more, and this is ${text}.`,
			hint: 'Name a figure that counts, or choose the kind `stacked-share` for shares.',
		};
	if (value <= MOST_SQUARES) return undefined;
	return {
		message: `A matrix holds ${format(MOST_SQUARES)} as squares, and this is ${text}.`,
		hint: 'Choose the kind `stacked-share` for shares of it, or `bar` for numbers.',
	};
}

/** Why parts do not fit into the whole, and what to do. */
function refuseParts(
	marks: readonly Pick<ChartMark, 'low' | 'high'>[],
	{ whole, format }: ReadChart,
): { message: string; hint: string } | undefined {
	if (whole === undefined) return undefined;
	if (marks.filter(({ high }) => high === 'unstated').length > 1)
		return {
			message: 'Several parts have no upper bound, so that squares may belong to any of them.',
			hint: 'Draw one of them, or choose the kind `range`.',
		};
	const most = marks.reduce((sum, { low, high }) => sum + Math.max(...boundsOf({ low, high })), 0);
	if (most <= whole.value) return undefined;
	return {
		message: `The parts come to as much as ${format(most)}, and the whole is ${whole.text}.`,
		hint: 'Leave out the part that is what the others leave: its squares are drawn as those of no part.',
	};
}

/** The stated bounds of a part. */
function boundsOf({ low, high }: Pick<ChartMark, 'low' | 'high'>): number[] {
	return [low, high].filter((bound) => typeof bound === 'number');
}
