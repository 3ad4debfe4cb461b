import type { ChangeSpec, ChangeType, EditionChangesSpec } from '../model/change-spec.ts';
import { parseRef, type Change, type Citable } from '../model/edition.ts';
import type { Phrase } from '../model/phrase.ts';
import type { ReportMeta } from '../model/report-meta.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Located } from '../parse/read-entry.ts';
import type { Path } from '../parse/yaml-file.ts';
import type { Problem, Problems } from '../problem.ts';
import type { PublishedEdition } from './read-archive.ts';

/** Resolves a sentence of a data file. */
export type Sentence = (text: string, entry: Located<unknown>, ...path: Path) => Phrase;

/** What explanations may name, and what resolves their sentences. */
interface Known {
	/** The edition that is being written. */
	readonly version: string;
	readonly archive: readonly PublishedEdition[];
	readonly citables: readonly Citable[];
	readonly sentence: Sentence;
}

/** The entries of `data/changes.yaml` in the words of a translation. */
interface TranslatedChanges {
	readonly meta: Pick<ReportMeta, 'language'>;
	readonly entries: readonly Located<EditionChangesSpec>[];
	readonly sentence: Sentence;
}

/** The explanations in `data/changes.yaml` of the edition that is being written, with their sentences resolved. */
export function readChanges(
	entries: readonly Located<EditionChangesSpec>[],
	{ version, archive, citables, sentence }: Known,
	translations: readonly TranslatedChanges[],
	problems: Problems,
): readonly Change[] {
	const published = new Map(archive.map(({ manifest }) => [manifest.version, manifest]));
	const current = entries.find(({ spec }) => spec.version === version && !published.has(version));
	for (const entry of entries) {
		const manifest = published.get(entry.spec.version);
		if (manifest !== undefined) checkKept(entry, manifest.changes, problems);
		else if (entry !== current) problems.report(misplaced(entry, version));
	}
	if (current === undefined) return [];

	const inReport = new Set(citables.map(({ ref }) => ref));
	const everPublished = new Set(archive.flatMap(({ manifest }) => manifest.things.map(({ ref }) => ref)));
	const faultOf = findFaults(inReport, everPublished);
	for (const [index, change] of current.spec.changes.entries()) {
		const refuse = (path: Path, message: string, hint: string) =>
			problems.report({ rule: 'reference-resolves', at: current.at('changes', index, ...path), message, hint });
		for (const { path, ref, isGivenUp } of namesIn(change)) {
			const fault = faultOf(ref, isGivenUp, change.type);
			if (fault !== undefined) refuse(path, fault.message, fault.hint);
		}
		if (change.type === 'move' && parseRef(change.from).kind !== parseRef(change.to).kind)
			refuse(
				['to'],
				`${change.from} cannot become ${change.to}.`,
				'Something moves to another of its kind; retire it instead.',
			);
	}
	return current.spec.changes.map((change, index) => {
		const { text } = sentence(change.reason, current, 'changes', index, 'reason');
		const reasons = translations.flatMap((translation): [string, string][] => {
			const reason = reasonIn(translation, version, index);
			return reason === undefined || reason === text ? [] : [[translation.meta.language, reason]];
		});
		return {
			...change,
			reason: text,
			...(reasons.length === 0 ? {} : { translations: Object.fromEntries(reasons) }),
		};
	});
}

/** A reason in the words of a translation. */
function reasonIn({ entries, sentence }: TranslatedChanges, version: string, index: number): string | undefined {
	const entry = entries.find(({ spec }) => spec.version === version);
	const reason = entry?.spec.changes[index]?.reason;
	if (entry === undefined || reason === undefined) return undefined;
	return sentence(reason, entry, 'changes', index, 'reason').text;
}

/** An entry that is neither of a published edition nor the one of the edition that is being written. */
function misplaced(entry: Located<EditionChangesSpec>, version: string): Problem {
	const isSecond = entry.spec.version === version;
	return {
		rule: 'reference-resolves',
		at: entry.at('version'),
		message: isSecond ? `Edition ${version} has two entries.` : `There is no edition ${entry.spec.version}.`,
		hint: isSecond
			? 'Put the changes of both into one.'
			: `The edition being written is ${version}, as data/report.yaml says.`,
	};
}

/** The names in an explanation, where each stands, and whether it is given up. */
function namesIn(change: ChangeSpec): readonly { path: Path; ref: string; isGivenUp: boolean }[] {
	if (change.type === 'move')
		return [
			{ path: ['from'], ref: change.from, isGivenUp: true },
			{ path: ['to'], ref: change.to, isGivenUp: false },
		];
	return change.of.map((ref, place) => ({ path: ['of', place], ref, isGivenUp: change.type === 'retirement' }));
}

/** Makes what finds the fault of a name in an explanation, if it has one. */
function findFaults(inReport: ReadonlySet<string>, everPublished: ReadonlySet<string>) {
	const known = [...inReport, ...everPublished];
	return (ref: string, isGivenUp: boolean, type: ChangeType): { message: string; hint: string } | undefined => {
		if (!inReport.has(ref) && !everPublished.has(ref))
			return {
				message: `There is no ${ref}.${suggestion(ref, known)}`,
				hint: 'Write kind and id of something in this report or in a published edition.',
			};
		if (isGivenUp && inReport.has(ref))
			return {
				message: `${ref} is still in the report.`,
				hint: `Remove it from the report, or leave it out of this ${type}.`,
			};
		if (!isGivenUp && !inReport.has(ref))
			return {
				message: `${ref} is no longer in the report.`,
				hint: 'Use `retirement` for what was given up, or `move` for what has another name now.',
			};
		return undefined;
	};
}

/** Reports where an entry differs from the explanations that its edition was published with. */
function checkKept(entry: Located<EditionChangesSpec>, published: readonly Change[], problems: Problems): void {
	const keyOf = ({ type, ...change }: Change | ChangeSpec) =>
		JSON.stringify([type, 'of' in change ? change.of : [change.from, change.to]]);
	const known = new Map(published.map((change) => [keyOf(change), change.reason]));
	for (const [index, change] of entry.spec.changes.entries()) {
		const reason = known.get(keyOf(change));
		if (reason !== undefined && (change.reason.includes('{') || change.reason === reason)) continue;
		problems.report({
			rule: 'published-content-is-unchanged',
			at: entry.at('changes', index),
			message: `Edition ${entry.spec.version} was published with other words about its changes.`,
			hint:
				'Restore the entry, or remove it: the manifest of the edition keeps what was said. What is new goes under ' +
				'a new version.',
		});
	}
}
