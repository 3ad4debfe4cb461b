import { quoteText } from '../../core/data-sets/quote-sql.ts';
import type { FileKindRow } from './file-kinds.ts';
import { writeTexts } from './write-texts.ts';

/** Parquet, whose columns have types of their own. */
export const parquetFile: FileKindRow = {
	hint: 'Save the file anew as Parquet without encryption, or as CSV.',
	isReadTyped: false,
	findColumns: async (session, _file, path) => {
		const found = await session.rows(`DESCRIBE SELECT * FROM read_parquet(${quoteText(path)})`);
		return found.map(([name, type]) => ({ name: name ?? '', nativeType: type ?? '' }));
	},
	loadWritten: (session, file, path, columns, table) =>
		writeTexts(session, file, `read_parquet(${quoteText(path)})`, columns, table),
	linesOf: (_file, rows) => rows.map(() => undefined),
};
