import type { DataMisfit } from '../../core/data-sets/data-engine.ts';
import { detectJson, detectJsonLines } from '../../core/data-sets/detect/detect-json.ts';
import type { DetectedData } from '../../core/data-sets/detect/detect-rows.ts';
import { detectSheet } from '../../core/data-sets/detect/detect-sheet.ts';
import { detectText } from '../../core/data-sets/detect/detect-text.ts';
import { detectParquet } from './detect-parquet.ts';
import { readSheet } from './read-sheet.ts';

/** A file whose bytes have been read, and where it lies. */
interface FoundFile {
	readonly bytes: Uint8Array;
	readonly path: string;
	/** Its ending in small letters, such as `.csv`. */
	readonly ending: string;
}

type Detected = DetectedData | { readonly misfit: DataMisfit };

const DETECTORS: Readonly<Record<string, (file: FoundFile) => Detected | Promise<Detected>>> = {
	'.csv': ({ bytes, ending }) => detectText(bytes, ending),
	'.tsv': ({ bytes, ending }) => detectText(bytes, ending),
	'.json': ({ bytes }) => detectJson(bytes),
	'.ndjson': ({ bytes }) => detectJsonLines(bytes),
	'.parquet': ({ path }) => detectParquet(path),
	'.xlsx': detectWorkbook,
};

/** The endings of the files of data sets. */
export const dataEndings: readonly string[] = Object.keys(DETECTORS);

/**
 * Detects how a data set is written, and what its columns are.
 *
 * @throws {RangeError} If its ending is not one of {@link dataEndings}.
 */
export async function detectData(file: FoundFile): Promise<Detected> {
	const detect = DETECTORS[file.ending];
	if (detect === undefined) throw new RangeError(`No data set ends in ${file.ending}.`);
	return detect(file);
}

/** The first sheet of a workbook. */
async function detectWorkbook({ bytes }: FoundFile): Promise<Detected> {
	const sheet = await readSheet(bytes, {});
	return 'misfit' in sheet ? sheet : detectSheet(sheet.name, sheet.rows);
}
