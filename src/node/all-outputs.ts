import type { Report } from '../core/model/report.ts';
import type { Output } from '../core/outputs/output.ts';
import { outputsOf } from '../core/outputs/outputs-of.ts';
import { chartOutputs } from './charts/chart-outputs.ts';
import { sha256 } from './sha256.ts';

/** Every file that stands beside the pages: those of the core, and those that only this machine can draw. */
export function* allOutputs(report: Report): Generator<Output> {
	yield* outputsOf(report, sha256);
	yield* chartOutputs(report);
}
