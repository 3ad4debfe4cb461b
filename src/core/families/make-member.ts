import { readScope } from '../data-sets/scope-of-row.ts';
import { formatArea } from '../format/format-area.ts';
import { formatPeriod } from '../format/format-period.ts';
import type { FigureDraft } from '../parse/read-figure.ts';
import type { Path } from '../parse/yaml-file.ts';
import type { Family, FamilyKey } from './open-families.ts';

/** Makes the figure of a member: a cell whose `where` names the values of the member. */
export function makeMember(id: string, { draft, keys, values }: Family, locale: string): FigureDraft<'cell'> {
	const { each: _, ...cell } = draft.spec.cell;
	const parts = id.split('/').slice(1);
	const own = keys.map((key, index) => ({ key, value: values[index]?.get(parts[index] ?? '') ?? '' }));
	const where = { ...Object.fromEntries(own.map(({ key, value }) => [key.column.name, value])), ...cell.where };
	const written = (path: Path): Path => {
		const [first, second, column] = path;
		const isOwn = own.some(({ key }) => key.column.name === column);
		return first === 'cell' && second === 'where' && isOwn ? ['cell', 'each', column ?? ''] : path;
	};
	return {
		...draft,
		spec: { ...draft.spec, id, cell: { ...cell, where } },
		at: (...path) => draft.at(...written(path)),
		atWords: (words, ...path) => draft.atWords(words, ...written(path)),
		member: {
			of: draft.spec.id,
			words: new Map(own.map(({ key, value }) => [key.column.name, inWords(key, value, locale)])),
		},
	};
}

/** A value as readers see it: a country by its name, a date as in prose, anything else as it stands in the data. */
function inWords({ column: { spec } }: FamilyKey, value: string, locale: string): string {
	const read = spec.is === 'area' || spec.is === 'period' ? readScope(spec.is, value, spec) : undefined;
	if (read === undefined) return value;
	return spec.is === 'area' ? formatArea([read], locale) : formatPeriod(read, locale);
}
