import type { Report } from '../core/model/report.ts';
import { type Output, outputsOf } from '../core/outputs.ts';
import { chartOutputs } from './charts/chart-outputs.ts';

/** Every file that stands beside the pages: those of the core, and those that only this machine can draw. */
export function* allOutputs(report: Report): Generator<Output> {
	yield* outputsOf(report);
	yield* chartOutputs(report);
}
