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
		const mentions: string[] = [];
		const sentence: Sentence = (text, ...path) => {
			const phrase = narrative.sentence(text, entry, ...path);
			mentions.push(...phrase.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.figure])));
			return phrase.text;
		};
		const said = [sentence(description, 'description'), ...aboutRows(entry, sentence, locale)];
		return [
			{
				...table,
				title: sentence(title, 'title'),
				description: said.join(' '),
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

/** Resolves a sentence in a field of one table. */
type Sentence = (text: string, ...path: (string | number)[]) => string;

/** What the description adds on how the rows came about. */
function aboutRows({ spec }: TableDraft, sentence: Sentence, locale: string): string[] {
	if ('reading' in spec && spec.reading !== undefined) {
		const why = sentence(spec.reading.why, 'reading', 'why');
		return [say(locale, 'table.reading', { by: spec.reading.by, why })];
	}
	if ('assumption' in spec && spec.assumption !== undefined)
		return [say(locale, 'table.assumption', { what: sentence(spec.assumption, 'assumption') })];
	return [];
}
