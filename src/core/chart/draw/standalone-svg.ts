import { LINE } from '../../core/chart/geometry.ts';
import { layOut } from '../../core/chart/layout.ts';
import { wrap } from '../../core/chart/text-width.ts';
import { type ChartTheme, lightTheme } from '../../core/chart/theme.ts';
import type { Chart } from '../../core/model/chart.ts';
import { escapeXml } from '../../core/metadata/escape-xml.ts';
import type { Report } from '../../core/model/report.ts';
import { CHART_FONT } from './canvas-fonts.ts';
import { sourceLines } from './draw-picture.ts';
import { drawSvg } from './draw-chart.ts';

const MARGIN = 16;

/** A chart as an SVG file of its own: colours written in, with title, description, source and permalink as text. */
export function standaloneSvg(chart: Chart, report: Report): string {
	const { width, height } = layOut(chart, 'wide');
	const above = [
		...wrap(chart.title.text, width * 0.8).map((text) => ({ text, strong: true })),
		...wrap(chart.takeaway.text, width).map((text) => ({ text, strong: false })),
	];
	const below = sourceLines(chart, report)
		.flatMap((text) => wrap(text, width))
		.map((text) => ({ text, strong: false }));
	const top = MARGIN + above.length * (LINE + 2);
	const full = { width: width + 2 * MARGIN, height: top + height + below.length * (LINE + 2) + 2 * MARGIN };
	const drawing = inColours(drawSvg(chart, 'wide'))
		.replace(/^<svg[^>]*>/, '')
		.replace(/<\/svg>$/, '');
	const write = (lines: readonly { text: string; strong: boolean }[], from: number) =>
		lines
			.map(
				({ text, strong }, index) =>
					`<text x="${MARGIN}" y="${from + index * (LINE + 2)}" fill="${strong ? lightTheme.ink : lightTheme.muted}"${strong ? ' font-weight="600" font-size="16"' : ''}>${escapeXml(text)}</text>`,
			)
			.join('');
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${full.width}" height="${full.height}" viewBox="0 0 ${full.width} ${full.height}" role="img" aria-labelledby="title desc" font-family="'${CHART_FONT}', system-ui, sans-serif" font-size="13">`,
		`<title id="title">${escapeXml(chart.title.text)}</title><desc id="desc">${escapeXml(chart.alt)}</desc>`,
		`<rect width="100%" height="100%" fill="${lightTheme.paper}"/>`,
		write(above, MARGIN + 13),
		`<g transform="translate(${MARGIN} ${top})">${drawing}</g>`,
		write(below, top + height + MARGIN + 8),
		'</svg>\n',
	].join('');
}

/** Puts the colours of a theme, the light one as a rule, in place of the page’s variables. */
export function inColours(svg: string, theme: ChartTheme = lightTheme): string {
	const colours: Readonly<Record<string, string>> = {
		'--ink': theme.ink,
		'--muted': theme.muted,
		'--rule': theme.rule,
		'--stated': theme.stated,
		'--derived': theme.derived,
		'--paper': theme.paper,
	};
	return svg.replace(/var\((--[a-z]+)\)/g, (_, name: string) => colours[name] ?? theme.ink);
}
