import type { z } from 'zod';
import type { ChartKindRow, ChartPicture } from '../chart-kind.ts';
import type { RowNeeds } from '../chart-rows.ts';
import { layOutRows, overBar } from '../lay-out-rows.ts';
import { drawnFrom, marksOfFigures, seriesOf } from '../read-marks.ts';
import type { SpecParts } from '../spec-parts.ts';

/** Bars from zero, one below the other: `bar` in `../draw/mark-shapes.ts` draws each, `overBar` what lies over it. */
export const barPicture: ChartPicture = {
	layOut: (chart, width, say) =>
		layOutRows(chart, width, { as: 'bar', spanOf: ({ value = 0 }) => [0, value], details: overBar, say }),
	nearest: 'xy',
};

const schema = ({ z, common, references, Item, bounds, rows, sort, startAtZero }: SpecParts) =>
	z.strictObject({
		kind: z.literal('bar'),
		...common,
		references,
		series: z.array(Item).min(1).max(bounds.list).optional(),
		rows,
		sort,
		startAtZero,
	});

const rowNeeds: RowNeeds = { x: 'name', y: true, ends: 'none', several: true };

export const barKind = {
	schema,
	rowNeeds,
	choices: ({ rows, references, sort, startAtZero: startsAtZero }) => {
		return { ...drawnFrom(rows), references, sort, startsAtZero };
	},
	series: (spec, read) => {
		if (!spec.startAtZero)
			read.report({
				rule: 'bar-axis-shows-zero',
				path: ['startAtZero'],
				message: 'A bar that does not begin at zero shows a wrong ratio.',
				hint: 'Remove `startAtZero`, or choose the kind `dot`.',
			});
		return seriesOf(spec, read, rowNeeds, (series) => marksOfFigures(series, 'point', read));
	},
	axisNamesUnit: true,
	takesUp: 'marks',
	name: () => 'chart.bar',
} satisfies ChartKindRow<z.infer<ReturnType<typeof schema>>>;
