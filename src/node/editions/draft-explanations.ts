import type { Report } from '../../core/model/report.ts';

/** What an unpublished edition has not explained yet, in the form of data/changes.yaml, and what changed as a comment beside it. */
export function draftExplanations({ meta, editions }: Report): string {
	const last = editions.published.at(-1);
	if (last === undefined) return 'Nothing has been published yet, so nothing needs an explanation.\n';
	if (last.version === meta.edition.version)
		return `Edition ${last.version} is published, and the report is what it was.\n`;
	const open = editions.pending.filter(({ kind, explanations }) => explanations.length === 0 && kind !== 'moved');
	if (open.length === 0) return `Everything that changed since edition ${last.version} is explained.\n`;
	const lines = open.map(({ ref, kind, title, was, now, texts }) => {
		const type =
			kind === 'added'
				? 'addition'
				: kind === 'removed'
					? 'retirement'
					: was !== undefined && now !== undefined
						? 'correction'
						: 'update';
		const what = [
			...(was === undefined || now === undefined ? [] : [`${was} → ${now}`]),
			...texts.map(({ name }) => name),
		].join(', ');
		return `    # ${title}${what === '' ? '' : `: ${what}`}\n    - { type: ${type}, of: [${ref}], reason: … }`;
	});
	// What is explained already has begun the entry.
	const isBegun = editions.pending.some(({ explanations }) => explanations.length > 0);
	return `${isBegun ? '' : `- version: ${meta.edition.version}\n  changes:\n`}${lines.join('\n')}\n`;
}
