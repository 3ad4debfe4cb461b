import type { CitedWork } from '../cite/cited-work.ts';
import { type MeasuredFile, pathInPackage } from '../metadata/data-file.ts';
import { dataPackage } from '../metadata/data-package.ts';
import { datacite } from '../metadata/datacite.ts';
import { type NamedFile, roCrate } from '../metadata/ro-crate.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { typeAt } from '../permalink/media-types.ts';
import { permalink } from '../permalink/permalink.ts';
import type { MadePath } from '../permalink/site-map.ts';
import type { Prepared } from './prepared.ts';

/** A description of all data, in the form that its readers know. */
interface Catalogue {
	readonly path: MadePath;
	/** What it is, for the page of the downloads, and for the first thing to read in the package. */
	readonly onPage: string;
	readonly inReadMe: string;
	/** That of the site, and that of the package, which holds the data alone. */
	readonly ofSite: (prepared: Prepared) => unknown;
	readonly ofPackage: (report: Report, work: CitedWork, files: readonly MeasuredFile[]) => unknown;
}

/** Files that are made of the built pages, so that they cannot be measured: `node/pdf` and `node/offline` make them. */
const filesOfPages: readonly NamedFile[] = [
	{
		path: address.pdf,
		type: typeAt(address.pdf),
		title: 'The report as a PDF',
		description: 'The whole report for print, with its data attached.',
	},
	{
		path: address.offline,
		type: typeAt(address.offline),
		title: 'The report in one file',
		description: 'The whole report to read without a connection.',
	},
];

/** The catalogues of the data, in the order in which lists have them. */
export const catalogues: readonly Catalogue[] = [
	{
		path: '/data/datapackage.json',
		onPage: 'Each file and each column described: a Data Package 2.0.',
		inReadMe: 'Describes each file and each column: a Data Package 2.0, https://datapackage.org',
		ofSite: ({ report, work, data }) => {
			const besideDescriptor = (path: string) =>
				path.startsWith('/data/') ? pathInPackage(path) : permalink(report, path);
			return dataPackage(report, work(), data(), besideDescriptor);
		},
		ofPackage: (report, work, files) => dataPackage(report, work, files, pathInPackage),
	},
	{
		path: '/ro-crate-metadata.json',
		onPage: 'The same for archives: an RO-Crate 1.3.',
		inReadMe: 'The same for archives: an RO-Crate 1.3, https://w3id.org/ro/crate/1.3',
		ofSite: ({ report, work, data, archive }) => {
			const { bytes, sha256 } = archive();
			return roCrate(report, work(), {
				files: data(),
				others: filesOfPages,
				pathOf: (path) => path.slice(1),
				archive: { url: permalink(report, address.package), bytes: bytes.length, sha256 },
			});
		},
		ofPackage: (report, work, files) => roCrate(report, work, { files, others: [], pathOf: pathInPackage }),
	},
	{
		path: '/datacite.json',
		onPage: 'What a repository needs to register a DOI: DataCite 4.6.',
		inReadMe: 'What a repository needs to register a DOI: DataCite 4.6, https://schema.datacite.org',
		ofSite: ({ report, work, data }) => datacite(report, work(), data()),
		ofPackage: datacite,
	},
];
