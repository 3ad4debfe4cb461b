import type { Report } from '../../../src/core/model/report.ts';
import { Prepared } from '../../../src/core/outputs/prepared.ts';
import { sha256 } from '../../../src/node/sha256.ts';

/** A report with its files, where every picture is the same. */
export function prepare(report: Report): Prepared {
	const picture = new TextEncoder().encode('a picture');
	return new Prepared(report, {
		sha256,
		drawSvg: () => '<svg xmlns="http://www.w3.org/2000/svg"/>',
		drawPicture: () => picture,
		drawCard: () => picture,
		copyPicture: (_, wanted) =>
			wanted.map(({ format }) => ({ format: format === 'paper' ? 'png' : format, bytes: picture })),
	});
}
