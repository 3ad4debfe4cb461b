import { RefusedFetch } from './refused-fetch.ts';

/** A column of a result, with the number that its type has in PostgreSQL. */
export interface ResultColumn {
	readonly name: string;
	readonly type: number;
}

const BOOLEAN = 16;
const NUMERIC = 1700;
/** The types of columns that Parquet has as well, by their numbers in PostgreSQL. All others are written as words. */
const SQL_TYPES: ReadonlyMap<number, string> = new Map([
	[BOOLEAN, 'BOOLEAN'],
	[20, 'BIGINT'],
	[21, 'BIGINT'],
	[23, 'BIGINT'],
	[700, 'DOUBLE'],
	[701, 'DOUBLE'],
	[1082, 'DATE'],
]);
/** The digits that a decimal has at most in Parquet. */
const MOST_DIGITS = 38;

/** Reads the cells of a result as the server writes them, and learns which decimals its columns need. */
export class ResultColumns {
	readonly names: readonly string[];
	readonly #types: readonly number[];
	/** Digits before and after the decimal point, by column; `undefined` once a cell is no decimal, such as NaN. */
	readonly #digits: ([before: number, after: number] | undefined)[];

	/** @throws {RefusedFetch} If there is none, or if two have one name. */
	constructor(columns: readonly ResultColumn[]) {
		this.names = columns.map(({ name }) => name);
		this.#types = columns.map(({ type }) => type);
		this.#digits = columns.map(() => [1, 0]);
		if (columns.length === 0) throw new RefusedFetch('The query gives no columns.', 'Name columns after SELECT.');
		const repeated = this.names.find((name, index) => this.names.indexOf(name) !== index);
		if (repeated !== undefined)
			throw new RefusedFetch(`The query gives two columns “${repeated}”.`, 'Give one of them another name with AS.');
	}

	/** The cells of a row as text. Numbers keep every digit; truth values are `true` and `false`. */
	read(cells: readonly (Buffer | null)[]): (string | null)[] {
		return cells.map((cell, index) => {
			if (cell === null) return null;
			const text = decode(cell, this.names[index] ?? '');
			const type = this.#types[index];
			if (type === BOOLEAN) return text === 't' ? 'true' : text === 'f' ? 'false' : text;
			if (type === NUMERIC) this.#count(index, text);
			return text;
		});
	}

	#count(index: number, text: string): void {
		const known = this.#digits[index];
		if (known === undefined) return;
		const [, before, after = ''] = /^-?(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
		this.#digits[index] =
			before === undefined ? undefined : [Math.max(known[0], before.length), Math.max(known[1], after.length)];
	}

	/** The type of each column in the SQL of DuckDB, once all rows have been read. */
	sqlTypes(): string[] {
		return this.#types.map((type, index) => {
			if (type !== NUMERIC) return SQL_TYPES.get(type) ?? 'VARCHAR';
			const [before, after] = this.#digits[index] ?? [MOST_DIGITS, 1];
			return before + after > MOST_DIGITS ? 'VARCHAR' : `DECIMAL(${before + after}, ${after})`;
		});
	}
}

/** Bytes that are no UTF-8 become U+FFFD, which a text may hold as well. */
function decode(cell: Buffer, column: string): string {
	const text = cell.toString('utf8');
	if (text.includes('\uFFFD') && !Buffer.from(text).equals(cell))
		throw new RefusedFetch(
			`A cell of the column “${column}” is not UTF-8.`,
			"Convert it in the query, as in convert_from(column, 'LATIN1').",
		);
	return text;
}
