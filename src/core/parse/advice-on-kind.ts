import type { z } from 'zod';
import { listWords } from './list-words.ts';
import { choicesAt, fieldsOf, ownDescription, refusalAt, takes } from './schema-fields.ts';
import type { Path } from './yaml-file.ts';

/** A value of another kind than its field takes. */
interface Misfit {
	readonly found: unknown;
	/** What it must be, in words. */
	readonly wanted: readonly string[];
	readonly schema: z.ZodType;
	/** The place of the field in its entry. */
	readonly path: Path;
}

export const BARE = 'A number is written bare, as in 1200, without quotes, separators or signs.';

/** How a value can be written so that its field takes it; undefined if nothing but its field says what it takes. */
export function adviceOnKind({ found, wanted, schema, path }: Misfit): string | undefined {
	if ((typeof found === 'number' || typeof found === 'boolean') && wanted.includes('text'))
		return takes(schema, path, String(found))
			? 'Put it in quotes, so that it is read as text.'
			: (ownDescription(schema, path) ?? refusalAt(schema, path, String(found)));
	if (wanted.includes('a group of fields') && wanted.length === 1)
		return 'Write its fields as “name: value”, each on a line of its own.';
	if (typeof found !== 'string') return undefined;
	if (wanted.includes('a list')) return adviceOnList(found, schema, path);
	return wanted.includes('a number') ? BARE : undefined;
}

function adviceOnList(found: string, schema: z.ZodType, path: Path): string {
	const fields = fieldsOf(schema, [...path, 0], undefined);
	if (fields.length > 0)
		return `Write a list of items, each with its fields in braces: [{ ${fields.map((field) => `${field}: …`).join(', ')} }].`;
	const choices = choicesAt(schema, path).filter((choice) => choice !== 'unstated');
	const words =
		choices.length === 0
			? ''
			: `Write ${listWords(
					choices.map((each) => `\`${each}\``),
					{ by: 'or' },
				)}; or `;
	const brackets = found.length > 60 ? 'put each of its items in brackets.' : `put it in brackets: [${found}].`;
	return words === '' ? brackets.replace('put', 'Put') : `${words}if it is an item of the list, ${brackets}`;
}

/** What is done about several fields that are missing. */
export function adviceOnMissing(fields: readonly { missing?: string; mayBeUnstated?: boolean }[]): string {
	const unstated = fields.filter(({ mayBeUnstated }) => mayBeUnstated === true);
	if (unstated.length === 0) return 'Write them.';
	if (unstated.length === fields.length) return 'Write them; what the source does not say is `unstated`.';
	const names = listWords(unstated.map(({ missing = '' }) => `“${missing}”`));
	return `Write them; if the source does not say ${names}, write \`unstated\` there.`;
}
