import type { Narrative } from '../narrative/write-narrative.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { ProvenTable } from '../provenance/prove-table.ts';
import { say } from '../words/say.ts';

/**
 * Resolves the sentences of the tables: their titles, their descriptions and those of their columns. The description
 * says who read the rows that the build cannot read.
 */
export function resolveTables(
	draft: Draft,
	proven: ReadonlyMap<string, ProvenTable>,
	narrative: Narrative,
): Map<string, ProvenTable> {
	const locale = draft.meta.spec.languages[0] ?? 'en';
	const tables = draft.tables.flatMap((entry): ProvenTable[] => {
		const table = proven.get(entry.id);
		if (table === undefined) return [];
		const { title, description, reading } = entry.spec;
		const described = narrative.sentence(description, entry, 'description').text;
		const read =
			reading &&
			say(locale, 'table.reading', {
				by: reading.by,
				why: narrative.sentence(reading.why, entry, 'reading', 'why').text,
			});
		const fields = entry.spec.fields.map((field, index) => ({
			...field,
			title: narrative.sentence(field.title, entry, 'fields', index, 'title').text,
			...(field.description === undefined
				? {}
				: { description: narrative.sentence(field.description, entry, 'fields', index, 'description').text }),
		}));
		return [
			{
				...table,
				title: narrative.sentence(title, entry, 'title').text,
				description: read === undefined ? described : `${described} ${read}`,
				fields,
			},
		];
	});
	return new Map(tables.map((table) => [table.id, table]));
}
