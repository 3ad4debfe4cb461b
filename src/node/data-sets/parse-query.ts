import type { ParsedQuery } from '../../core/data-sets/data-engine.ts';
import type { DuckdbSession } from './duckdb-session.ts';
import { errorText } from './error-text.ts';

/** Characters of a query. A longer one could nest deeper than DuckDB’s parser can bear. */
const LONGEST = 100_000;

/** Parses a query with DuckDB’s parser. Nothing is run. */
export async function parseQuery({ connection }: DuckdbSession, sql: string): Promise<ParsedQuery> {
	if (sql.length > LONGEST) return { error: `This query is longer than ${LONGEST} characters.` };
	if (sql.includes('\0')) return { error: 'This query holds the character NUL.', position: sql.indexOf('\0') };
	try {
		const reader = await connection.runAndReadAll('SELECT json_serialize_sql($1::VARCHAR)', [sql]);
		const written = reader.getRows()[0]?.[0];
		const tree: unknown = typeof written === 'string' ? JSON.parse(written) : undefined;
		return isError(tree) ? errorOf(sql, tree) : { tree };
	} catch (error) {
		return { error: errorText(error) };
	}
}

interface SerializeError {
	readonly error: true;
	readonly error_message?: unknown;
	readonly position?: unknown;
}

function isError(tree: unknown): tree is SerializeError {
	return typeof tree === 'object' && tree !== null && 'error' in tree && tree.error === true;
}

function errorOf(sql: string, { error_message, position }: SerializeError): ParsedQuery {
	const error = typeof error_message === 'string' ? error_message : 'This query cannot be read.';
	if (typeof position !== 'string' || !/^\d+$/.test(position)) return { error };
	// DuckDB counts code points.
	return { error, position: [...sql].slice(0, Number(position)).join('').length };
}
