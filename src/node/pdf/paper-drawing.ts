import { chartSvg, type DrawnChart } from '../../core/chart/draw/chart-svg.ts';
import { lightColours } from '../../core/chart/draw/colours.ts';
import { layOut } from '../../core/chart/layout.ts';
import { FONT_SIZE } from '../../core/chart/text-width.ts';
import { escapeXml } from '../../core/markup/escape-xml.ts';
import type { Report } from '../../core/model/report.ts';
import { sayIn } from '../../core/words/say.ts';
import { LETTER, missingLetters } from '../../core/parse/check-letters.ts';
import { pdfFonts, SANS, SERIF } from './pdf-fonts.ts';

/** Draws charts as the page shows them on a wide screen, in light colours on white and in the typeface of the PDF. */
export function paperDrawings(report: Report): (chart: string) => DrawnChart | undefined {
	const charts = new Map(report.charts.map((chart) => [chart.id, chart]));
	const say = sayIn(report.meta.language);
	const style = { colours: { ...lightColours, paper: '#ffffff' }, write: inFaces };
	return (id) => {
		const chart = charts.get(id);
		return chart && chartSvg(layOut(chart, 'wide', say), style, `font-family="${SANS}" font-size="${FONT_SIZE}"`);
	};
}

/** Sets letters that the sans lacks in the serif: Typst would otherwise look for them in fonts of the machine. */
function inFaces(words: string): string {
	const missing = new Set(missingLetters(words, pdfFonts().hasSansLetter));
	if (missing.size === 0) return escapeXml(words);
	const [open, close] = [`<tspan font-family="${SERIF}">`, '</tspan>'];
	return words
		.replace(LETTER, (letter) => (missing.has(letter) ? open + escapeXml(letter) + close : escapeXml(letter)))
		.replaceAll(close + open, '');
}
