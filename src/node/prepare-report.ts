import type { Report } from '../core/model/report.ts';
import { Prepared } from '../core/outputs/prepared.ts';
import { drawCard } from './charts/draw-card.ts';
import { drawPicture } from './charts/draw-picture.ts';
import { standaloneSvg } from './charts/standalone-svg.ts';
import { sha256 } from './sha256.ts';

/** A report with what is made of it for its pages and files, by the means of this machine. */
export function prepareReport(report: Report): Prepared {
	return new Prepared(report, { sha256, drawSvg: standaloneSvg, drawPicture, drawCard });
}
