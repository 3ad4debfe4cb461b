/** Writes the command of a POSIX shell that runs SQL in DuckDB. The shell changes nothing in the text. */
export function shellCommand(sql: string): string {
	const lines = sql.split('\n');
	let end = 'SQL';
	while (lines.includes(end)) end += '_';
	return `duckdb <<'${end}'\n${sql}\n${end}`;
}
