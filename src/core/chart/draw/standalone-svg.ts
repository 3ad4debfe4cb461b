import { escapeXml } from '../../markup/escape-xml.ts';
import type { Chart } from '../../model/chart.ts';
import type { Report } from '../../model/report.ts';
import { directionOf, type TextDirection } from '../../markup/text-direction.ts';
import { address } from '../../permalink/addresses.ts';
import { permalink } from '../../permalink/permalink.ts';
import { sayIn } from '../../words/say.ts';
import type { Say } from '../../words/values.ts';
import { footTexts, sourceText } from '../chart-foot.ts';
import { type ChartLayout, LINE } from '../geometry.ts';
import { layOut } from '../layout.ts';
import { FONT_SIZE, wrap } from '../text-width.ts';
import { type Drawing, chartElements } from './chart-svg.ts';
import { type Colours, fileColours } from './colours.ts';
import { svgTypefaces } from './typefaces.ts';

const MARGIN = 24;
const STEP = LINE + 2;

/** A chart as a file of its own: title, takeaway, drawing, assumptions, source and permalink. In CSS pixels. */
export interface ChartFile {
	readonly width: number;
	readonly height: number;
	readonly direction: TextDirection;
	/** The drawing, and where its corner stands. */
	readonly layout: ChartLayout;
	readonly corner: readonly [x: number, y: number];
	/** The lines above the drawing and below it, which begin at `x`; `y` is their baseline. */
	readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number; readonly look: LineLook }[];
}

/** How a line of a file looks: its colour, the weight and the size of its letters. */
interface LineLook {
	readonly colour: 'ink' | 'muted';
	readonly isBold: boolean;
	readonly size: number;
}

const TITLE: LineLook = { colour: 'ink', isBold: true, size: 16 };
const OTHERS: LineLook = { colour: 'muted', isBold: false, size: FONT_SIZE };

/** Places everything in the file of a chart. */
export function layOutFile(chart: Chart, report: Report): ChartFile {
	const { language } = report.meta;
	const say = sayIn(language);
	const direction = directionOf(language);
	const layout = layOut(chart, 'wide', say, direction);
	const title = wrap(chart.title.text, layout.width * 0.8);
	const takeaway = wrap(chart.takeaway.text, layout.width);
	const foot = footLines(chart, report, say).flatMap((text) => wrap(text, layout.width));
	const top = MARGIN + (title.length + takeaway.length) * STEP + 4;
	const width = layout.width + 2 * MARGIN;
	const place = (texts: readonly string[], from: number, look: LineLook) =>
		texts.map((text, index) => ({
			text,
			x: direction === 'rtl' ? width - MARGIN : MARGIN,
			y: from + index * STEP,
			look,
		}));
	return {
		width,
		height: top + layout.height + foot.length * STEP + MARGIN + 16,
		direction,
		layout,
		corner: [MARGIN, top],
		lines: [
			...place(title, MARGIN + FONT_SIZE, TITLE),
			...place(takeaway, MARGIN + FONT_SIZE + title.length * STEP, OTHERS),
			...place(foot, top + layout.height + 25, OTHERS),
		],
	};
}

/** A chart as an SVG file, which names its colours and typefaces. */
export function standaloneSvg(chart: Chart, report: Report): Drawing {
	const { width, height, direction, layout, corner, lines } = layOutFile(chart, report);
	const [x, y] = corner;
	const colours = fileColours(report.look);
	const drawing = chartElements(layout, { colours, direction });
	const write = (those: ChartFile['lines']) =>
		those
			.map(({ text, x, y, look }) => `<text x="${x}" y="${y}" ${attributesOf(look, colours)}>${escapeXml(text)}</text>`)
			.join('');
	const above = lines.filter((line) => line.y < y);
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
		`${direction === 'rtl' ? ' direction="rtl"' : ''} role="img" aria-labelledby="title desc" ${svgTypefaces(report.meta.fonts)}>`,
		`<title id="title">${escapeXml(chart.title.text)}</title><desc id="desc">${escapeXml(chart.alt)}</desc>`,
		`<rect width="100%" height="100%" fill="${colours.paper}"/>`,
		write(above),
		`<g transform="translate(${x} ${y})">${drawing.svg}</g>`,
		write(lines.filter((line) => !above.includes(line))),
		'</svg>\n',
	].join('');
	return { svg, width, height };
}

function attributesOf({ colour, isBold, size }: LineLook, colours: Colours): string {
	return (
		`fill="${colours[colour]}"` +
		(isBold ? ' font-weight="600"' : '') +
		(size === FONT_SIZE ? '' : ` font-size="${size}"`)
	);
}

/** The lines under a drawing in a file: its foot, its sources, and where it is from. */
function footLines(chart: Chart, report: Report, say: Say): string[] {
	const { publisher, edition } = report.meta;
	return [
		...footTexts(chart, say),
		sourceText(chart, report),
		say('chart.file-edition', {
			publisher,
			version: edition.version,
			address: permalink(report, address.chart(chart.id)),
		}),
	];
}
