/** What DuckDB says of an error, without its advice on settings that an author cannot change. */
export function errorText(error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	return text.split(/\n\s*(?:\n|Possible |Database is launched|Launch the )/, 1)[0] ?? text;
}
