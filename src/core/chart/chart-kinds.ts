import type { ChartKind } from '../model/chart.ts';
import type { ChartPicture } from './chart-picture.ts';
import { barPicture } from './kinds/bar.ts';
import { dotPicture } from './kinds/dot.ts';
import { linePicture } from './kinds/line.ts';
import { rangePicture } from './kinds/range.ts';
import { stackedSharePicture } from './kinds/stacked-share.ts';

/** How each kind of chart is drawn, by the build and alive in the browser. */
export const chartPictures = {
	bar: barPicture,
	'stacked-share': stackedSharePicture,
	range: rangePicture,
	dot: dotPicture,
	line: linePicture,
} as const satisfies Record<ChartKind, ChartPicture>;
