import { standaloneSvg } from '../../core/chart/draw/standalone-svg.ts';
import type { Report } from '../../core/model/report.ts';
import type { Output } from '../../core/outputs/output.ts';
import { drawCard } from './draw-card.ts';
import { drawPicture } from './draw-picture.ts';

/** The charts as pictures, and the cards for link previews. */
export function* chartOutputs(report: Report): Generator<Output> {
	for (const chart of report.charts) {
		yield { path: `/charts/${chart.id}.svg`, type: 'image/svg+xml', body: standaloneSvg(chart, report).svg };
		yield { path: `/charts/${chart.id}.png`, type: 'image/png', body: drawPicture(chart, report) };
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
