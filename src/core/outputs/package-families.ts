import { citationFiles } from '../cite/citation-files.ts';
import type { CitedWork } from '../cite/cited-work.ts';
import { type MeasuredFile, pathInPackage } from '../metadata/data-file.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';
import { descriptors } from './descriptors.ts';
import { type Family, json, one } from './family.ts';
import { packZip } from './pack-zip.ts';
import { readMe } from './read-me.ts';

/** All data as one archive, and the descriptors of the data. */
export const packageFamilies: readonly Family[] = [
	{ path: address.package, files: one(({ archive }) => archive().bytes) },
	...descriptors.map(({ path, ofSite }): Family => ({ path, files: one((prepared) => json(ofSite(prepared))) })),
];

/** A larger copy is not packed: it is downloaded by itself, and the descriptors in the archive say where it is. */
const LARGEST_COPY = 20_000_000;

/** The archive: all data with their descriptors, a citation to import and a README. */
export function packageZip(report: Report, work: CitedWork, files: readonly MeasuredFile[]): Uint8Array {
	const isPacked = ({ copyOf, bytes }: MeasuredFile) => copyOf === undefined || bytes.length <= LARGEST_COPY;
	const apart = new Set(files.filter((file) => !isPacked(file)).map(({ path }) => path));
	const pathOf = (path: string) => (apart.has(path) ? permalink(report, path) : pathInPackage(path));
	// A draft is not to be cited.
	const citations = report.editions.citable === undefined ? [] : citationFiles(work);
	const texts = new Map([
		['README.txt', readMe(report, work, files, pathOf)],
		...descriptors.map(
			({ path, ofPackage }) => [pathInPackage(path), json(ofPackage(report, work, files, pathOf))] as const,
		),
		...citations.map(({ ending, body }) => [pathInPackage(address.citation.report + ending), body] as const),
	]);
	const encoder = new TextEncoder();
	const content = new Map(files.filter(isPacked).map(({ path, bytes }) => [pathInPackage(path), bytes]));
	for (const [path, text] of texts) content.set(path, encoder.encode(text));
	return packZip(content, report.meta.edition.date);
}
