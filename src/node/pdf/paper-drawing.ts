import { layOut } from '../../core/chart/layout.ts';
import { lightTheme } from '../../core/chart/theme.ts';
import type { Report } from '../../core/model/report.ts';
import type { Drawing } from '../charts/chart-drawings.ts';
import { drawSvg } from '../charts/draw-chart.ts';
import { inColours } from '../charts/standalone-svg.ts';
import { roleTheme, tidySvg } from '../charts/tidy-svg.ts';
import { SANS } from './pdf-fonts.ts';

/** Draws charts as the page shows them at a desk, in light colours on white paper and in the typeface of the PDF. */
export function paperDrawings(report: Report): (chart: string) => Drawing | undefined {
	const charts = new Map(report.charts.map((chart) => [chart.id, chart]));
	return (id) => {
		const chart = charts.get(id);
		if (chart === undefined) return undefined;
		const { width, height } = layOut(chart, 'wide');
		const svg = inColours(tidySvg(drawSvg(chart, 'wide', roleTheme)), { ...lightTheme, paper: '#ffffff' });
		return { svg: svg.replace('<svg ', `<svg font-family="${SANS}" font-size="13" `), width, height };
	};
}
