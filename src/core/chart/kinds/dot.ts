import type { ChartPicture } from '../chart-picture.ts';
import { dot, interval } from '../draw/mark-shapes.ts';
import { layOutRows, spanOfBounds } from '../lay-out-rows.ts';

export const dotPicture: ChartPicture = {
	layOut: (chart, width) =>
		layOutRows(chart, width, {
			as: 'dot',
			spanOf: spanOfBounds,
			details: ({ mark, left, right, y, place }) => [
				...(mark.low === undefined && mark.high === undefined ? [] : [interval(mark, left, right, y)]),
				dot(mark.evidence, place(mark.value ?? 0), y),
			],
		}),
	nearest: 'xy',
};
