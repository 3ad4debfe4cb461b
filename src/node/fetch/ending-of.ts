import { copyEndings } from '../../core/sources/copy-kinds.ts';

/** Media types of files whose addresses do not say what they are, and the endings of their copies. */
const ENDINGS: Readonly<Record<string, string>> = {
	'text/csv': '.csv',
	'text/tab-separated-values': '.tsv',
	'application/json': '.json',
	'application/x-ndjson': '.ndjson',
	'application/vnd.apache.parquet': '.parquet',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
	'text/plain': '.txt',
};

/**
 * The ending of the copy of a file on the web: that of its address, or else the one that its media type has.
 *
 * @param urls The addresses that lead to it; the first one that ends like a copy decides.
 */
export function endingOf(urls: readonly URL[], type = ''): string | undefined {
	const written = urls.map(({ pathname }) => /\.[a-z]+$/i.exec(pathname)?.[0].toLowerCase());
	const essence = type.split(';')[0]?.trim().toLowerCase() ?? '';
	return written.find((each) => each !== undefined && copyEndings.includes(each)) ?? ENDINGS[essence];
}
