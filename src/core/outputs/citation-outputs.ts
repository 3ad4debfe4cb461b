import { citationFiles } from '../cite/citation-files.ts';
import { type CitedWork, citedPart, citedReport } from '../cite/cited-work.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';
import type { Output } from './output.ts';

/** Citations to import: of the report, of each figure and of each chart. A draft is not to be cited and has none. */
export function* citationOutputs(report: Report): Generator<Output> {
	if (report.editions.citable === undefined) return;
	const at = (path: string) => permalink(report, path);
	yield* files('/cite/report', citedReport(report, at));
	for (const { id, label } of report.figures) yield* files(`/figures/${id}`, citedPart(report, 'figure', { id, title: label, path: address.figure(id) }, at));
	for (const { id, title } of report.charts) yield* files(`/charts/${id}`, citedPart(report, 'chart', { id, title: title.text, path: address.chart(id) }, at));
}

function* files(path: string, work: CitedWork): Generator<Output> {
	for (const { ending, type, body } of citationFiles(work)) yield { path: path + ending, type, body };
}
