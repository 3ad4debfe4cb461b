import type { DataSet } from '../model/data-set.ts';
import { nearestWord } from '../spelling/nearest-word.ts';
import {
	castTypes,
	functionNames,
	isAllowedFunction,
	isOrderedAggregate,
	rowOrderWindows,
	rowPickers,
} from './allowed-functions.ts';
import type { Scope } from './column-origin.ts';
import { isTotalOrder, sameExpression } from './total-order.ts';
import { type CheckedText, reportQuery } from './query-findings.ts';
import { originIn, scopesIn, tablesOf } from './query-scope.ts';
import type { SqlExpression, SqlQuery } from './sql-tree.ts';
import { isFloatType } from './sql-types.ts';
import { ownExpressions, partsOf } from './walk-sql.ts';

/** Checks that a query gives the same result each time: its functions, its limits, and all that depends on an order. */
export function checkRepeatable(text: CheckedText, query: SqlQuery, sets: readonly DataSet[]): void {
	for (const { query: each, scope } of scopesIn(query, tablesOf(sets))) {
		checkLimit(text, each);
		for (const expression of ownExpressions(each)) {
			for (const part of partsOf(expression)) checkPart({ text, scope, sets }, part);
		}
	}
}

interface Checked {
	readonly text: CheckedText;
	readonly scope: Scope;
	readonly sets: readonly DataSet[];
}

function checkLimit(text: CheckedText, query: SqlQuery): void {
	const [limit] = query.limits;
	if (limit === undefined || isTotalOrder(query)) return;
	reportQuery(
		text,
		'query-is-repeatable',
		limit.at,
		'LIMIT takes some rows of several, and the ORDER BY does not say which of equal ones.',
		'Write ORDER BY ALL, or name each column of the SELECT list after ORDER BY, the deciding ones first.',
	);
}

function checkPart(checked: Checked, part: SqlExpression): void {
	const { text } = checked;
	if (part.kind === 'cast' && !castTypes.has(part.type)) {
		const hint = `These are allowed: ${[...castTypes].join(', ').toLowerCase()}.`;
		return reportQuery(text, 'query-is-repeatable', part.at, `A cast to ${part.type} is not allowed.`, hint);
	}
	if (part.kind === 'window') {
		if (rowOrderWindows.has(part.name) || part.countsRows || isOrderedAggregate(part.name)) {
			return reportQuery(
				text,
				'query-is-repeatable',
				part.at,
				`The window ${part.name}() depends on the order of rows that its ORDER BY does not tell apart.`,
				'Use rank(), or an aggregate with a RANGE frame, such as `max(Total) OVER (PARTITION BY Country ORDER BY ' +
					'Year RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING)`; or join the table to itself.',
			);
		}
	}
	if (part.kind === 'call' || part.kind === 'window') {
		if (!isAllowedFunction(part.name)) return reportFunction(text, part.name, part.at);
		checkMedian(checked, part.name, part.args, part.at);
	}
	if (part.kind === 'call' && isOrderedAggregate(part.name)) {
		const free = part.args.filter((arg) => arg.kind !== 'number' && arg.kind !== 'text');
		if (free.every((arg) => part.orders.some((order) => sameExpression(order, arg)))) return;
		reportQuery(
			text,
			'query-is-repeatable',
			part.at,
			`The result of ${part.name}() depends on the order of the rows.`,
			`Write an ORDER BY inside it that ends with what it takes: \`${part.name}(Country ORDER BY Total DESC, Country)\`.`,
		);
	}
}

function reportFunction(text: CheckedText, name: string, at: number | undefined): void {
	if (rowPickers.has(name)) {
		const hint =
			'`first(Country ORDER BY Total DESC, Country)` says which; so does a subquery with ORDER BY and LIMIT.';
		const message = `${name}() takes one of several equal rows, and does not say which.`;
		return reportQuery(text, 'query-is-repeatable', at, message, hint);
	}
	const near = nearestWord(name, functionNames);
	const way =
		'`src/core/data-sets/allowed-functions.ts` lists those that give the same result each time; write it with these.';
	const hint = near === undefined ? way : `Did you mean ${near}()? ${way}`;
	reportQuery(text, 'query-is-repeatable', at, `The function ${name}() is not one that a query may use.`, hint);
}

/**
 * Reports a median of decimals that DuckDB would cut to the digits of what it is given. Columns of data sets have one
 * digit more than their cells, so their medians are exact; other quantiles need more, and so do computed values.
 */
function checkMedian(
	{ text, scope, sets }: Checked,
	name: string,
	args: readonly SqlExpression[],
	at: number | undefined,
): void {
	const [value, fraction] = args;
	if ((name !== 'median' && name !== 'quantile_cont') || value === undefined) return;
	if (value.kind === 'cast' && isFloatType(value.type)) return;
	const origin = originIn(value, scope);
	if (origin.kind === 'count') return;
	if (origin.kind === 'kept' && origin.isCell) {
		const column = sets
			.find(({ table }) => table === origin.table)
			?.columns.find((each) => each.name === origin.column);
		const isHalf = name === 'median' || (fraction?.kind === 'number' && Number(fraction.number) === 0.5);
		if (isHalf || column?.sqlType.startsWith('DECIMAL') === false) return;
	}
	reportQuery(
		text,
		'query-is-repeatable',
		at,
		`DuckDB cuts the result of ${name}() to the digits of the values that it is given.`,
		`Cast them to double: \`${name}(CAST(… AS DOUBLE)${name === 'median' ? '' : ', …'})\`.`,
	);
}
