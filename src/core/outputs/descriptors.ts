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
import { say } from '../words/say.ts';
import type { Prepared } from './prepared.ts';

type Format = 'datapackage' | 'ro-crate' | 'datacite';

/** A description of all data, in a format that programs know. */
interface Descriptor {
	readonly path: MadePath;
	/** The messages that say what it is, on the page of the downloads and in the README of the package. */
	readonly onPage: `data.${Format}`;
	readonly inReadMe: `read-me.${Format}`;
	/** Describes the files of the site, and those of the package, which holds the data only. */
	readonly ofSite: (prepared: Prepared) => unknown;
	readonly ofPackage: (
		report: Report,
		work: CitedWork,
		files: readonly MeasuredFile[],
		/** Where a file is: its path in the package, or its address if it is not packed. */
		pathOf: (path: string) => string,
	) => unknown;
}

/** Files that are made from the built pages by `node/pdf` and `node/offline`, so their size is not known here. */
function filesOfPages({ meta: { language } }: Report): NamedFile[] {
	return [
		{
			path: address.pdf,
			type: typeAt(address.pdf),
			title: say(language, 'data.pdf'),
			description: say(language, 'data.pdf-described'),
		},
		{
			path: address.word,
			type: typeAt(address.word),
			title: say(language, 'data.word'),
			description: say(language, 'data.word-described'),
		},
		{
			path: address.offline,
			type: typeAt(address.offline),
			title: say(language, 'data.offline'),
			description: say(language, 'data.offline-described'),
		},
	];
}

/** The descriptors of the data, in the order in which pages and the README list them. */
export const descriptors: readonly Descriptor[] = [
	{
		path: '/data/datapackage.json',
		onPage: 'data.datapackage',
		inReadMe: 'read-me.datapackage',
		ofSite: ({ report, work, data }) => {
			const besideDescriptor = (path: string) =>
				path.startsWith('/data/') ? pathInPackage(path) : permalink(report, path);
			return dataPackage(report, work(), data(), besideDescriptor);
		},
		ofPackage: dataPackage,
	},
	{
		path: '/ro-crate-metadata.json',
		onPage: 'data.ro-crate',
		inReadMe: 'read-me.ro-crate',
		ofSite: ({ report, work, data, archive }) => {
			const { bytes, sha256 } = archive();
			return roCrate(report, work(), {
				files: data(),
				others: filesOfPages(report),
				pathOf: (path) => path.slice(1),
				archive: { url: permalink(report, address.package), bytes: bytes.length, sha256 },
			});
		},
		ofPackage: (report, work, files, pathOf) => roCrate(report, work, { files, others: [], pathOf }),
	},
	{
		path: '/datacite.json',
		onPage: 'data.datacite',
		inReadMe: 'read-me.datacite',
		ofSite: ({ report, work, data }) => datacite(report, work(), data()),
		ofPackage: datacite,
	},
];
