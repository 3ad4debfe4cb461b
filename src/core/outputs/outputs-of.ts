import { measure } from '../metadata/data-file.ts';
import { figureRecords } from '../metadata/figure-record.ts';
import type { Report } from '../model/report.ts';
import type { Sha256 } from '../model/source.ts';
import { citationOutputs } from './citation-outputs.ts';
import { dataFiles } from './data-files.ts';
import { editionOutputs } from './edition-outputs.ts';
import { linkOutputs } from './link-outputs.ts';
import type { Output } from './output.ts';
import { packageOutputs } from './package-outputs.ts';
import { recordOutputs } from './record-outputs.ts';
import { siteOutputs } from './site-outputs.ts';

/** Every file for machines that is drawn from the report alone, what costs little first. */
export function* outputsOf(report: Report, sha256: Sha256): Generator<Output> {
	yield* siteOutputs(report);
	yield* citationOutputs(report);
	yield* linkOutputs(report);
	yield* editionOutputs(report);
	const figures = figureRecords(report);
	yield* recordOutputs(report, figures);
	const files = dataFiles(report, figures).map((file) => measure(file, sha256));
	yield* files;
	yield* packageOutputs(report, files, sha256);
}
