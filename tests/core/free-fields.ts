import { base, buildWith, everyTextField, kindOf, parsed } from './hostile-report.ts';
import type { TextField } from './text-fields.ts';

/** Whether a field says of what whole a figure is a share that a chart adds to others: all say so in the same words. */
function isOfOneWhole({ file, path }: TextField): boolean {
	const shares = /figure: (?<id>\S+)/gu;
	const added = [...(base.get('data/charts/stacked-share.yaml') ?? '').matchAll(shares)].map(
		({ groups }) => groups?.['id'],
	);
	const [index, field] = path;
	const figures: unknown = parsed.get(file);
	const figure: unknown = Array.isArray(figures) && typeof index === 'number' ? figures[index] : undefined;
	const hasId = typeof figure === 'object' && figure !== null && 'id' in figure;
	return field === 'population' && hasId && added.includes(String(figure.id));
}

/** All fields of a kind. */
type Kind = readonly TextField[];

/** Whether the pipeline takes any text for the first and the last field of each of some kinds. */
function takesText(kinds: readonly Kind[]): boolean {
	const tried = kinds.flatMap((fields) => fields.filter((_, index) => index === 0 || index === fields.length - 1));
	// Each gets a text of its own, because names may not be used twice.
	const texts = tried.map((field, index) => [field, `Sailor <b> & "c" ${wordOf(index)}`] as const);
	return 'report' in buildWith(new Map(texts));
}

/** Those of some kinds for which the pipeline takes any text. Halves are tried as a whole, to build it less often. */
function freeKinds(kinds: readonly Kind[]): readonly Kind[] {
	if (takesText(kinds)) return kinds;
	if (kinds.length === 1) return [];
	const half = Math.ceil(kinds.length / 2);
	return [...freeKinds(kinds.slice(0, half)), ...freeKinds(kinds.slice(half))];
}

/**
 * Fields that the pipeline too takes any text for; of a few, such as a unit or a formula, it demands more than their
 * schema.
 */
export const freeFields: readonly TextField[] = freeKinds([
	...Map.groupBy(
		everyTextField.filter((field) => !isOfOneWhole(field)),
		kindOf,
	).values(),
]).flat();

/** A word for each of the free fields, of letters alone. */
export function markOf(field: TextField): string {
	return wordOf(freeFields.indexOf(field));
}

function wordOf(index: number): string {
	const digits = [Math.floor(index / 400), Math.floor(index / 20) % 20, index % 20];
	return `Zq${digits.map((digit) => 'bcdfghjklmnpqrstvwxyz'[digit] ?? '').join('')}`;
}
