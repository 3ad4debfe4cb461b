import { citationFiles } from '../cite/citation-files.ts';
import { type CitedWork, citedReport } from '../cite/cited-work.ts';
import { datacite } from '../metadata/datacite.ts';
import { type MeasuredFile, pathInPackage } from '../metadata/data-file.ts';
import { dataPackage } from '../metadata/data-package.ts';
import { type NamedFile, roCrate } from '../metadata/ro-crate.ts';
import type { Report } from '../model/report.ts';
import type { Sha256 } from '../model/source.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';
import { json, JSON_TYPE, type Output } from './output.ts';
import { packZip } from './pack-zip.ts';
import { readMe } from './read-me.ts';

const ZIP_TYPE = 'application/zip';

/** What is drawn when the pages stand. */
const DRAWN_LATER: readonly NamedFile[] = [
	{
		path: '/report.pdf',
		type: 'application/pdf',
		title: 'The report as a PDF',
		description: 'The whole report for print, with its data attached.',
	},
	{
		path: '/report-offline.html',
		type: 'text/html',
		title: 'The report in one file',
		description: 'The whole report to read without a connection.',
	},
];

/** The catalogues of the data, each in the form that its readers know, and the whole as one archive. */
export function* packageOutputs(report: Report, files: readonly MeasuredFile[], sha256: Sha256): Generator<Output> {
	const work = citedReport(report, (path) => permalink(report, path));
	const besideDescriptor = (path: string) =>
		path.startsWith('/data/') ? pathInPackage(path) : permalink(report, path);
	const belowRoot = (path: string) => path.slice(1);
	yield {
		path: '/data/datapackage.json',
		type: JSON_TYPE,
		body: json(dataPackage(report, work, files, besideDescriptor)),
	};
	yield {
		path: '/datacite.json',
		type: 'application/vnd.datacite.datacite+json; charset=utf-8',
		body: json(datacite(report, work, files)),
	};
	const zip = packageZip(report, work, files);
	yield { path: address.package, type: ZIP_TYPE, body: zip };
	const archive = { url: permalink(report, address.package), bytes: zip.length, sha256: sha256(zip) };
	yield {
		path: '/ro-crate-metadata.json',
		type: 'application/ld+json; charset=utf-8',
		body: json(roCrate(report, work, { files, others: DRAWN_LATER, pathOf: belowRoot, archive })),
	};
}

/** A draft is not to be cited. */
function citationsOf({ editions }: Report, work: CitedWork): ReturnType<typeof citationFiles> {
	return editions.citable === undefined ? [] : citationFiles(work);
}

/** All data with their catalogues, a citation to import and a word on what they are. */
export function packageZip(report: Report, work: CitedWork, files: readonly MeasuredFile[]): Uint8Array {
	const texts: Readonly<Record<string, string>> = {
		'README.txt': readMe(report, work, files),
		'datapackage.json': json(dataPackage(report, work, files, pathInPackage)),
		'ro-crate-metadata.json': json(roCrate(report, work, { files, others: [], pathOf: pathInPackage })),
		'datacite.json': json(datacite(report, work, files)),
		...Object.fromEntries(citationsOf(report, work).map(({ ending, body }) => [`cite/report${ending}`, body])),
	};
	const encoder = new TextEncoder();
	const content = new Map(files.map(({ path, bytes }) => [pathInPackage(path), bytes]));
	for (const [path, text] of Object.entries(texts)) content.set(path, encoder.encode(text));
	return packZip(content, report.meta.edition.date);
}
