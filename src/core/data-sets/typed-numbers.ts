import { isArithmetic } from './allowed-functions.ts';
import type { SqlExpression, SqlQuery } from './sql-tree.ts';
import { isNumberType } from './sql-types.ts';
import { conditionsOf, innerParts, queriesIn } from './walk-sql.ts';

/** A number that a query compares with, or by which it takes some of the rows: a choice of its author. */
export interface Choice {
	readonly number: string;
	/** The column that is compared with it, if it is one. */
	readonly column?: string | undefined;
	/** In bytes from 0. */
	readonly at: number | undefined;
}

interface Typed {
	/** Numbers in what is computed: they could become the result. */
	readonly computed: readonly { readonly number: string; readonly at: number | undefined }[];
	readonly choices: readonly Choice[];
}

/** Numbers that belong to mathematics and need no proof, as in a complement, a half or a square. So in formulas. */
const mathematics: ReadonlySet<number> = new Set([0, 0.5, 1, 2]);

/** Functions whose numbers after the first argument say how it is written or taken, not what it is. */
const MANNER = /^(?:round|round_even|trunc|substr|substring|left|right|split_part|regexp_\w+|like_escape)$/;
const QUANTILE = /^quantile_(?:cont|disc)$/;

/**
 * Finds the numbers that are typed into a query.
 *
 * @param givesRows Its rows are shown, so that its own LIMIT is a choice of rows; of a figure it could become the
 *   number.
 */
export function typedNumbers(query: SqlQuery, givesRows: boolean): Typed {
	const computed: { number: string; at: number | undefined }[] = [];
	const choices: Choice[] = [];
	const choose = ({ number, at }: Literal, column?: string) => choices.push({ number, at, column });

	function readValue(part: SqlExpression): void {
		const literal = literalOf(part);
		if (literal !== undefined) {
			if (!mathematics.has(Math.abs(Number(literal.number)))) computed.push(literal);
			return;
		}
		if (part.kind === 'comparison' || part.kind === 'logic') return readCondition(part);
		if (part.kind === 'case') {
			for (const { when, then } of part.cases) {
				readCondition(when);
				readValue(then);
			}
			return readValue(part.otherwise);
		}
		if (part.kind === 'call' || part.kind === 'window') {
			if (part.filter !== undefined) readCondition(part.filter);
			readArguments(part.name, part.args);
			for (const order of part.orders) readOrder(order);
			if (part.kind === 'call') return;
			for (const each of part.partitions) readValue(each);
			for (const each of part.distances) readChoice(each);
			return;
		}
		for (const each of innerParts(part)) readValue(each);
	}

	function readArguments(name: string, args: readonly SqlExpression[]): void {
		for (const [index, arg] of args.entries()) {
			const isNumber = arg.kind === 'number' && index > 0;
			if (isNumber && QUANTILE.test(name)) readChoice(arg);
			else if (isArithmetic(name) && !MANNER.test(name)) readValue(asNumber(arg));
			else if (!isNumber || !MANNER.test(name)) readValue(arg);
		}
	}

	function readCondition(part: SqlExpression): void {
		if (part.kind === 'logic') for (const each of part.parts) readCondition(each);
		else if (part.kind === 'comparison') {
			const compared = part.parts.find(({ kind }) => kind === 'column');
			const column = compared?.kind === 'column' ? compared.path.at(-1) : undefined;
			for (const each of part.parts) {
				const literal = literalOf(asNumber(each));
				if (literal === undefined) readValue(each);
				else choose(literal, column);
			}
		} else readValue(part);
	}

	function readChoice(part: SqlExpression): void {
		const literal = literalOf(part);
		if (literal === undefined) readValue(part);
		else choose(literal);
	}

	/** A number in an order is the position of a column. */
	function readOrder(part: SqlExpression): void {
		if (part.kind !== 'number') readValue(part);
	}

	for (const each of queriesIn(query)) {
		if (each.kind === 'select') {
			for (const item of each.list) readValue(item);
			for (const group of each.groups) readOrder(group);
			for (const condition of conditionsOf(each)) readCondition(condition);
		}
		for (const order of each.orders) readOrder(order);
		// How many rows are taken can be counted again, and so become the result.
		for (const limit of each.limits) {
			if (givesRows && each === query) readChoice(limit);
			else readValue(limit);
		}
	}
	return { computed, choices };
}

interface Literal {
	readonly number: string;
	readonly at: number | undefined;
}

/** The number that an expression is: a literal, one with a sign, or one in a cast to a number. */
function literalOf(part: SqlExpression): Literal | undefined {
	if (part.kind === 'number') return { number: part.number, at: part.at };
	if (part.kind === 'cast' && isNumberType(part.type)) return literalOf(asNumber(part.of));
	if (part.kind !== 'call' || part.args.length !== 1 || (part.name !== '-' && part.name !== '+')) return undefined;
	const [inner] = part.args.flatMap((arg) => literalOf(arg) ?? []);
	return inner === undefined ? undefined : { ...inner, number: part.name === '-' ? `-${inner.number}` : inner.number };
}

/** SQL takes a text for a number where it needs one. */
function asNumber(part: SqlExpression): SqlExpression {
	if (part.kind !== 'text' || part.text.trim() === '' || Number.isNaN(Number(part.text))) return part;
	return { kind: 'number', number: part.text.trim(), alias: part.alias, at: part.at };
}
