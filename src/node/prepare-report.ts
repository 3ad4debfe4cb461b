import type { Report } from '../core/model/report.ts';
import { Prepared } from '../core/outputs/prepared.ts';
import { standaloneSvg } from '../core/chart/draw/standalone-svg.ts';
import { drawCard } from './charts/draw-card.ts';
import { drawPicture } from './charts/draw-picture.ts';
import { sha256 } from './sha256.ts';

/** Prepares what pages and files are made from, with the tools of this machine for hashes and pictures. */
export function prepareReport(report: Report): Prepared {
	return new Prepared(report, { sha256, drawSvg: (chart, of) => standaloneSvg(chart, of).svg, drawPicture, drawCard });
}
