import type { ReportMeta } from '../model/report-meta.ts';
import type { Path } from '../parse/yaml-file.ts';
import type { Place, Problems } from '../problem.ts';
import type { PublishedEdition } from './read-archive.ts';
import { compareVersions } from './version-order.ts';

/** Whether this build is to be published, and if so, as a new edition or in place of the last one. */
export type Publishing = 'new' | 'replace';

/** The version and the date of a report, and what they are compared with. */
export interface EditionClaim {
	readonly meta: Pick<ReportMeta, 'edition' | 'announced'>;
	/** Place of a field of data/report.yaml. */
	readonly metaAt: (...path: Path) => Place;
	/** All published editions, oldest first. */
	readonly archive: readonly PublishedEdition[];
	readonly publishing: Publishing | undefined;
	/** The latest date that an edition may have when it is published; any date where it is left out. */
	readonly latestDate: string | undefined;
}

/** Reports a version or a date of data/report.yaml that does not fit the published editions. */
export function checkVersion(claim: EditionClaim, problems: Problems): void {
	checkOrder(claim, problems);
	checkDate(claim, problems);
	checkAnnounced(claim, problems);
}

function checkOrder({ meta, metaAt, archive, publishing }: EditionClaim, problems: Problems): void {
	const { version, date } = meta.edition;
	const refuse = (message: string, hint: string) =>
		problems.report({ rule: 'edition-is-higher', at: metaAt('edition', 'version'), message, hint });

	if (publishing === 'new' && archive.some(({ manifest }) => manifest.version === version)) {
		const hint = meta.announced
			? 'Raise `version` of `edition`: a published edition is never replaced.'
			: 'Raise `version` of `edition`; or, as long as the site has not been announced, publish with --replace.';
		return refuse(`Edition ${version} has been published already.`, hint);
	}
	if (publishing === 'replace' && (meta.announced || archive.at(-1)?.manifest.version !== version)) {
		const why = meta.announced ? 'the site has been announced' : 'it is not the last one published';
		return refuse(`Edition ${version} cannot be replaced: ${why}.`, 'Raise `version` of `edition` and publish that.');
	}
	const last = archive.at(publishing === 'replace' ? -2 : -1)?.manifest;
	if (last === undefined || last.version === version) return undefined;
	if (compareVersions(last.version, version) >= 0) {
		return refuse(
			`Edition ${version} is not higher than ${last.version}, which has been published.`,
			'Raise `version` of `edition` in data/report.yaml.',
		);
	}
	if (date < last.date) {
		refuse(
			`Edition ${version} is dated ${date}, before edition ${last.version} of ${last.date}.`,
			'Give `date` of `edition` in data/report.yaml the day on which this edition is published.',
		);
	}
}

/** Reports a date in the future: readers would take it for a mistake, and feeds would put later editions below it. */
function checkDate({ meta, metaAt, publishing, latestDate }: EditionClaim, problems: Problems): void {
	const { version, date } = meta.edition;
	if (publishing === undefined || latestDate === undefined || date <= latestDate) return;
	problems.report({
		rule: 'edition-date-has-come',
		at: metaAt('edition', 'date'),
		message: `Edition ${version} is dated ${date}, and that day has not come anywhere on earth.`,
		hint: 'Correct `date` of `edition`; if the edition is to appear on that day, publish with --date-ahead.',
	});
}

/** Reports that an announced report has no edition: readers know of one, so it must have been lost. */
function checkAnnounced({ meta, metaAt, archive }: EditionClaim, problems: Problems): void {
	if (!meta.announced || archive.length > 0) return;
	const ifNone = 'if nothing was ever published, write `announced: false` until the first edition is.';
	problems.report({
		rule: 'edition-is-intact',
		at: metaAt('announced'),
		message: 'The report has been announced, and no edition of it is here.',
		hint: `Restore data/editions from version control; ${ifNone}`,
	});
}
