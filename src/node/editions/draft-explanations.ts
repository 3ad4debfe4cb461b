import type { ChangeType, CitableChange } from '../../core/model/edition.ts';
import type { Report } from '../../core/model/report.ts';

/**
 * What an unpublished edition has not explained yet: lines to fill in for data/changes.yaml, each below a comment on
 * what changed.
 */
export function draftExplanations({ meta, editions }: Report): string {
	const last = editions.published.at(-1);
	if (last === undefined) return 'Nothing has been published yet, so nothing needs an explanation.\n';
	if (last.version === meta.edition.version)
		return `Edition ${last.version} is published, and the report is what it was.\n`;
	const open = editions.pending.filter(({ kind, explanations }) => explanations.length === 0 && kind !== 'moved');
	if (open.length === 0) return `Everything that changed since edition ${last.version} is explained.\n`;
	const lines = open.map(draftLines);
	// If some changes are explained, the entry has its first lines.
	const isBegun = editions.pending.some(({ explanations }) => explanations.length > 0);
	return `${isBegun ? '' : `- version: ${meta.edition.version}\n  changes:\n`}${lines.join('\n')}\n`;
}

function draftLines(change: CitableChange): string {
	const { ref, title, was, now, texts } = change;
	const value = was === undefined || now === undefined ? [] : [`${was} → ${now}`];
	const what = [...value, ...texts.map(({ name }) => name)].join(', ');
	const comment = `    # ${title}${what === '' ? '' : `: ${what}`}`;
	return `${comment}\n    - { type: ${likelyType(change)}, of: [${ref}], reason: … }`;
}

/** The type to begin with: a value that changed was probably wrong, words that changed were out of date. */
function likelyType({ kind, was, now }: CitableChange): ChangeType {
	if (kind === 'added') return 'addition';
	if (kind === 'removed') return 'retirement';
	return was !== undefined && now !== undefined ? 'correction' : 'update';
}
