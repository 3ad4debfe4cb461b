import type { z } from 'zod';
import type { ChartMark } from '../../model/chart.ts';
import type { ChartKindRow, ChartPicture } from '../chart-kind.ts';
import { openEnd } from '../draw/mark-shapes.ts';
import { layOutRows, overBar, spanOfBounds } from '../lay-out-rows.ts';
import { drawnFrom, marksOfFigures, marksOfRows, seriesOf } from '../read-marks.ts';
import type { SpecParts } from '../spec-parts.ts';

export const rangePicture: ChartPicture = {
	layOut: (chart, width, say) =>
		layOutRows(chart, width, {
			as: 'bar',
			say,
			spanOf: spanOfBounds,
			details: (placed) => {
				const { mark, left, right, y } = placed;
				return [
					...overBar(placed),
					...(mark.high === 'unstated' ? openEnd(mark.evidence, left, right, y) : []),
					...(mark.low === 'unstated' ? openEnd(mark.evidence, right, left, y) : []),
				];
			},
		}),
	nearest: 'xy',
};

const schema = ({ z, words, references, Item, bounds, Id, Column, sort, startAtZero }: SpecParts) =>
	z.strictObject({
		kind: z.literal('range'),
		...words,
		references,
		series: z.array(Item).min(1).max(bounds.list).optional(),
		rows: z.strictObject({ table: Id, label: Column, low: Column, high: Column }).optional(),
		sort,
		startAtZero,
	});

export const rangeKind = {
	schema,
	choices: ({ rows, references, sort, startAtZero: startsAtZero }) => {
		return { ...drawnFrom(rows), references, sort, startsAtZero };
	},
	series: (spec, read) =>
		seriesOf(
			spec,
			read,
			(series) => marksOfFigures(series, 'range', read),
			(rows, table) => {
				const [low, high] = (['low', 'high'] as const).map((bound) =>
					table.column(rows[bound], 'number', 'rows', bound),
				);
				return marksOfRows(rows, table, (row, label) => {
					const [from, to] = [low, high].map((column) => column?.cellOf(row)?.value);
					const unit = low?.unit;
					if (unit === undefined || (typeof from !== 'number' && typeof to !== 'number')) return undefined;
					const bound = (value: typeof from): ChartMark['low'] => (typeof value === 'number' ? value : 'unstated');
					const ends = { low: bound(from), high: bound(to) };
					return { label, text: read.rangeText(ends.low, ends.high, unit), ...ends, evidence: 'stated' };
				});
			},
		),
	axisNamesUnit: true,
	takesUp: 'marks',
	name: () => 'chart.range',
} satisfies ChartKindRow<z.infer<ReturnType<typeof schema>>>;
