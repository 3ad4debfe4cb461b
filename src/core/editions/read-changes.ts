import type { Change, EditionChangesSpec, Thing } from '../model/edition.ts';
import type { Phrase } from '../model/phrase.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Located } from '../parse/read-entry.ts';
import type { Path } from '../parse/yaml-file.ts';
import type { Problem } from '../problem.ts';
import type { PublishedEdition } from './read-archive.ts';

/** Resolves a sentence of a data file. */
export type Sentence = (text: string, entry: Located<unknown>, ...path: Path) => Phrase;

/** What `data/changes.yaml` says of the edition that is being written, its sentences resolved, and what is wrong with the file. */
export function readChanges(
	entries: readonly Located<EditionChangesSpec>[],
	{
		version,
		archive,
		things,
		sentence,
	}: { version: string; archive: readonly PublishedEdition[]; things: readonly Thing[]; sentence: Sentence },
): { changes: readonly Change[]; entry: Located<EditionChangesSpec> | undefined; problems: Problem[] } {
	const problems: Problem[] = [];
	const published = new Map(archive.map(({ manifest }) => [manifest.version, manifest]));
	const alive = new Set(things.map(({ ref }) => ref));
	const everPublished = new Set(archive.flatMap(({ manifest }) => manifest.things.map(({ ref }) => ref)));
	const current = entries.find(({ spec }) => spec.version === version && !published.has(version));

	for (const entry of entries) {
		const manifest = published.get(entry.spec.version);
		if (manifest !== undefined) problems.push(...contradictions(entry, manifest.changes));
		else if (entry !== current) {
			const isSecond = entry.spec.version === version;
			const message = isSecond ? `Edition ${version} has two entries.` : `There is no edition ${entry.spec.version}.`;
			const hint = isSecond
				? 'Put the changes of both into one.'
				: `The edition being written is ${version}, as data/report.yaml says.`;
			problems.push({ rule: 'reference-resolves', at: entry.at('version'), message, hint });
		}
	}
	if (current === undefined) return { changes: [], entry: undefined, problems };

	const known = [...alive, ...everPublished];
	const refuse = (path: Path, message: string, hint: string) =>
		problems.push({ rule: 'reference-resolves', at: current.at('changes', ...path), message, hint });
	for (const [index, change] of current.spec.changes.entries()) {
		const named =
			change.type === 'move'
				? ([
						['from', change.from],
						['to', change.to],
					] as const)
				: change.of.map((ref, place) => [place, ref] as const);
		for (const [place, ref] of named) {
			const path = typeof place === 'number' ? [index, 'of', place] : [index, place];
			const gone = change.type === 'retirement' || place === 'from';
			if (!alive.has(ref) && !everPublished.has(ref))
				refuse(
					path,
					`There is no ${ref}.${suggestion(ref, known)}`,
					'Write kind and id of something in this report or in a published edition.',
				);
			else if (gone && alive.has(ref))
				refuse(
					path,
					`${ref} is still in the report.`,
					`Remove it from the report, or leave it out of this ${change.type}.`,
				);
			else if (gone && !everPublished.has(ref))
				refuse(path, `${ref} was never published.`, 'Only what was published needs an explanation when it goes.');
			else if (!gone && !alive.has(ref))
				refuse(
					path,
					`${ref} is no longer in the report.`,
					'Use `retirement` for what was given up, or `move` for what has another name now.',
				);
		}
		if (change.type === 'move' && change.from.split(':')[0] !== change.to.split(':')[0])
			refuse(
				[index, 'to'],
				`${change.from} cannot become ${change.to}.`,
				'Something moves to another of its kind; retire it instead.',
			);
	}
	const changes = current.spec.changes.map((change, index): Change => ({
		...change,
		reason: sentence(change.reason, current, 'changes', index, 'reason').text,
	}));
	return { changes, entry: current, problems };
}

/** What an entry says otherwise than the edition did when it was published. */
function contradictions(entry: Located<EditionChangesSpec>, published: readonly Change[]): Problem[] {
	const said = ({ type, ...change }: Change | EditionChangesSpec['changes'][number]) =>
		JSON.stringify([type, 'of' in change ? change.of : [change.from, change.to]]);
	const known = new Map(published.map((change) => [said(change), change.reason]));
	return entry.spec.changes.flatMap((change, index): Problem[] => {
		const reason = known.get(said(change));
		if (reason !== undefined && (change.reason.includes('{') || change.reason === reason)) return [];
		return [
			{
				rule: 'published-content-is-unchanged',
				at: entry.at('changes', index),
				message: `Edition ${entry.spec.version} was published with other words about its changes.`,
				hint: 'Restore the entry, or remove it: the manifest of the edition keeps what was said. What is new goes under a new version.',
			},
		];
	});
}
