import { citationFiles } from '../cite/citation-files.ts';
import { type CitedWork, citedPart } from '../cite/cited-work.ts';
import { landingPages } from '../metadata/landing-page.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { permalinkOf } from '../permalink/permalink.ts';
import type { Output } from './output.ts';

/** Citations to import: of the report and of each part of it. A draft is not to be cited and has none. */
export function* citationOutputs(report: Report): Generator<Output> {
	if (report.editions.citable === undefined) return;
	for (const { citation, work } of landingPages(report)) yield* files(citation, work);
	for (const { id, section, title } of report.sections.flatMap(({ claims }) => claims)) {
		yield* files(
			address.citation.claim(id),
			citedPart(report, 'claim', { id, title: title.text, path: address.claim(section, id) }, permalinkOf(report)),
		);
	}
}

function* files(path: string, work: CitedWork): Generator<Output> {
	for (const { ending, type, body } of citationFiles(work)) yield { path: path + ending, type, body };
}
