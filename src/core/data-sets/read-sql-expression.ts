import type { SqlExpression, SqlQuery } from './sql-tree.ts';
import { TreeFields, UnknownSql } from './tree-fields.ts';

type Part = SqlExpression extends infer Each
	? Each extends SqlExpression
		? Omit<Each, 'alias' | 'at'>
		: never
	: never;

/** Expressions and queries, one inside the other. Deeper ones would exceed the stack. */
export const DEEPEST = 200;

/**
 * Reads an expression of the tree that DuckDB writes.
 *
 * @param readQuery Reads the statement of a query in it.
 * @param depth How many expressions and queries it is in.
 * @throws {UnknownSql} If it has a part that the check does not know.
 */
export function readExpression(
	value: unknown,
	readQuery: (value: unknown, depth: number) => SqlQuery,
	depth: number,
): SqlExpression {
	const fields = new TreeFields(value);
	if (depth > DEEPEST) throw new UnknownSql('so deep a query', fields.at);
	const reader = readers[fields.class];
	if (reader === undefined) throw new UnknownSql(plain(fields.type || fields.class), fields.at);
	const part = reader(
		fields,
		(each) => readExpression(each, readQuery, depth + 1),
		(each) => readQuery(each, depth + 1),
	);
	fields.refuseRest();
	return { ...part, alias: fields.alias, at: fields.at };
}

type Read = (value: unknown) => SqlExpression;
type ReadQuery = (value: unknown) => SqlQuery;

/** Reads an expression that may be missing. */
export function optional(read: Read, value: unknown): SqlExpression | undefined {
	return value === null || value === undefined ? undefined : read(value);
}

const OPERATORS: Readonly<Record<string, 'comparison' | 'logic' | 'coalesce'>> = {
	COMPARE_IN: 'comparison',
	COMPARE_NOT_IN: 'comparison',
	OPERATOR_NOT: 'logic',
	OPERATOR_IS_NULL: 'logic',
	OPERATOR_IS_NOT_NULL: 'logic',
	OPERATOR_COALESCE: 'coalesce',
};

/** How each class of expressions is read. A class that is not here is not known. */
const readers: Readonly<Record<string, (fields: TreeFields, read: Read, readQuery: ReadQuery) => Part>> = {
	COLUMN_REF: (fields) => ({ kind: 'column', path: fields.texts('column_names') }),
	CONSTANT: (fields) => readConstant(fields),
	FUNCTION: (fields, read) => {
		refuseSchema(fields);
		// Whether it was written as an operator changes nothing.
		fields.flag('is_operator');
		return {
			kind: 'call',
			name: fields.text('function_name').toLowerCase(),
			args: fields.list('children').map(read),
			filter: optional(read, fields.value('filter')),
			orders: readOrders(fields.node('order_bys'), read),
			isDistinct: fields.flag('distinct'),
		};
	},
	WINDOW: (fields, read) => {
		refuseSchema(fields);
		const ends = [fields.text('start'), fields.text('end')];
		const exclude = fields.text('exclude_clause');
		if (exclude !== 'NO_OTHER') throw new UnknownSql(`EXCLUDE ${exclude}`, fields.at);
		return {
			kind: 'window',
			name: fields.text('function_name').toLowerCase(),
			args: fields.list('children').map(read),
			filter: optional(read, fields.value('filter_expr')),
			partitions: fields.list('partitions').map(read),
			orders: fields.list('orders').map((order) => readOrder(order, read)),
			distances: [fields.value('start_expr'), fields.value('end_expr')].flatMap((each) => optional(read, each) ?? []),
			countsRows: ends.some((end) => end.endsWith('_ROWS')),
		};
	},
	COMPARISON: (fields, read) => ({
		kind: 'comparison',
		operator: fields.type,
		parts: [read(fields.value('left')), read(fields.value('right'))],
	}),
	BETWEEN: (fields, read) => ({
		kind: 'comparison',
		operator: fields.type,
		parts: [read(fields.value('input')), read(fields.value('lower')), read(fields.value('upper'))],
	}),
	CONJUNCTION: (fields, read) => ({ kind: 'logic', parts: fields.list('children').map(read) }),
	OPERATOR: (fields, read) => {
		const kind = OPERATORS[fields.type];
		if (kind === undefined) throw new UnknownSql(plain(fields.type), fields.at);
		const parts = fields.list('children').map(read);
		if (kind === 'comparison') return { kind, operator: fields.type, parts };
		if (kind === 'logic') return { kind, parts };
		return { kind: 'call', name: kind, args: parts, filter: undefined, orders: [], isDistinct: false };
	},
	CASE: (fields, read) => ({
		kind: 'case',
		cases: fields.list('case_checks').map((check) => {
			const parts = new TreeFields(check);
			return { when: read(parts.value('when_expr')), then: read(parts.value('then_expr')) };
		}),
		otherwise: read(fields.value('else_expr')),
	}),
	CAST: (fields, read) => {
		fields.flag('try_cast');
		const type = fields.node('cast_type')?.text('id') ?? '';
		return { kind: 'cast', of: read(fields.value('child')), type };
	},
	SUBQUERY: (fields, read, readQuery) => {
		fields.text('comparison_type');
		fields.text('subquery_type');
		return {
			kind: 'subquery',
			query: readQuery(fields.value('subquery')),
			soughtValue: optional(read, fields.value('child')),
		};
	},
	STAR: (fields) => {
		const isAll = fields.flag('columns');
		return { kind: 'star', table: fields.text('relation_name'), isAll };
	},
};

/** Functions are those of DuckDB itself, wherever it keeps them. */
function refuseSchema(fields: TreeFields): void {
	const schema = fields.text('schema');
	if (schema !== '' && schema !== 'main') throw new UnknownSql(`the schema ${schema}`, fields.at);
}

/** Reads what stands in an ORDER BY. In which direction makes no difference to the check. */
export function readOrders(modifier: TreeFields | undefined, read: Read): SqlExpression[] {
	return modifier === undefined ? [] : modifier.list('orders').map((order) => readOrder(order, read));
}

function readOrder(order: unknown, read: Read): SqlExpression {
	return read(new TreeFields(order).value('expression'));
}

function readConstant(fields: TreeFields): Part {
	const value = fields.node('value');
	const type = value?.node('type');
	const given = value?.value('value');
	if (value === undefined || value.flag('is_null')) return { kind: 'null' };
	if (typeof given === 'string') return { kind: 'text', text: given };
	if (typeof given !== 'number') return { kind: 'number', number: 'a long number' };
	const scale = type?.node('type_info')?.value('scale');
	return { kind: 'number', number: writeDecimal(given, typeof scale === 'number' ? scale : 0) };
}

/** Writes a number that is given in units of a power of ten. */
function writeDecimal(given: number, scale: number): string {
	if (scale === 0) return String(given);
	const digits = String(Math.abs(given)).padStart(scale + 1, '0');
	return `${given < 0 ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function plain(type: string): string {
	return type
		.replace(/^(?:OPERATOR|VALUE|WINDOW)_/, '')
		.replaceAll('_', ' ')
		.toLowerCase();
}
