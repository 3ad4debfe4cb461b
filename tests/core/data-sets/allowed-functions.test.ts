import { afterAll, expect, test } from 'vitest';
import {
	allowedFunctions,
	isAllowedFunction,
	isOrderedAggregate,
	rowOrderWindows,
	rowPickers,
} from '../../../src/core/data-sets/allowed-functions.ts';
import { openDataEngine } from '../../../src/node/data-sets/open-data-engine.ts';

const engine = openDataEngine();
afterAll(() => engine.close());

/** Written as an operator, or as a word of the grammar: DuckDB does not list them as functions. */
const grammar = ['coalesce'];

function duckdbFunctions() {
	const sql =
		"SELECT function_name, any_value(function_type ORDER BY function_type), bool_or(stability = 'VOLATILE'), " +
		'bool_or(has_side_effects) FROM duckdb_functions() GROUP BY function_name';
	const [answer] = engine.ask([{ sql, most: 10_000 }]);
	if (answer === undefined || 'failed' in answer) throw new Error(JSON.stringify(answer));
	return new Map(answer.rows.map(([name, type, isVolatile, acts]) => [name ?? '', { type, isVolatile, acts }]));
}

const known = duckdbFunctions();
const all = Object.values(allowedFunctions).flat();

test('each allowed function is one of DuckDB, is named once, and neither is volatile nor acts', () => {
	expect(all.filter((name) => !known.has(name) && !grammar.includes(name))).toEqual([]);
	expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
	expect(all.filter((name) => known.get(name)?.isVolatile === 'true' || known.get(name)?.acts === 'true')).toEqual([]);
});

test('aggregates are all listed as such, so that those whose result depends on an order are known', () => {
	const listed: readonly string[] = [
		...allowedFunctions.aggregate,
		...allowedFunctions.ordered,
		...allowedFunctions.window,
	];
	const aggregates = all.filter((name) => known.get(name)?.type === 'aggregate');
	expect(aggregates.filter((name) => !listed.includes(name))).toEqual([]);
	expect(allowedFunctions.ordered.every(isOrderedAggregate)).toBe(true);
});

test('no table function is allowed', () => {
	expect(all.filter((name) => known.get(name)?.type?.startsWith('table'))).toEqual([]);
});

test.each([
	['differs each time', ['random', 'uuid', 'uuidv7', 'gen_random_uuid', 'now', 'today', 'get_current_time', 'nextval']],
	['tells the time', ['get_current_timestamp', 'transaction_timestamp', 'current_localtimestamp', 'age']],
	['tells of the machine or session', ['current_setting', 'getvariable', 'version', 'current_query', 'current_user']],
	['tells of the process', ['current_connection_id', 'txid_current', 'pg_conf_load_time', 'inet_client_addr']],
	['reads files', ['read_csv', 'read_json', 'read_parquet', 'read_text', 'read_blob', 'glob', 'sniff_csv']],
	['runs a text as SQL', ['query', 'query_table', 'json_execute_serialized_sql', 'json_serialize_sql']],
	['tells of the database', ['duckdb_settings', 'duckdb_tables', 'pragma_table_info', 'col_description']],
	['waits, or changes the session', ['sleep_ms', 'pg_sleep', 'setseed', 'write_log', 'error']],
	['is an approximation', ['approx_count_distinct', 'approx_quantile', 'approx_top_k', 'reservoir_quantile']],
	['reads the zone of the machine', ['timezone', 'to_timestamp', 'make_timestamptz', 'time_bucket', 'strftime']],
	['tells how DuckDB keeps a value', ['hash', 'stats', 'vector_type', 'typeof']],
])('what %s is not allowed', (_reason, names) => {
	for (const name of names) expect(isAllowedFunction(name), name).toBe(false);
});

test('what takes one of several equal rows is not allowed', () => {
	for (const name of [...rowPickers, ...rowOrderWindows]) expect(isAllowedFunction(name), name).toBe(false);
});

test('what takes one of several rows is known to DuckDB', () => {
	expect([...rowPickers, ...rowOrderWindows].filter((name) => !known.has(name))).toEqual([]);
});
