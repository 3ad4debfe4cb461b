import { chartRecord } from '../metadata/chart-record.ts';
import type { FigureRecord } from '../metadata/figure-record.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';
import { json, JSON_TYPE, type Output } from './output.ts';

/** Each figure and each chart in a file of its own. */
export function* recordOutputs(report: Report, figures: readonly FigureRecord[]): Generator<Output> {
	const $schema = permalink(report, address.schema('figure'));
	for (const figure of figures)
		yield { path: `/figures/${figure.id}.json`, type: JSON_TYPE, body: json({ $schema, ...figure }) };
	for (const chart of report.charts)
		yield { path: `/charts/${chart.id}.json`, type: JSON_TYPE, body: json(chartRecord(chart, report)) };
}
