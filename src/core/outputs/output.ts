/** A file that is published beside the pages. */
export interface Output {
	/** Address from the site’s root. */
	readonly path: string;
	/** Media type. */
	readonly type: string;
	readonly body: string | Uint8Array;
}

export const CSV_TYPE = 'text/csv; charset=utf-8';
export const JSON_TYPE = 'application/json; charset=utf-8';
export const TEXT_TYPE = 'text/plain; charset=utf-8';

/** A value as a JSON file, indented for people. */
export function json(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
