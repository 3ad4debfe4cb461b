import { citationFiles } from '../cite/citation-files.ts';
import type { CitedWork } from '../cite/cited-work.ts';
import { type MeasuredFile, pathInPackage } from '../metadata/data-file.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { descriptors } from './descriptors.ts';
import { type Family, json, one } from './family.ts';
import { packZip } from './pack-zip.ts';
import { readMe } from './read-me.ts';

/** All data as one archive, and the descriptors of the data. */
export const packageFamilies: readonly Family[] = [
	{ path: address.package, files: one(({ archive }) => archive().bytes) },
	...descriptors.map(({ path, ofSite }): Family => ({ path, files: one((prepared) => json(ofSite(prepared))) })),
];

/** The archive: all data with their descriptors, a citation to import and a README. */
export function packageZip(report: Report, work: CitedWork, files: readonly MeasuredFile[]): Uint8Array {
	// A draft is not to be cited.
	const citations = report.editions.citable === undefined ? [] : citationFiles(work);
	const texts = new Map([
		['README.txt', readMe(report, work, files)],
		...descriptors.map(({ path, ofPackage }) => [pathInPackage(path), json(ofPackage(report, work, files))] as const),
		...citations.map(({ ending, body }) => [pathInPackage(address.citation.report + ending), body] as const),
	]);
	const encoder = new TextEncoder();
	const content = new Map(files.map(({ path, bytes }) => [pathInPackage(path), bytes]));
	for (const [path, text] of texts) content.set(path, encoder.encode(text));
	return packZip(content, report.meta.edition.date);
}
