import type { PublishedDataSource } from '../model/source.ts';
import { fileName, hasFile } from './copy-kinds.ts';

/** The file of a data set that DuckDB can read by itself. */
export interface ReadableFile {
	/** The name under which readers save it. */
	readonly name: string;
	/** Its address on the site, from the root; absent if it is not published. */
	readonly path?: string | undefined;
}

/** The saved copy of a data set or, where DuckDB alone cannot read that, the same rows as CSV in UTF-8. */
export function readableFile(source: PublishedDataSource): ReadableFile {
	const name = hasPlainCopy(source) ? plainName(source.id) : fileName(source);
	return { name, path: hasFile(source) ? `/sources/${name}` : undefined };
}

/** Whether DuckDB alone cannot read the copy of a source, so that its rows are published as CSV in UTF-8, too. */
export function hasPlainCopy({ copy }: { readonly copy: { readonly hasPlainCopy?: boolean } }): boolean {
	return copy.hasPlainCopy === true;
}

/** The name of the CSV in UTF-8 that is published beside a copy that DuckDB alone cannot read. */
export function plainName(source: string): string {
	return `${source}.utf8.csv`;
}
