import { DuckDBResultReader, DuckDBTypeId, StatementType, type DuckDBValue } from '@duckdb/node-api';
import type { Answer, Question } from '../../core/data-sets/data-engine.ts';
import { type Cell, type DuckdbSession, writeCell } from './duckdb-session.ts';
import { errorText } from './error-text.ts';

/** Answers a question within a time in milliseconds; a question that takes longer is stopped. */
export async function answerQuestion(session: DuckdbSession, question: Question, time: number): Promise<Answer> {
	const { connection } = session;
	// DuckDB would read up to it.
	if (question.sql.includes('\0')) return { failed: 'error', error: 'The question holds the character NUL.' };
	const timer = setTimeout(() => connection.interrupt(), time);
	try {
		const statements = await connection.extractStatements(question.sql);
		if (statements.count !== 1) return { failed: 'error', error: 'This is not one statement.' };
		const statement = await statements.prepare(0);
		try {
			if (statement.statementType !== StatementType.SELECT) {
				return { failed: 'error', error: 'This is no SELECT.' };
			}
			const reader = new DuckDBResultReader(await statement.stream());
			await reader.readUntil(question.most + 1);
			const types = reader.columnTypes();
			const rows = reader.getRows().slice(0, question.most);
			return {
				columns: reader.columnNames().map((name, index) => ({ name, sqlType: String(types[index]) })),
				rows: rows.map((row) =>
					row.map((value, index) =>
						types[index]?.typeId === DuckDBTypeId.FLOAT ? writeFloat(value) : writeCell(value),
					),
				),
				isCut: reader.currentRowCount > question.most,
			};
		} finally {
			statement.destroySync();
		}
	} catch (error) {
		const text = errorText(error);
		const failed = text.startsWith('INTERRUPT') ? 'time' : text.startsWith('Out of Memory') ? 'memory' : 'error';
		return { failed, error: text };
	} finally {
		clearTimeout(timer);
	}
}

/** Writes a number of single precision by the shortest text that gives it back. */
function writeFloat(value: DuckDBValue): Cell {
	if (typeof value !== 'number') return writeCell(value);
	for (let digits = 1; digits < 9; digits++) {
		const short = Number(value.toPrecision(digits));
		if (Math.fround(short) === value) return String(short);
	}
	return String(value);
}
