import type { Report } from '../core/model/report.ts';
import { Prepared } from '../core/outputs/prepared.ts';
import { standaloneSvg } from '../core/chart/draw/standalone-svg.ts';
import { drawCard } from './charts/draw-card.ts';
import { drawPicture } from './charts/draw-picture.ts';
import { sha256 } from './sha256.ts';

/** A report with what is made of it for its pages and files, by the means of this machine. */
export function prepareReport(report: Report): Prepared {
	return new Prepared(report, { sha256, drawSvg: (chart, of) => standaloneSvg(chart, of).svg, drawPicture, drawCard });
}
