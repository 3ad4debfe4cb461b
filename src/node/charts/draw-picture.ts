import { createCanvas } from '@napi-rs/canvas';
import { tellSilent } from '../../core/chart/alt-text.ts';
import { LINE } from '../../core/chart/geometry.ts';
import { layOut } from '../../core/chart/layout.ts';
import { FONT_SIZE, wrap } from '../../core/chart/text-width.ts';
import { lightTheme } from '../../core/chart/theme.ts';
import type { Chart } from '../../core/model/chart.ts';
import type { Report } from '../../core/model/report.ts';
import { address } from '../../core/permalink/addresses.ts';
import { permalink } from '../../core/permalink/permalink.ts';
import { CHART_FONTS, contextOf, finishPicture } from './canvas-fonts.ts';
import { drawPixels } from './draw-chart.ts';

const SCALE = 2;
const MARGIN = 24;

/** A chart as a PNG that can travel alone: title, takeaway, drawing, assumptions, source and permalink, two pixels a CSS pixel. */
export function drawPicture(chart: Chart, report: Report): Buffer {
	const { width, height } = layOut(chart, 'wide');
	const above = [...lines(chart.title.text, width, 'title'), ...lines(chart.takeaway.text, width, 'muted')];
	const below = sourceLines(chart, report).flatMap((text) => lines(text, width, 'muted'));
	const size = {
		width: width + 2 * MARGIN,
		height: 2 * MARGIN + (above.length + below.length) * (LINE + 2) + height + 20,
	};

	const canvas = createCanvas(size.width * SCALE, size.height * SCALE);
	const context = contextOf(canvas);
	context.scale(SCALE, SCALE);
	context.fillStyle = lightTheme.paper;
	context.fillRect(0, 0, size.width, size.height);
	let y = MARGIN + FONT_SIZE;
	const write = (text: string, style: 'title' | 'muted') => {
		context.font = style === 'title' ? `600 16px ${CHART_FONTS}` : `${FONT_SIZE}px ${CHART_FONTS}`;
		context.fillStyle = style === 'title' ? lightTheme.ink : lightTheme.muted;
		context.fillText(text, MARGIN, y);
		y += LINE + 2;
	};
	for (const { text, style } of above) write(text, style);
	drawPixels(context, chart, lightTheme, { x: MARGIN, y: y - FONT_SIZE + 4, scale: SCALE });
	y += height + 16;
	for (const { text, style } of below) write(text, style);
	return finishPicture(canvas);
}

/** What a picture or a drawing says about itself once it has left the page. */
export function sourceLines(chart: Chart, report: Report): string[] {
	const titles = chart.sources.map((id) => report.sources.find((source) => source.id === id)?.title ?? id);
	return [
		...chart.assumptions.map(({ text }) => `Assumes: ${text.text}`),
		...(chart.silent.length === 0 ? [] : [tellSilent(chart)]),
		...(chart.note === undefined ? [] : [chart.note.text]),
		`Source: ${titles.join(', ')}`,
		`${report.meta.publisher}, edition ${report.meta.edition.version}. ${permalink(report, address.chart(chart.id))}`,
	];
}

function lines(text: string, width: number, style: 'title' | 'muted'): { text: string; style: 'title' | 'muted' }[] {
	return wrap(text, style === 'title' ? width * 0.8 : width).map((line) => ({ text: line, style }));
}
