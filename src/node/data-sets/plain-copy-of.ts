import { CellSurvey } from '../../core/data-sets/cell-survey.ts';
import { checkCsv, noRows } from '../../core/data-sets/check-csv.ts';
import { misfitsOfNames, nameAll } from '../../core/data-sets/column-names.ts';
import type { DataFile, DataMisfit } from '../../core/data-sets/data-engine.ts';
import { decodeData } from '../../core/data-sets/decode-data.ts';
import { readJsonRows } from '../../core/data-sets/json-rows.ts';
import { tableFromRows } from '../../core/data-sets/table-from-rows.ts';
import { plainCsv, plainRows } from '../../core/data-sets/write-plain.ts';
import type { DataFormat, DataRemark } from '../../core/model/data-set.ts';

/** What DuckDB is to read, or why the file is no data set that it could. */
export type PlainCopy =
	| {
			/**
			 * The rows as CSV in UTF-8, with commas, one line of names and `\n` after each line; missing if DuckDB
			 * alone reads the copy, as its format says.
			 */
			readonly plain?: Uint8Array | undefined;
			/** The names of the columns; missing where only DuckDB knows them: JSON without a path, NDJSON, Parquet. */
			readonly names?: readonly string[] | undefined;
			/** What was found in the cells while the text was checked. */
			readonly survey?: CellSurvey | undefined;
			readonly remarks: readonly DataRemark[];
	  }
	| { readonly misfits: readonly DataMisfit[] };

/**
 * Checks the file of a data set, and makes a plain copy of one that DuckDB alone cannot read: in another encoding than
 * UTF-8, XLSX, JSON whose rows stand at a path, a header of several lines, lines that are left out, lines that end in
 * several ways. Text of cells is kept as it is written.
 */
export async function plainCopyOf(file: DataFile): Promise<PlainCopy> {
	const ending = /\.[^./]+$/.exec(file.file)?.[0] ?? '';
	const read = READERS[ending];
	return read === undefined ? { remarks: [] } : read(file);
}

const READERS: Readonly<Record<string, (file: DataFile) => PlainCopy | Promise<PlainCopy>>> = {
	'.csv': readText,
	'.tsv': readText,
	'.json': readJson,
	'.ndjson': readJsonLines,
	'.xlsx': readWorkbook,
};

function readText({ bytes, format, columns }: DataFile): PlainCopy {
	const encoding = format.encoding ?? 'utf-8';
	const decoded = decodeData(bytes, encoding);
	if ('misfit' in decoded) return { misfits: [decoded.misfit] };
	const survey = new CellSurvey(decoded.text, format, columns);
	const checked = checkCsv(decoded.text, format, survey);
	if ('misfits' in checked) return checked;
	const { names, isPlain } = checked;
	if (isPlain && encoding === 'utf-8') return { names, survey, remarks: [] };
	return { plain: new TextEncoder().encode(plainCsv(decoded.text, format, names)), names, survey, remarks: [] };
}

function readJson({ bytes, format }: DataFile): PlainCopy {
	return readObjects(bytes, format, (text) => text);
}

// What few files need is loaded when one does: the check of a CSV would wait for it.
async function readJsonLines({ bytes, format }: DataFile): Promise<PlainCopy> {
	const { linesAsList } = await import('../../core/data-sets/detect/detect-json.ts');
	return readObjects(bytes, format, linesAsList);
}

/** @param asList Makes a list of what stands in the file. */
function readObjects(bytes: Uint8Array, format: DataFormat, asList: (text: string) => string): PlainCopy {
	const encoding = format.encoding ?? 'utf-8';
	const decoded = decodeData(bytes, encoding);
	if ('misfit' in decoded) return { misfits: [decoded.misfit] };
	// DuckDB takes a byte order mark for a part of the first value.
	const isPlain = encoding === 'utf-8' && format.path === undefined && bytes[0] !== 0xef;
	if (isPlain) return { remarks: [] };
	const found = readJsonRows(asList(decoded.text), format.path ?? '');
	if ('misfit' in found) return { misfits: [found.misfit] };
	return plainOf(found.names, found.rows, []);
}

async function readWorkbook({ bytes, format }: DataFile): Promise<PlainCopy> {
	const { readSheet } = await import('./read-sheet.ts');
	const sheet = await readSheet(bytes, format);
	if ('misfit' in sheet) return { misfits: [sheet.misfit] };
	const table = tableFromRows(sheet.rows, format);
	if ('misfits' in table) return table;
	return plainOf(table.names, table.rows, sheet.formulas === 0 ? [] : [{ kind: 'formulas', count: sheet.formulas }]);
}

function plainOf(
	found: readonly string[],
	rows: readonly (readonly string[])[],
	remarks: readonly DataRemark[],
): PlainCopy {
	const misfits = rows.length === 0 ? [noRows(1)] : misfitsOfNames(found, 1);
	if (misfits.length > 0) return { misfits };
	const names = nameAll(found);
	return { plain: new TextEncoder().encode(plainRows([names, ...rows])), names, remarks };
}
