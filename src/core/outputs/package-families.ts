import { citationFiles } from '../cite/citation-files.ts';
import type { CitedWork } from '../cite/cited-work.ts';
import { datacite } from '../metadata/datacite.ts';
import { type MeasuredFile, pathInPackage } from '../metadata/data-file.ts';
import { dataPackage } from '../metadata/data-package.ts';
import { roCrate } from '../metadata/ro-crate.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';
import { type Family, json, JSON_TYPE, one } from './family.ts';
import { packZip } from './pack-zip.ts';
import { pageFamilies } from './page-families.ts';
import { readMe } from './read-me.ts';

/** The whole of the data as one archive, and its catalogues, each in the form that its readers know. */
export const packageFamilies: readonly Family[] = [
	{
		path: address.package,
		type: 'application/zip',
		files: one(({ archive }) => archive().bytes),
	},
	{
		path: '/data/datapackage.json',
		type: JSON_TYPE,
		files: one(({ report, work, data }) => {
			const besideDescriptor = (path: string) =>
				path.startsWith('/data/') ? pathInPackage(path) : permalink(report, path);
			return json(dataPackage(report, work(), data(), besideDescriptor));
		}),
	},
	{
		path: '/ro-crate-metadata.json',
		type: 'application/ld+json; charset=utf-8',
		ending: 'ro-crate-metadata.json',
		files: one(({ report, work, data, archive }) => {
			const { bytes, sha256 } = archive();
			const contents = {
				files: data(),
				others: pageFamilies,
				pathOf: (path: string) => path.slice(1),
				archive: { url: permalink(report, address.package), bytes: bytes.length, sha256 },
			};
			return json(roCrate(report, work(), contents));
		}),
	},
	{
		path: '/datacite.json',
		type: 'application/vnd.datacite.datacite+json; charset=utf-8',
		ending: 'datacite.json',
		files: one(({ report, work, data }) => json(datacite(report, work(), data()))),
	},
];

/** All data with their catalogues, a citation to import and a word on what they are. */
export function packageZip(report: Report, work: CitedWork, files: readonly MeasuredFile[]): Uint8Array {
	// A draft is not to be cited.
	const citations = report.editions.citable === undefined ? [] : citationFiles(work);
	const texts: Readonly<Record<string, string>> = {
		'README.txt': readMe(report, work, files),
		'datapackage.json': json(dataPackage(report, work, files, pathInPackage)),
		'ro-crate-metadata.json': json(roCrate(report, work, { files, others: [], pathOf: pathInPackage })),
		'datacite.json': json(datacite(report, work, files)),
		...Object.fromEntries(citations.map(({ ending, body }) => [`cite/report${ending}`, body])),
	};
	const encoder = new TextEncoder();
	const content = new Map(files.map(({ path, bytes }) => [pathInPackage(path), bytes]));
	for (const [path, text] of Object.entries(texts)) content.set(path, encoder.encode(text));
	return packZip(content, report.meta.edition.date);
}
