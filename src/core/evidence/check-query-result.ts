import type { CheckedQuery } from '../data-sets/check-query.ts';
import { plainEnds } from '../model/edtf-date.ts';
import { type Quantity, significantDigits, UNSTATED } from '../model/quantity.ts';
import type { DataSource } from '../model/source.ts';
import type { Finding, Findings } from '../problem.ts';

/** More digits than this are those of binary arithmetic, not of the data. */
const MOST_DIGITS = 6;

/** Checks that a computed number that has no last digit, such as a mean, says how far it is known. */
export function checkDigits(quantity: Quantity, path: Finding['path'], findings: Findings): void {
	const values =
		quantity.kind === 'number' ? [quantity.value] : quantity.kind === 'range' ? [quantity.low, quantity.high] : [];
	const long = values.find((value) => value !== UNSTATED && significantDigits(value) > MOST_DIGITS);
	if (typeof long !== 'number') return;
	findings.report({
		rule: 'derived-value-is-rounded',
		path,
		message: `The query comes to ${Number(long.toPrecision(7))}…, which is more precise than the data.`,
		hint: `Say how far it is known, such as \`round: ${Number(`1e${Math.floor(Math.log10(Math.abs(long))) - 2}`)}\`.`,
	});
}

/** How many years the number in a condition such as `Year < 2021` may lie beside the period. */
const BESIDE = 1;

/** Checks that the years by which a query chooses rows lie in the period of its figure. */
export function checkPeriod(
	period: string,
	choices: CheckedQuery['choices'],
	sources: readonly DataSource[],
	findings: Findings,
): void {
	if (period === UNSTATED) return;
	const [first, last] = plainEnds(period).map((end) => Number(end.slice(0, 4)));
	if (!Number.isInteger(first) || !Number.isInteger(last) || first === undefined || last === undefined) return;
	const isYear = (name: string) =>
		sources.some(({ copy }) =>
			copy.set.columns.some(
				(column) =>
					column.name.toLowerCase() === name.toLowerCase() &&
					column.spec.is === 'period' &&
					column.spec.type === 'year',
			),
		);
	const outside = choices.find(
		({ number, column = '' }) => isYear(column) && (Number(number) < first - BESIDE || Number(number) > last + BESIDE),
	);
	if (outside === undefined) return;
	findings.report({
		rule: 'scope-stands-in-row',
		path: ['period'],
		message: `The query chooses rows by the year ${outside.number}, and the figure says ${period}.`,
		hint: 'Correct `period`, or the year in the query.',
	});
}
