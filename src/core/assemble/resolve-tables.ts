import type { Narrative } from '../narrative/write-narrative.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { ProvenTable } from '../provenance/prove-table.ts';
import { aboutRows } from '../tables/table-kinds.ts';
import { sayIn } from '../words/say.ts';

/**
 * Resolves the sentences of the tables: their titles, their descriptions and those of their columns. The description
 * says who read the rows that the build cannot read, and what the rows assume.
 */
export function resolveTables(
	draft: Draft,
	proven: ReadonlyMap<string, ProvenTable>,
	narrative: Narrative,
): Map<string, ProvenTable> {
	const say = sayIn(draft.meta.spec.languages[0] ?? 'en');
	const tables = draft.tables.flatMap((entry): ProvenTable[] => {
		const table = proven.get(entry.id);
		if (table === undefined) return [];
		const { title, description, fields } = entry.spec;
		const about = aboutRows(entry, {
			say,
			sentence: (text, ...path) => narrative.sentence(text, entry, ...path).text,
		});
		const said = narrative.sentence(description, entry, 'description').text;
		return [
			{
				...table,
				title: narrative.sentence(title, entry, 'title').text,
				description: about === undefined ? said : `${said} ${about}`,
				fields: table.fields.map((field) => {
					const index = fields.findIndex(({ name }) => name === field.name);
					const resolve = (key: 'title' | 'description') => {
						const text = fields[index]?.[key];
						return text === undefined ? undefined : narrative.sentence(text, entry, 'fields', index, key).text;
					};
					return { ...field, title: resolve('title') ?? field.title, description: resolve('description') };
				}),
			},
		];
	});
	return new Map(tables.map((table) => [table.id, table]));
}
