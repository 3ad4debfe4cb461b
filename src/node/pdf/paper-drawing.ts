import { layOut } from '../../core/chart/layout.ts';
import { lightTheme } from '../../core/chart/theme.ts';
import { LETTER, missingLetters } from '../../core/parse/check-letters.ts';
import type { Report } from '../../core/model/report.ts';
import type { Drawing } from '../charts/chart-drawings.ts';
import { drawSvg } from '../charts/draw-chart.ts';
import { inColours } from '../charts/standalone-svg.ts';
import { pdfFonts, SANS, SERIF } from './pdf-fonts.ts';

/** Draws charts as the page shows them at a desk, in light colours on white paper and in the typeface of the PDF. */
export function paperDrawings(report: Report): (chart: string) => Drawing | undefined {
	const charts = new Map(report.charts.map((chart) => [chart.id, chart]));
	return (id) => {
		const chart = charts.get(id);
		if (chart === undefined) return undefined;
		const { width, height } = layOut(chart, 'wide');
		const svg = inColours(drawSvg(chart, 'wide'), { ...lightTheme, paper: '#ffffff' });
		return { svg: inFaces(svg.replace('<svg ', `<svg font-family="${SANS}" font-size="13" `)), width, height };
	};
}

/** Names the serif for the letters that the sans lacks: Typst would look for them among the typefaces of the machine. */
function inFaces(svg: string): string {
	const { hasSansLetter } = pdfFonts();
	const [open, close] = [`<tspan font-family="${SERIF}">`, '</tspan>'];
	return svg.replace(/(?<=>)[^<>]+(?=<)/g, (words) => {
		const missing = new Set(missingLetters(words, hasSansLetter));
		if (missing.size === 0) return words;
		return words
			.replace(LETTER, (letter) => (missing.has(letter) ? open + letter + close : letter))
			.replaceAll(close + open, '');
	});
}
