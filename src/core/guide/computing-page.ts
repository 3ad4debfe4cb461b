import { allowedFunctions, castTypes, rowOrderWindows, rowPickers } from '../data-sets/allowed-functions.ts';
import type { FormulaFunction } from '../model/formula.ts';
import { page, table } from './write-markdown.ts';

const formulaFunctions: Readonly<Record<FormulaFunction, { readonly call: string; readonly says: string }>> = {
	min: { call: 'min(a, b)', says: 'The least of two or more. Beside figures it takes only the number 1.' },
	max: { call: 'max(a, b)', says: 'The greatest of two or more. Beside figures it takes only the number 0.' },
	duration: { call: 'duration(period)', says: 'The length of a figure that is a period, in a unit of time.' },
	interval: {
		call: 'interval(share)',
		says: 'All that an input may be: what its `uncertainty` gives, or half of its `rounded` on both sides.',
	},
	whole: { call: 'whole(count)', says: 'The whole numbers of a range, with both ends.' },
	wilson: {
		call: 'wilson(share, n, level)',
		says: 'The score interval for a share of `n`, at a level such as `95 * percent` (Wilson 1927).',
	},
};

/** The page of formulas and of the SQL of queries: what they may hold. */
export function computingPage(): string {
	const list = (names: Iterable<string>) => [...names].map((name) => `\`${name}\``).join(' ');
	return page('Formulas and queries', [
		'## Formulas',
		'The `formula` of a `derived` figure has `+ - * / ^`, parentheses, pure numbers, names of `from`, names of units, and:',
		table(
			['function', 'what it gives'],
			Object.values(formulaFunctions).map(({ call, says }) => [`\`${call}\``, says]),
		),
		'## Queries',
		'A `query` is one SELECT in the SQL of DuckDB over the data sets that `from` names. It may use the functions that ' +
			'give the same result for the same data, always and everywhere:',
		table(
			['kind', 'functions and operators'],
			Object.entries(allowedFunctions).map(([kind, names]) => [kind, list(names)]),
		),
		`Types to which it may cast: ${list(castTypes)}.`,
		`Refused, since equal rows have no order: ${list([...rowOrderWindows, ...rowPickers])}. The functions under ` +
			'`ordered` need an ORDER BY of their own.',
	]);
}
