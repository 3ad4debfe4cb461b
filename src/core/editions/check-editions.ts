import type { Change, Editions, EditionChangesSpec, EditionManifest, Thing } from '../model/edition.ts';
import type { ReportMeta } from '../model/report-meta.ts';
import type { Located } from '../parse/read-entry.ts';
import type { Path } from '../parse/yaml-file.ts';
import type { Place, Problem } from '../problem.ts';
import { checkIdentity } from './check-identity.ts';
import { diffThings, type Stand, standOf } from './diff-things.ts';
import { type Fate, fatesOf } from './name-outcomes.ts';
import { findGone } from './find-tombstones.ts';
import type { PublishedEdition } from './read-archive.ts';
import { readChanges, type Sentence } from './read-changes.ts';
import { tellEditions } from './describe-editions.ts';
import { compareVersions } from './version-order.ts';

/** Whether this build is to be published, and if so, as a new edition or in place of the last one. */
export type Publishing = 'new' | 'replace';

export interface EditionsInput {
	readonly meta: ReportMeta;
	/** Place of a field of data/report.yaml. */
	readonly metaAt: (...path: Path) => Place;
	/** Where the editions stay, as data/report.yaml says; ends with a slash. */
	readonly home: string;
	readonly things: readonly Thing[];
	/** All published editions, oldest first. */
	readonly archive: readonly PublishedEdition[];
	/** Entries of `data/changes.yaml`. */
	readonly entries: readonly Located<EditionChangesSpec>[];
	readonly sentence: Sentence;
	/** Where a thing is written; the edition’s version for what stands nowhere. */
	readonly placeOf: (ref: string) => Place;
	readonly publishing: Publishing | undefined;
	/** The last day that an edition which is about to be published may be dated; any where it is left out. */
	readonly latestDate: string | undefined;
}

