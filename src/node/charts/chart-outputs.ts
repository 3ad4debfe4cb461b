import { standaloneSvg } from '../../core/chart/draw/standalone-svg.ts';
import type { Report } from '../../core/model/report.ts';
import type { Output } from '../../core/outputs/output.ts';
import { SVG_FONTS } from './canvas-fonts.ts';
import { drawCard } from './draw-card.ts';
import { pictureOfSvg } from './picture-of-svg.ts';

/** Pixels of a PNG for each CSS pixel of its drawing. */
const SCALE = 2;

/** The charts as pictures, and the cards for link previews. */
export function* chartOutputs(report: Report): Generator<Output> {
	for (const chart of report.charts) {
		const drawing = standaloneSvg(chart, report, SVG_FONTS);
		yield { path: `/charts/${chart.id}.svg`, type: 'image/svg+xml', body: drawing.svg };
		yield { path: `/charts/${chart.id}.png`, type: 'image/png', body: pictureOfSvg(drawing, SCALE) };
		yield {
			path: `/cards/chart-${chart.id}.png`,
			type: 'image/png',
			body: drawCard(report, { title: chart.title.text, text: chart.takeaway.text }, chart),
		};
	}
	for (const section of report.sections) {
		yield {
			path: `/cards/section-${section.id}.png`,
			type: 'image/png',
			body: drawCard(report, { title: section.title, text: section.summary.text }),
		};
	}
	const { meta } = report;
	yield {
		path: '/cards/cover.png',
		type: 'image/png',
		body: drawCard(report, { title: meta.title, text: meta.subtitle ?? meta.abstract.text }),
	};
}
