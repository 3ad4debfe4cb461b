import type { ChangeType } from '../../core/model/change-spec.ts';
import type { CitableChange } from '../../core/model/edition.ts';
import type { Report } from '../../core/model/report.ts';
import { describeFollowing } from './describe-following.ts';

/**
 * What an unpublished edition has not explained yet: lines to fill in for data/changes.yaml, each below a comment on
 * what changed. What follows from the data of a source stands together, above the one line that explains it all.
 */
export function draftExplanations({ meta, editions }: Report): string {
	const last = editions.published.at(-1);
	if (last === undefined) return 'Nothing has been published yet, so nothing needs an explanation.\n';
	if (last.version === meta.edition.version)
		return `Edition ${last.version} is published, and the report is what it was.\n`;
	const open = editions.pending.filter(({ kind, explanations }) => explanations.length === 0 && kind !== 'moved');
	if (open.length === 0) return `Everything that changed since edition ${last.version} is explained.\n`;
	const bySource = Map.groupBy(
		open.filter(({ follows }) => follows !== undefined),
		({ follows: [source = ''] = [] }) => source,
	);
	const drafts = [
		...[...bySource].flatMap(([source, following]) => [
			...describeFollowing(editions.pending.find(({ ref }) => ref === source)?.title ?? source, following),
			entryOf('update', source),
		]),
		...open
			.filter(({ ref, follows }) => follows === undefined && !bySource.has(ref))
			.flatMap((change) => [commentOn(change), entryOf(likelyType(change), change.ref)]),
	];
	const lines = drafts.map((line) => `    ${line}\n`).join('');
	// If some changes are explained, the entry has its first lines.
	const isBegun = editions.pending.some(({ explanations }) => explanations.length > 0);
	return isBegun ? lines : `- version: ${meta.edition.version}\n  changes:\n${lines}`;
}

function entryOf(type: ChangeType, ref: string): string {
	return `- { type: ${type}, of: [${ref}], reason: … }`;
}

function commentOn({ title, was, now, texts }: CitableChange): string {
	const value = was === undefined || now === undefined ? [] : [`${was} → ${now}`];
	const what = [...value, ...texts.map(({ name }) => name)].join(', ');
	return `# ${title}${what === '' ? '' : `: ${what}`}`;
}

/** The type to begin with: a value that changed was probably wrong, words that changed were out of date. */
function likelyType({ kind, was, now }: CitableChange): ChangeType {
	if (kind === 'added') return 'addition';
	if (kind === 'removed') return 'retirement';
	return was !== undefined && now !== undefined ? 'correction' : 'update';
}
