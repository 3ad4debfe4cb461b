import type { BuiltReport } from '../../core/build-report.ts';
import type { Explanations } from '../../core/editions/add-explanations.ts';
import { type ChangeType, REASON_TO_WRITE } from '../../core/model/change-spec.ts';
import type { CitableChange } from '../../core/model/edition.ts';
import { describeFollowing } from './describe-following.ts';

/** What is drafted, or why nothing is. */
export type DraftedExplanations = Explanations | { readonly nothing: string };

/**
 * What an unpublished edition has not explained yet, in any language: lines to fill in for data/changes.yaml, each
 * below a comment on what changed. What follows from the data of a source stands together, above the one line that
 * explains it all.
 */
export function draftExplanations({ report, translations, changes }: DraftedFrom): DraftedExplanations {
	const { meta, editions } = report;
	const last = editions.published.at(-1);
	if (last === undefined) return { nothing: 'Nothing has been published yet, so nothing needs an explanation.' };
	if (last.version === meta.edition.version)
		return { nothing: `Edition ${last.version} is published, and the report is what it was.` };
	const written = new Set(changes.flatMap((change) => (change.type === 'move' ? [change.from] : [])));
	const renames = editions.pending.filter(({ ref, kind }) => kind === 'moved' && !written.has(ref));
	const pending = new Map(
		[report, ...translations].toReversed().flatMap((each) => each.editions.pending.map((one) => [one.ref, one])),
	);
	const ofOriginal = new Set(editions.pending.map(({ ref }) => ref));
	const all = [
		...editions.pending,
		// What is new in a translation is new in the original, or is its language.
		...[...pending.values()].filter(({ ref, kind }) => !ofOriginal.has(ref) && kind === 'changed'),
	];
	const open = all.filter(({ kind, explanations }) => explanations.length === 0 && kind !== 'moved');
	if (open.length + renames.length === 0)
		return { nothing: `Everything that changed since edition ${last.version} is explained.` };
	const bySource = Map.groupBy(
		open.filter(({ follows }) => follows !== undefined),
		({ follows: [source = ''] = [] }) => source,
	);
	const lines = [
		...renames.flatMap(({ ref, title, to }) => [
			`# ${title}: it seems to have another name. If it is something else, write a retirement and an addition.`,
			`- { type: move, from: ${ref}, to: ${to?.ref ?? ''}, reason: ${REASON_TO_WRITE} }`,
		]),
		...[...bySource].flatMap(([source, following]) => [
			...describeFollowing(pending.get(source)?.title ?? source, following),
			itemOf('update', source),
		]),
		...open
			.filter(({ ref, follows }) => follows === undefined && !bySource.has(ref))
			.flatMap((change) => [commentOn(change), itemOf(likelyType(change), change.ref)]),
	];
	return { version: meta.edition.version, lines: lines.map(onOneLine) };
}

type DraftedFrom = Pick<BuiltReport, 'report' | 'translations' | 'changes'>;

function itemOf(type: ChangeType, ref: string): string {
	return `- { type: ${type}, of: [${ref}], reason: ${REASON_TO_WRITE} }`;
}

function commentOn({ title, was, now, texts }: CitableChange): string {
	const value = was === undefined || now === undefined ? [] : [`${was} → ${now}`];
	const what = [...value, ...texts.map(({ name }) => name)].join(', ');
	return `# ${title}${what === '' ? '' : `: ${what}`}`;
}

/** A title may hold any character; a line break would end the comment. */
function onOneLine(line: string): string {
	return line.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/** The type to begin with: a value that changed was probably wrong, words that changed were out of date. */
function likelyType({ kind, was, now }: CitableChange): ChangeType {
	if (kind === 'added') return 'addition';
	if (kind === 'removed') return 'retirement';
	return was !== undefined && now !== undefined ? 'correction' : 'update';
}
