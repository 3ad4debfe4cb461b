import type { z } from 'zod';
import type { ChartSeries } from '../../model/chart.ts';
import type { ChartKindRow, ChartPicture } from '../chart-kind.ts';
import { checkStacks } from '../check-stacks.ts';
import type { RowNeeds } from '../chart-rows.ts';
import { namesOfSeries } from '../distinguish.ts';
import { MOST_COLOURS } from '../draw/mark-look.ts';
import { layOutRows, overBar } from '../lay-out-rows.ts';
import type { MarkReader } from '../mark-reader.ts';
import { drawnFrom, marksOfFigures, seriesOf } from '../read-marks.ts';
import type { SpecParts } from '../spec-parts.ts';

/** Bars from zero, one below the other: `bar` in `../draw/mark-shapes.ts` draws each, `overBar` what lies over it. */
export const barPicture: ChartPicture = {
	layOut: (chart, width, say, whole) =>
		layOutRows(chart, width, { as: 'bar', spanOf: ({ value = 0 }) => [0, value], details: overBar, say }, whole),
	namesAlike: true,
	nearest: 'xy',
	sampleOf: (mark, form) => ({ mark, form }),
};

const schema = ({
	z,
	common,
	references,
	Item,
	SERIES,
	bounds,
	rows,
	sort,
	scale,
	startAtZero,
	unoffered,
}: SpecParts) =>
	z.strictObject({
		kind: z.literal('bar').describe('Bars from zero, one below the other.'),
		...common,
		references,
		series: z.array(Item).min(1).max(bounds.list).optional().describe(SERIES),
		rows,
		sort,
		scale: unoffered(scale.describe('`linear`: on a logarithmic axis a bar has no zero to begin at.')),
		startAtZero: unoffered(startAtZero.describe('Bars always begin at zero.')),
		stacked: z
			.boolean()
			.default(false)
			.describe('Whether the bars of several series with one label are parts of one bar, end to end.'),
	});

const rowNeeds: RowNeeds = { x: 'name', y: true, ends: 'none', several: true };

export const barKind = {
	schema,
	rowNeeds,
	choices: ({ rows, references, sort, startAtZero: startsAtZero, stacked: isStacked }) => {
		return { ...drawnFrom(rows), references, sort, startsAtZero, isStacked };
	},
	series: (spec, read) => {
		if (!spec.startAtZero)
			read.report({
				rule: 'bar-axis-shows-zero',
				path: ['startAtZero'],
				message: 'A bar that does not begin at zero shows a wrong ratio.',
				hint: 'Remove `startAtZero`, or choose the kind `dot`.',
			});
		if (spec.scale === 'log')
			read.report({
				rule: 'bar-axis-shows-zero',
				path: ['scale'],
				message: 'A logarithmic axis has no zero at which a bar could begin, so its length would show a wrong ratio.',
				hint: 'Remove `scale`, or choose the kind `dot`.',
			});
		const series = seriesOf(spec, read, rowNeeds, (items) => marksOfFigures(items, 'point', read));
		if (spec.stacked) checkParts(namesOfSeries({ series }).length, read);
		return series;
	},
	check: ({ stacked }, chart, findings) => {
		const advice = 'Leave out `stacked`, so that each share has a bar of its own.';
		if (stacked) checkStacks(chart, ({ label }) => label, { path: ['stacked'], hint: advice }, findings);
	},
	fromZero: { instead: 'dot' },
	reach: ({ stacked }, series) => (stacked ? sumsOf(series) : []),
	axisNamesUnit: true,
	takesUp: 'marks',
	name: () => 'chart.bar',
} satisfies ChartKindRow<z.infer<ReturnType<typeof schema>>>;

/** Reports a stack whose bars have one part, or more parts than differ: they have their colours alone. */
function checkParts(count: number, read: Pick<MarkReader, 'report'>): void {
	if (count === 1)
		read.report({
			rule: 'entry-matches-schema',
			path: ['stacked'],
			message: 'The chart has one series, so there is nothing to stack.',
			hint: 'In `rows`, name a column under `series` or several under `y`; or leave out `stacked`.',
		});
	if (count > MOST_COLOURS)
		read.report({
			rule: 'chart-has-values',
			path: ['stacked'],
			message: `The bars have ${count} parts, and colours tell ${MOST_COLOURS} apart.`,
			hint:
				'Choose some of them by `where`, or draw a table whose query sums the small ones as one; ' +
				'or leave out `stacked`, so that each bar has its name.',
		});
}

/** The sums of the parts above zero and of those below it, of each bar that is a stack. */
function sumsOf(series: readonly ChartSeries[]): number[] {
	const values = series.flatMap(({ facet, marks }) =>
		marks.map(({ label, value = 0 }) => ({ bar: JSON.stringify([facet, label, value < 0]), value })),
	);
	const bars = Map.groupBy(values, ({ bar }) => bar);
	return [...bars.values()].map((parts) => parts.reduce((sum, { value }) => sum + value, 0));
}
