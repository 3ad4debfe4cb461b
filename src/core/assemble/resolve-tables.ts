import type { Narrative } from '../narrative/write-narrative.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { ProvenTable } from '../provenance/prove-table.ts';

/** Resolves the sentences of the tables: their titles, their descriptions and those of their columns. */
export function resolveTables(
	draft: Draft,
	proven: ReadonlyMap<string, ProvenTable>,
	narrative: Narrative,
): Map<string, ProvenTable> {
	const tables = draft.tables.flatMap((entry): ProvenTable[] => {
		const table = proven.get(entry.id);
		if (table === undefined) return [];
		const { title, description } = entry.spec;
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
				description: narrative.sentence(description, entry, 'description').text,
				fields,
			},
		];
	});
	return new Map(tables.map((table) => [table.id, table]));
}
