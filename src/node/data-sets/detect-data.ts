import type { DataMisfit } from '../../core/data-sets/data-engine.ts';
import { detectJson, detectJsonLines } from '../../core/data-sets/detect/detect-json.ts';
import type { DetectedData } from '../../core/data-sets/detect/detect-rows.ts';
import { detectSheet } from '../../core/data-sets/detect/detect-sheet.ts';
import { detectText } from '../../core/data-sets/detect/detect-text.ts';
import { detectParquet } from './detect-parquet.ts';
import { listSheets, readSheet, type Sheet } from './read-sheet.ts';

/** A file whose bytes have been read, and where it lies. */
interface FoundFile {
	readonly bytes: Uint8Array;
	readonly path: string;
	/** Its ending in small letters, such as `.csv`. */
	readonly ending: string;
	/** The sheet of a workbook that its record names. */
	readonly sheet?: string | undefined;
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

/** How many sheets of a workbook are compared. */
const MOST_SHEETS = 30;

/** The sheet that its record names, or else the one with the largest table: the first ones often hold explanations. */
async function detectWorkbook({ bytes, sheet: wanted }: FoundFile): Promise<Detected> {
	const names = listSheets(bytes);
	let best: Sheet | undefined;
	let fault: { readonly misfit: DataMisfit } | undefined;
	for (const name of wanted === undefined && names.length > 0 ? names.slice(0, MOST_SHEETS) : [wanted]) {
		const sheet = await readSheet(bytes, name === undefined ? {} : { sheet: name });
		if ('misfit' in sheet) fault ??= sheet;
		else if (best === undefined || tableSize(sheet) > tableSize(best)) best = sheet;
	}
	if (best === undefined) return fault ?? { misfit: { message: 'The workbook has no sheets.', hint: 'Save it anew.' } };
	const { name, rows } = best;
	const detected = detectSheet(name, rows);
	return 'misfit' in detected ? detected : { ...detected, otherSheets: names.filter((each) => each !== name) };
}

/** The number of cells of a sheet that stand in rows with others. */
function tableSize({ rows }: Sheet): number {
	const counts = rows.map((cells) => cells.filter((text) => text !== '').length);
	return counts.reduce((sum, count) => (count > 1 ? sum + count : sum), 0);
}
