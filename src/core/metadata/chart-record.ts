import { z } from 'zod';
import { Chart } from '../model/chart.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';

/** A chart as it is published for machines, and as the browser draws it: `/charts/<id>.json`. */
export const ChartRecord = z
	.strictObject({
		$schema: z.url().describe('JSON Schema of this file.'),
		url: z.url().describe('Permanent address of the chart.'),
		...Chart.shape,
	})
	.describe('A chart with everything that it takes to draw it.');

export function chartRecord(chart: Chart, report: Report): Chart & { readonly $schema: string; readonly url: string } {
	return {
		$schema: permalink(report, address.schema('chart')),
		url: permalink(report, address.chart(chart.id)),
		...chart,
	};
}
