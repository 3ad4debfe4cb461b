import { citationFiles } from '../cite/citation-files.ts';
import { type CitedWork, citedPart, citedReport, permalinkFor } from '../cite/cited-work.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import type { Output } from './output.ts';

/** Citations to import: of the report, of each figure and of each chart. */
export function* citationOutputs(report: Report): Generator<Output> {
	const permalink = permalinkFor(report.meta.url, undefined);
	yield* files('/cite/report', citedReport(report, permalink));
	for (const { id, label } of report.figures) yield* files(`/figures/${id}`, citedPart(report, 'figure', { id, title: label, path: address.figure(id) }, permalink));
	for (const { id, title } of report.charts) yield* files(`/charts/${id}`, citedPart(report, 'chart', { id, title: title.text, path: address.chart(id) }, permalink));
}

function* files(path: string, work: CitedWork): Generator<Output> {
	for (const { ending, type, body } of citationFiles(work)) yield { path: path + ending, type, body };
}
