import { layOut } from '../../core/chart/layout.ts';
import type { Chart } from '../../core/model/chart.ts';
import { drawSvg } from './draw-chart.ts';

/** A drawing for a page: its SVG and the space it takes, in CSS pixels. */
export interface Drawing {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

/** Both drawings of a chart: for a desk and for a phone. */
export interface ChartDrawings {
	readonly wide: Drawing;
	readonly narrow: Drawing;
}

export function drawForPage(chart: Chart): ChartDrawings {
	return { wide: draw(chart, 'wide'), narrow: draw(chart, 'narrow') };
}

function draw(chart: Chart, size: 'wide' | 'narrow'): Drawing {
	const { width, height } = layOut(chart, size);
	return { svg: drawSvg(chart, size), width, height };
}
