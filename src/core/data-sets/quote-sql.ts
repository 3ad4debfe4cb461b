/**
 * Writes a name of a table or a column in SQL: in double quotes, so that any character may stand in it.
 *
 * @throws {RangeError} If it is empty or holds the character NUL, which ends a text of SQL.
 */
export function quoteName(name: string): string {
	if (name === '') throw new RangeError('A name in SQL cannot be empty.');
	return `"${withoutNul(name).replaceAll('"', '""')}"`;
}

/**
 * Writes a text in SQL: in single quotes, so that any character may stand in it.
 *
 * @throws {RangeError} If it holds the character NUL, which ends a text of SQL.
 */
export function quoteText(text: string): string {
	return `'${withoutNul(text).replaceAll("'", "''")}'`;
}

/** The name of the table of a data set in SQL: its id with `_` for `-`. */
export function tableName(source: string): string {
	return source.replaceAll('-', '_');
}

function withoutNul(text: string): string {
	if (text.includes('\0')) throw new RangeError('A text of SQL cannot hold the character NUL.');
	return text;
}
