import type { Edition, EditionManifest, Editions } from '../model/edition.ts';
import { address } from '../permalink/addresses.ts';
import { amendmentsOf } from './amendments.ts';
import { diffCitables, type Inventory } from './diff/diff-citables.ts';
import type { EditionState } from './edition-state.ts';
import { CURRENT_FORMAT, formatOf } from './formats/edition-formats.ts';
import { pagesOf } from './pages-of-edition.ts';

interface History extends Pick<
	EditionState,
	'language' | 'folder' | 'archive' | 'draft' | 'charts' | 'changes' | 'tombstones' | 'inventoryOf'
> {
	/** Version and date of the report that is being built. */
	readonly version: string;
	readonly date: string;
	/** Whether the build is of a published edition, or about to become one. */
	readonly status: 'draft' | 'published' | 'publishing';
}

/** The editions as pages and feeds describe them: hashes, sizes, and what each changed. */
export function describeEditions(history: History): Editions {
	const { archive, draft, charts, version, date, language, folder, changes, tombstones, inventoryOf, status } = history;
	const published = archive.map(({ hash, manifest, size }, index): Edition => {
		const before = archive[index - 1]?.manifest;
		const pdf = manifest.files.find(({ path }) => path === 'report.pdf');
		return {
			version: manifest.version,
			date: manifest.date,
			title: manifest.title,
			manifest: hash,
			files: size.files,
			bytes: size.bytes,
			...(pdf === undefined ? {} : { pdf: { bytes: pdf.bytes, sha256: pdf.sha256 } }),
			changes:
				before === undefined
					? []
					: diffCitables(inventoryOf(before), inventoryOf(manifest), manifest.changes, language),
		};
	});
	const last = archive.at(-1)?.manifest;
	const since = new Map<string, string>();
	for (const { manifest } of archive.toReversed())
		for (const { ref } of manifest.things) since.set(ref, manifest.version);
	const pages = new Map<string, string[]>();
	for (const { manifest } of archive)
		for (const page of pagesOf(manifest)) pages.set(page, [...(pages.get(page) ?? []), manifest.version]);
	const own =
		status === 'published' ? archive.find(({ manifest }) => manifest.version === version)?.manifest : undefined;
	const isAhead = last !== undefined && last.version !== version;
	const pending = isAhead ? diffCitables(inventoryOf(last), draft, changes, language) : [];
	const figures = new Map(charts.map((chart) => [`chart:${chart.id}`, chart.figures.map((id) => `figure:${id}`)]));
	const all = isAhead ? [...published, { version, date, changes: pending }] : published;
	return {
		published,
		...(status === 'draft' ? {} : { citable: version }),
		...(own === undefined ? {} : { added: addedSince(own, draft) }),
		format: own === undefined ? CURRENT_FORMAT : formatOf(own),
		base: status === 'publishing' ? address.edition(version, folder) : '/',
		pending,
		pages,
		amendments: amendmentsOf(all, (ref) => figures.get(ref) ?? [], language),
		since: Object.fromEntries(since),
		tombstones,
	};
}

/** Addresses of pages and files that a build of a published edition has and the edition itself has not. */
function addedSince(own: EditionManifest, { citables }: Inventory): string[] {
	const published = new Set(own.things.flatMap(({ addresses }) => addresses));
	return citables.flatMap(({ addresses }) => addresses.filter((path) => !path.includes('#') && !published.has(path)));
}
