import type { ChartPicture } from '../chart-picture.ts';
import { layOutRows, overBar } from '../lay-out-rows.ts';

export const barPicture: ChartPicture = {
	layOut: (chart, width) =>
		layOutRows(chart, width, { as: 'bar', spanOf: ({ value = 0 }) => [0, value], details: overBar }),
	nearest: 'xy',
};
