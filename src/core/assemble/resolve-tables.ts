import type { Phrase } from '../model/phrase.ts';
import type { Narrative } from '../narrative/write-narrative.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { TableDraft } from '../parse/read-tables.ts';
import type { ProvenTable } from '../provenance/prove-table.ts';
import { say } from '../words/say.ts';

/**
 * Resolves the sentences of the tables: their titles, their descriptions and those of their columns. The description
 * says who read the rows that the build cannot read, and what the rows assume.
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
		const { title, description, fields } = entry.spec;
		const assumption = assumptionOf(entry, narrative);
		const said = [
			narrative.sentence(description, entry, 'description').text,
			...aboutReading(entry, narrative, locale),
			...(assumption === undefined ? [] : [say(locale, 'table.assumption', { what: assumption.text })]),
		];
		return [
			{
				...table,
				title: sentence(title, 'title'),
				description: said.join(' '),
				assumption,
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

function assumptionOf(entry: TableDraft, narrative: Narrative): Phrase | undefined {
	const { spec } = entry;
	if (!('assumption' in spec) || spec.assumption === undefined) return undefined;
	return narrative.sentence(spec.assumption, entry, 'assumption');
}

/** What the description adds on who read the rows. */
function aboutReading(entry: TableDraft, narrative: Narrative, locale: string): string[] {
	const { spec } = entry;
	if (!('reading' in spec) || spec.reading === undefined) return [];
	const why = narrative.sentence(spec.reading.why, entry, 'reading', 'why').text;
	return [say(locale, 'table.reading', { by: spec.reading.by, why })];
}
