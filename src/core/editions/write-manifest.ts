import type { Change, EditionManifest, DraftCitable } from '../model/edition.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { liveAddress, permalink } from '../permalink/permalink.ts';
import { CURRENT_FORMAT } from './formats/edition-formats.ts';

interface Edition {
	readonly report: Report;
	readonly translations: readonly Pick<Report, 'meta'>[];
	readonly citables: readonly DraftCitable[];
	readonly changes: readonly Change[];
}

/** What an edition of a report publishes, given its files. */
export function writeManifest(
	{ report, translations, citables, changes }: Edition,
	files: EditionManifest['files'],
): EditionManifest {
	const { edition, title, languages, doi, number } = report.meta;
	const titles = translations.map(({ meta }) => [meta.language, { title: meta.title }] as const);
	return {
		$schema: permalink(report, address.schema('edition')),
		format: CURRENT_FORMAT,
		version: edition.version,
		date: edition.date,
		title,
		languages: [...languages],
		...(titles.length === 0 ? {} : { translations: Object.fromEntries(titles) }),
		url: liveAddress(report, address.edition(edition.version)),
		...(doi === undefined ? {} : { doi }),
		...(number === undefined ? {} : { number }),
		changes: [...changes],
		things: citables.map(({ past: _, ...citable }) => citable),
		files,
	};
}
