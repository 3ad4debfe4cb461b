import { escapeXml } from '../../markup/escape-xml.ts';
import type { Chart } from '../../model/chart.ts';
import type { Report } from '../../model/report.ts';
import { address } from '../../permalink/addresses.ts';
import { permalink } from '../../permalink/permalink.ts';
import { sayIn } from '../../words/say.ts';
import type { Say } from '../../words/values.ts';
import { footTexts, sourceText } from '../chart-foot.ts';
import { LINE } from '../geometry.ts';
import { layOut } from '../layout.ts';
import { FONT_SIZE, wrap } from '../text-width.ts';
import { type Drawing, chartElements } from './chart-svg.ts';
import { lightColours } from './colours.ts';
import { svgTypefaces } from './typefaces.ts';

const MARGIN = 24;
const STEP = LINE + 2;

/**
 * A chart as a file of its own, which names its colours and typefaces: title, takeaway, drawing, assumptions, source
 * and permalink.
 */
export function standaloneSvg(chart: Chart, report: Report): Drawing {
	const say = sayIn(report.meta.language);
	const drawing = chartElements(layOut(chart, 'wide', say), { colours: lightColours });
	const title = wrap(chart.title.text, drawing.width * 0.8);
	const takeaway = wrap(chart.takeaway.text, drawing.width);
	const foot = footLines(chart, report, say).flatMap((text) => wrap(text, drawing.width));
	const top = MARGIN + (title.length + takeaway.length) * STEP + 4;
	const width = drawing.width + 2 * MARGIN;
	const height = top + drawing.height + foot.length * STEP + MARGIN + 16;
	const write = (lines: readonly string[], from: number, look: string) =>
		lines
			.map((text, index) => `<text x="${MARGIN}" y="${from + index * STEP}" ${look}>${escapeXml(text)}</text>`)
			.join('');
	const [ink, muted] = [`fill="${lightColours.ink}" font-weight="600" font-size="16"`, `fill="${lightColours.muted}"`];
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
		` role="img" aria-labelledby="title desc" ${svgTypefaces(report.meta.fonts)}>`,
		`<title id="title">${escapeXml(chart.title.text)}</title><desc id="desc">${escapeXml(chart.alt)}</desc>`,
		`<rect width="100%" height="100%" fill="${lightColours.paper}"/>`,
		write(title, MARGIN + FONT_SIZE, ink),
		write(takeaway, MARGIN + FONT_SIZE + title.length * STEP, muted),
		`<g transform="translate(${MARGIN} ${top})">${drawing.svg}</g>`,
		write(foot, top + drawing.height + 25, muted),
		'</svg>\n',
	].join('');
	return { svg, width, height };
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
