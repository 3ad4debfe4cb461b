import type { ChartPicture } from '../chart-picture.ts';
import { openEnd } from '../draw/mark-shapes.ts';
import { layOutRows, overBar, spanOfBounds } from '../lay-out-rows.ts';

export const rangePicture: ChartPicture = {
	layOut: (chart, width) =>
		layOutRows(chart, width, {
			as: 'bar',
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
