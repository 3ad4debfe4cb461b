import type { Narrative } from '../narrative/write-narrative.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { ProvenTable } from '../provenance/prove-table.ts';
import { aboutRows, assumptionOf } from '../tables/table-kinds.ts';
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
	const say = sayIn(draft.language);
	const tables = draft.tables.flatMap((entry): ProvenTable[] => {
		const table = proven.get(entry.id);
		if (table === undefined) return [];
		const { title, description, fields } = entry.spec;
		const mentions: string[] = [];
		const sentence = (text: string, ...path: (string | number)[]): string => {
			const phrase = narrative.sentence(text, entry, ...path);
			mentions.push(...phrase.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.figure])));
			return phrase.text;
		};
		const said = sentence(description, 'description');
		const about = aboutRows(entry, { say, sentence });
		const assumption = assumptionOf(entry);
		return [
			{
				...table,
				title: sentence(title, 'title'),
				description: about === undefined ? said : `${said} ${about}`,
				...(assumption !== undefined && { assumption: narrative.sentence(assumption, entry, 'assumption') }),
				fields: table.fields.map((field) => {
					const index = fields.findIndex(({ name }) => name === field.name);
					const resolve = (key: 'title' | 'description') => {
						const text = fields[index]?.[key];
						return text === undefined ? undefined : sentence(text, 'fields', index, key);
					};
					return { ...field, title: resolve('title') ?? field.title, description: resolve('description') };
				}),
				mentions,
			},
		];
	});
	return new Map(tables.map((table) => [table.id, table]));
}
