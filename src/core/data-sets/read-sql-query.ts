import { DEEPEST, optional, readExpression, readOrders } from './read-sql-expression.ts';
import type { NamedQuery, SqlQuery, SqlTable } from './sql-tree.ts';
import { TreeFields, UnknownSql } from './tree-fields.ts';

/**
 * Reads a query of the tree that DuckDB writes, from its statement.
 *
 * @throws {UnknownSql} If it has a part that the check does not know.
 */
export function readQueryStatement(value: unknown, depth = 0): SqlQuery {
	const statement = new TreeFields(value);
	const query = readQuery(statement.value('node'), depth);
	if (statement.list('named_param_map').length > 0) throw new UnknownSql('a parameter', undefined);
	statement.refuseRest();
	return query;
}

function readQuery(value: unknown, depth: number): SqlQuery {
	const node = new TreeFields(value);
	if (depth > DEEPEST) throw new UnknownSql('so deep a query', node.at);
	const reader = queryReaders[node.type];
	if (reader === undefined) throw new UnknownSql(unknownQueries[node.type] ?? node.type, node.at);
	const query = reader(node, depth);
	node.refuseRest();
	return query;
}

const unknownQueries: Readonly<Record<string, string>> = { RECURSIVE_CTE_NODE: 'WITH RECURSIVE' };

const queryReaders: Readonly<Record<string, (node: TreeFields, depth: number) => SqlQuery>> = {
	SELECT_NODE: (node, depth) => {
		const read = (each: unknown) => readExpression(each, readQueryStatement, depth + 1);
		const groupsByAll = node.text('aggregate_handling') === 'FORCE_AGGREGATES';
		const hasGroupingSets = node.list('group_sets').length > 1;
		if (node.value('sample') !== null) throw new UnknownSql('USING SAMPLE', node.at);
		return {
			kind: 'select',
			...readBase(node, depth),
			list: node.list('select_list').map(read),
			from: readTable(node.value('from_table'), depth),
			where: optional(read, node.value('where_clause')),
			groups: node.list('group_expressions').map(read),
			groupsByAll,
			hasGroupingSets,
			having: optional(read, node.value('having')),
			qualify: optional(read, node.value('qualify')),
		};
	},
	SET_OPERATION_NODE: (node, depth) => {
		const type = node.text('setop_type');
		if (type === 'UNION_BY_NAME') throw new UnknownSql('UNION BY NAME', node.at);
		node.flag('setop_all');
		const left = readQuery(node.value('left'), depth + 1);
		return { kind: 'set', ...readBase(node, depth), left, right: readQuery(node.value('right'), depth + 1) };
	},
};

function readBase(node: TreeFields, depth: number) {
	const read = (each: unknown) => readExpression(each, readQueryStatement, depth + 1);
	const modifiers = node.list('modifiers').map((each) => new TreeFields(each));
	const limits = [];
	for (const modifier of modifiers) {
		if (modifier.type === 'LIMIT_MODIFIER') {
			limits.push(...[modifier.value('limit'), modifier.value('offset')].flatMap((each) => optional(read, each) ?? []));
		} else if (modifier.type === 'DISTINCT_MODIFIER') {
			if (modifier.list('distinct_on_targets').length > 0) throw new UnknownSql('DISTINCT ON', node.at);
		} else if (modifier.type !== 'ORDER_MODIFIER') {
			throw new UnknownSql(modifier.type === 'LIMIT_PERCENT_MODIFIER' ? 'LIMIT in percent' : modifier.type, node.at);
		}
	}
	return {
		named: readNamed(node, depth),
		isDistinct: modifiers.some(({ type }) => type === 'DISTINCT_MODIFIER'),
		orders: modifiers.filter(({ type }) => type === 'ORDER_MODIFIER').flatMap((each) => readOrders(each, read)),
		limits,
	};
}

function readNamed(node: TreeFields, depth: number): NamedQuery[] {
	const named = node.node('cte_map')?.list('map') ?? [];
	return named.map((each) => {
		const entry = new TreeFields(each);
		const value = new TreeFields(entry.value('value'));
		const query = readQueryStatement(value.value('query'), depth + 1);
		value.text('materialized');
		const columnNames = value.texts('aliases');
		value.refuseRest();
		return { name: entry.text('key'), columnNames, query };
	});
}

/** Names of what a query may not read from. */
const UNKNOWN_TABLES: Readonly<Record<string, string>> = {
	TABLE_FUNCTION: 'a function in FROM',
	EXPRESSION_LIST: 'VALUES',
	SHOW_REF: 'DESCRIBE',
	PIVOT: 'PIVOT',
};

function readTable(value: unknown, depth: number): SqlTable | undefined {
	const table = new TreeFields(value);
	if (depth > DEEPEST) throw new UnknownSql('so deep a query', table.at);
	const read = readSomeTable(table, depth);
	if (table.value('sample') !== null) throw new UnknownSql('TABLESAMPLE', table.at);
	table.refuseRest();
	return read;
}

function readSomeTable(table: TreeFields, depth: number): SqlTable | undefined {
	const { type, alias, at } = table;
	if (type === 'EMPTY') return undefined;
	if (type === 'BASE_TABLE') {
		const schema = [table.text('catalog_name'), table.text('schema_name')].filter((each) => each !== '');
		const name = [...schema, table.text('table_name')].join('.');
		return { kind: 'table', name, alias, at, columnNames: table.texts('column_name_alias') };
	}
	if (type === 'SUBQUERY') {
		const query = readQueryStatement(table.value('subquery'), depth + 1);
		return { kind: 'query', query, alias, columnNames: table.texts('column_name_alias') };
	}
	if (type !== 'JOIN') throw new UnknownSql(UNKNOWN_TABLES[type] ?? type, at);
	const how = table.text('ref_type');
	if (how === 'POSITIONAL' || how === 'ASOF') throw new UnknownSql(`${how} JOIN`, at);
	const hiding = [
		table.texts('using_columns').length > 0,
		how === 'NATURAL',
		/SEMI|ANTI/.test(table.text('join_type')),
	];
	const left = readTable(table.value('left'), depth + 1);
	const right = readTable(table.value('right'), depth + 1);
	if (left === undefined || right === undefined) throw new UnknownSql('a join with nothing', at);
	return {
		kind: 'join',
		left,
		right,
		condition: optional((each) => readExpression(each, readQueryStatement, depth + 1), table.value('condition')),
		hidesColumns: hiding.includes(true),
	};
}
