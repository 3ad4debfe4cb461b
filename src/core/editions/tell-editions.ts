import type { Change, Edition, Editions, Gone } from '../model/edition.ts';
import { address } from '../permalink/addresses.ts';
import { diffThings, type Stand, standOf } from './diff-things.ts';
import { CURRENT_FORMAT, formatOf } from './formats/edition-formats.ts';
import type { PublishedEdition } from './read-archive.ts';

interface Told {
	readonly archive: readonly PublishedEdition[];
	/** What is being built. */
	readonly draft: Stand;
	/** Version of the report that is being built. */
	readonly version: string;
	/** BCP 47 tag of its prose. */
	readonly language: string;
	/** What it says of its own changes, if it has not been published. */
	readonly changes: readonly Change[];
	readonly gone: readonly Gone[];
	/** Whether the build is of a published edition, or about to become one. */
	readonly status: 'draft' | 'published' | 'publishing';
}

/** The editions as pages and feeds tell of them: hashes, sizes, and what each changed. */
export function tellEditions({ archive, draft, version, language, changes, gone, status }: Told): Editions {
	const published = archive.map(({ hash, manifest }, index): Edition => {
		const before = archive[index - 1]?.manifest;
		const pdf = manifest.files.find(({ path }) => path === 'report.pdf');
		return {
			version: manifest.version,
			date: manifest.date,
			title: manifest.title,
			manifest: hash,
			files: manifest.files.length,
			bytes: manifest.files.reduce((total, { bytes }) => total + bytes, 0),
			...(pdf === undefined ? {} : { pdf: { bytes: pdf.bytes, sha256: pdf.sha256 } }),
			changes: before === undefined ? [] : diffThings(standOf(before), standOf(manifest), manifest.changes, language),
		};
	});
	const last = archive.at(-1)?.manifest;
	const own = archive.find(({ manifest }) => manifest.version === version)?.manifest;
	const since = new Map<string, string>();
	for (const { manifest } of archive.toReversed())
		for (const { ref } of manifest.things) since.set(ref, manifest.version);
	return {
		published,
		...(status === 'draft' ? {} : { citable: version }),
		format: own === undefined ? CURRENT_FORMAT : formatOf(own),
		base: status === 'publishing' ? address.edition(version) : '/',
		pending: last === undefined || last.version === version ? [] : diffThings(standOf(last), draft, changes, language),
		since: Object.fromEntries(since),
		gone,
	};
}
