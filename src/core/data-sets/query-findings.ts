import type { Finding, Findings } from '../problem.ts';

/** The query that is checked, and where to report what is found. */
export interface CheckedText {
	readonly sql: string;
	readonly bytes: Uint8Array;
	readonly path: Finding['path'];
	readonly findings: Findings;
}

type QueryRule = 'query-is-one-select' | 'query-is-repeatable' | 'assumption-is-stated';

/** Reports what is wrong with a query, and where in it: `at` counts bytes from 0. */
export function reportQuery(
	{ bytes, path, findings }: CheckedText,
	rule: QueryRule,
	at: number | undefined,
	message: string,
	hint: string,
): void {
	findings.report({ rule, path, message: at === undefined ? message : `${message} ${placeIn(bytes, at)}`, hint });
}

/** The place in a query, in words. */
function placeIn(bytes: Uint8Array, at: number): string {
	const decoder = new TextDecoder();
	const before = decoder.decode(bytes.subarray(0, at));
	const rest = decoder.decode(bytes.subarray(at, at + 200)).split('\n', 1)[0] ?? '';
	const line = before.split('\n').length;
	const shown = rest.length > 40 ? `${rest.slice(0, 39)}…` : rest;
	return `It stands in line ${line} of the query: ${shown.trim()}`;
}
