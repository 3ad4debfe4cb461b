import { listNames } from '../data-sets/find-column.ts';
import type { Unplaced } from '../problem.ts';
import { nearestWord } from '../spelling/nearest-word.ts';
import type { Family } from './open-families.ts';

/** How many members a hint names. */
const MOST_NAMED = 4;

/** Says why an id that begins with the name of a family is not that of a member, and which members are near. */
export function explainMember(id: string, { draft, keys, values, members }: Family): Unplaced {
	const family = draft.spec.id;
	const parts = id.split('/').slice(1);
	const form = [family, ...keys.map(({ column }) => `<${column.name}>`)].join('/');
	const [example = ''] = members;
	const report = (message: string, hint: string): Unplaced => ({ rule: 'reference-resolves', message, hint });
	if (members.size === 0)
		return report(
			`The family “${family}” has no members: no row of “${draft.spec.cell.source}” fits its \`where\`.`,
			'Correct `where` of its cell.',
		);
	if (parts.length === 0)
		return report(
			`“${family}” is a family of figures, not a figure.`,
			`Name one of its members, ${form}, such as ${example}.`,
		);
	if (parts.length !== keys.length)
		return report(
			`There is no figure “${id}”: a member of “${family}” has ${keys.length} parts after its name, not ${parts.length}.`,
			`Write it as ${form}, such as ${example}.`,
		);
	const unknown = parts.findIndex((part, index) => values[index]?.has(part) !== true);
	const nearest = nearestMembers(parts, { draft, keys, values, members });
	if (unknown < 0) {
		const pairs = keys.map(({ column: { name } }, index) => `${name} ${values[index]?.get(parts[index] ?? '') ?? ''}`);
		return report(
			`There is no figure “${id}”: no row of “${draft.spec.cell.source}” has ${pairs.join(' and ')}.`,
			`The nearest members are ${listNames(nearest)}.`,
		);
	}
	const key = keys[unknown];
	const known = [...(values[unknown]?.keys() ?? [])];
	const corrected = [
		family,
		...parts.map((part, index) => (index === unknown ? (nearestWord(part, known) ?? part) : part)),
	].join('/');
	const guess = members.has(corrected) ? ` Did you mean “${corrected}”?` : '';
	const name = key?.column.name ?? '';
	return report(
		`There is no figure “${id}”: the column “${name}” has no “${parts[unknown] ?? ''}”.${guess}`,
		key?.map === undefined
			? `The nearest members are ${listNames(nearest)}.`
			: `Its map in \`each\` names ${listNames(known)}. Add the value to it, or name one of these.`,
	);
}

/**
 * The members that differ from an id in one part; of those, the ones whose numbers are nearest. If there are none, the
 * first members.
 */
function nearestMembers(parts: readonly string[], { draft, values, members }: Family): string[] {
	const near = values.flatMap((ofKey, index) =>
		[...ofKey.keys()].map((part) => ({
			id: [draft.spec.id, ...parts.with(index, part)].join('/'),
			far: Math.abs(Number(part) - Number(parts[index])) || Infinity,
		})),
	);
	const found = near.filter(({ id }) => members.has(id)).sort((a, b) => (a.far < b.far ? -1 : a.far > b.far ? 1 : 0));
	return (found.length === 0 ? [...members] : found.map(({ id }) => id)).slice(0, MOST_NAMED);
}