/** Holds the report against everything that was published: nothing is lost, nothing changed in silence. */
export function checkEditions(input: EditionsInput): {
	editions: Editions;
	changes: readonly Change[];
	problems: Problem[];
} {
	const { meta, metaAt, things, archive: all, entries, sentence, placeOf, publishing, latestDate } = input;
	const draft: Stand = { things, home: input.home };
	const { version } = meta.edition;
	const archive = publishing === 'replace' ? all.filter(({ manifest }) => manifest.version !== version) : all;
	const last = archive.at(-1)?.manifest;
	const own = archive.find(({ manifest }) => manifest.version === version)?.manifest;
	const { changes, problems } = readChanges(entries, { version, archive, things, sentence });
	const stands = archive.map(({ manifest }) => manifest);
	const told = own === undefined ? [...stands, { version, changes }] : stands;
	const fates = fatesOf(told);
	const { gone, lost } = findGone(archive, things, fates);

	problems.push(...checkVersion(), ...checkDate(), ...checkAnnounced());
	if (problems.length === 0) problems.push(...reusedNames(), ...(own === undefined ? checkDraft() : checkDrift(own)));
	const status = publishing !== undefined ? 'publishing' : own !== undefined ? 'published' : 'draft';
	const editions = tellEditions({ archive, draft, version, language: meta.language, changes, gone, status });
	return { editions, changes, problems };

	function checkVersion(): Problem[] {
		const at = placeOf('');
		if (publishing === 'new' && own !== undefined) {
			const hint = meta.announced
				? 'Raise `version` of `edition`: a published edition is never replaced.'
				: 'Raise `version` of `edition`; or, as long as the site has not been announced, publish with --replace.';
			return [{ rule: 'edition-is-higher', at, message: `Edition ${version} has been published already.`, hint }];
		}
		if (publishing === 'replace' && (meta.announced || all.at(-1)?.manifest.version !== version)) {
			const why = meta.announced ? 'the site has been announced' : 'it is not the last one published';
			return [
				{
					rule: 'edition-is-higher',
					at,
					message: `Edition ${version} cannot be replaced: ${why}.`,
					hint: 'Raise `version` of `edition` and publish that.',
				},
			];
		}
		if (last === undefined || last.version === version) return [];
		if (compareVersions(last.version, version) < 0) {
			if (meta.edition.date >= last.date) return [];
			const message = `Edition ${version} is dated ${meta.edition.date}, before edition ${last.version} of ${last.date}.`;
			return [
				{
					rule: 'edition-is-higher',
					at,
					message,
					hint: 'Give `date` of `edition` in data/report.yaml the day on which this edition is published.',
				},
			];
		}
		return [
			{
				rule: 'edition-is-higher',
				at,
				message: `Edition ${version} is not higher than ${last.version}, which has been published.`,
				hint: 'Raise `version` of `edition` in data/report.yaml.',
			},
		];
	}

	/** A reader would take an edition of tomorrow for a mistake, and a feed sorts it before all that follow. */
	function checkDate(): Problem[] {
		const { date } = meta.edition;
		if (publishing === undefined || latestDate === undefined || date <= latestDate) return [];
		const message = `Edition ${version} is dated ${date}, and that day has not come anywhere on earth.`;
		const hint = 'Correct `date` of `edition`; if the edition is to appear on that day, publish with --date-ahead.';
		return [{ rule: 'edition-date-has-come', at: metaAt('edition', 'date'), message, hint }];
	}

	/** Readers know a report that was announced, and so there is an edition of it. */
	function checkAnnounced(): Problem[] {
		if (!meta.announced || all.length > 0) return [];
		const message = 'The report has been announced, and no edition of it is here.';
		const ifNone = 'if nothing was ever published, write `announced: false` until the first edition is.';
		const hint = `Restore data/editions from version control; ${ifNone}`;
		return [{ rule: 'edition-is-intact', at: metaAt('announced'), message, hint }];
	}

	/** A name that was given up is never used again, so that no old address comes to mean another thing. */
	function reusedNames(): Problem[] {
		return things.flatMap(({ ref }): Problem[] => {
			const fate: Fate | undefined = fates.get(ref);
			if (fate === undefined) return [];
			return [
				{
					rule: 'permalink-survives',
					at: placeOf(ref),
					message: `${ref} is a name that edition ${fate.in} gave up.`,
					hint: 'Choose another id: an old address must not come to mean something else.',
				},
			];
		});
	}

	/** The edition that is published is what it was; nothing is added to it or taken away. */
	function checkDrift(published: EditionManifest): Problem[] {
		const hint = `Raise \`version\` of \`edition\` in data/report.yaml and say in data/changes.yaml what changed: edition ${version} has been published and stays as it is.`;
		const changed = diffThings(standOf(published), { things }, []).map((change): Problem => {
			const names = [...(change.was === undefined ? [] : ['value']), ...change.texts.map(({ name }) => name)];
			const what =
				change.kind === 'added'
					? 'is not in'
					: change.kind === 'removed'
						? 'is missing, and stands in'
						: 'is not what it was in';
			return {
				rule: 'published-content-is-unchanged',
				at: placeOf(change.ref),
				message: `${change.ref} ${what} edition ${version}${names.length > 0 ? ` (${names.join(', ')})` : ''}.`,
				hint,
			};
		});
		return [...checkIdentity(published, meta, input.home, metaAt), ...changed];
	}

	function checkDraft(): Problem[] {
		const found: Problem[] = lost.map(({ ref, title, version: had }) => ({
			rule: 'permalink-survives',
			at: placeOf(ref),
			message: `${ref}, “${title}”, was published in edition ${had} and is gone.`,
			hint: `In data/changes.yaml, under version ${version}, say what became of it: { type: move, from: ${ref}, to: …, reason: … } or { type: retirement, of: [${ref}], reason: … }.`,
		}));
		if (publishing === undefined || last === undefined) return found;
		const differences = diffThings(standOf(last), draft, changes);
		const changed = new Set(differences.map(({ ref }) => ref));
		for (const { ref, kind, explanations } of differences) {
			if (kind !== 'changed' || explanations.length > 0) continue;
			found.push({
				rule: 'change-is-explained',
				at: placeOf(ref),
				message: `${ref} is not what it was in edition ${last.version}, and nothing says why.`,
				hint: `In data/changes.yaml, under version ${version}, add { type: correction, of: [${ref}], reason: … }, or an update.`,
			});
		}
		const entry = entries.find(({ spec }) => spec.version === version);
		for (const [index, change] of (entry?.spec.changes ?? []).entries()) {
			if (change.type === 'move') continue;
			for (const [place, ref] of change.of.entries()) {
				if (entry === undefined || changed.has(ref)) continue;
				found.push({
					rule: 'change-is-explained',
					at: entry.at('changes', index, 'of', place),
					message: `${ref} is what it was in edition ${last.version}.`,
					hint: 'Take it out of the entry: it explains what did not change.',
				});
			}
		}
		return found;
	}
}
