import type { ChartKind } from '../model/chart.ts';
import type { ChartKindRow, ChartPicture } from './chart-kind.ts';
import { barKind, barPicture } from './kinds/bar.ts';
import { coverageKind, coveragePicture } from './kinds/coverage.ts';
import { dotKind, dotPicture } from './kinds/dot.ts';
import { lineKind, linePicture } from './kinds/line.ts';
import { rangeKind, rangePicture } from './kinds/range.ts';
import { stackedShareKind, stackedSharePicture } from './kinds/stacked-share.ts';
import { timelineKind, timelinePicture } from './kinds/timeline.ts';
import { unitsKind, unitsPicture } from './kinds/units.ts';

/** How the build reads and checks each kind of chart. It stays out of the browser’s bundle. */
export const chartKinds = {
	bar: barKind,
	'stacked-share': stackedShareKind,
	range: rangeKind,
	dot: dotKind,
	line: lineKind,
	units: unitsKind,
	timeline: timelineKind,
	coverage: coverageKind,
} as const satisfies Record<ChartKind, ChartKindRow<never>>;

/** How each kind of chart is drawn, by the build and by the browser. */
export const chartPictures = {
	bar: barPicture,
	'stacked-share': stackedSharePicture,
	range: rangePicture,
	dot: dotPicture,
	line: linePicture,
	units: unitsPicture,
	timeline: timelinePicture,
	coverage: coveragePicture,
} as const satisfies Record<ChartKind, ChartPicture>;
