import { measure } from '../core/metadata/data-file.ts';
import { figureRecords } from '../core/metadata/figure-record.ts';
import { formatBytes } from '../core/format/format-bytes.ts';
import { dataFiles } from '../core/outputs/data-files.ts';
import { packageOutputs } from '../core/outputs/package-outputs.ts';
import { sha256 } from '../node/sha256.ts';
import { report } from './report.ts';

/** A file that readers can take with them. */
export interface Download {
	readonly path: string;
	/** Unique; `table-`, `chart-`, `source-` and `schema-` begin the names of those kinds. */
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly sha256: string;
}

const measured = dataFiles(report, figureRecords(report)).map((file) => measure(file, sha256));
const sizes = new Map(
	[...measured, ...packageOutputs(report, measured, sha256)].map(({ path, body }) => [path, Buffer.byteLength(body)]),
);

/** The files of data, in the order in which readers see them. */
export const downloads: readonly Download[] = measured.map(({ path, name, title, description, sha256: hash }) => ({
	path,
	name,
	title,
	description,
	sha256: hash,
}));

/** The size of one of them, or of a catalogue of them, in words. */
export function sizeOf(path: string): string {
	const size = sizes.get(path);
	if (size === undefined) throw new Error(`The build writes no ${path}.`);
	return formatBytes(size, report.meta.language);
}
