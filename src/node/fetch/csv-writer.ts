import { closeSync, openSync, writeSync } from 'node:fs';

/** How many characters are collected before they are written. */
const CHUNK = 1 << 18;

/**
 * Writes rows as CSV (RFC 4180): UTF-8, commas, `\n` after each line, the same rows always as the same bytes. NULL is
 * an empty cell; an empty text is `""`. It writes at once, so that rows wait nowhere, however fast they come.
 */
export class CsvWriter {
	readonly #handle: number;
	#lines: string[] = [];
	#waiting = 0;
	#bytes = 0;

	constructor(file: string) {
		this.#handle = openSync(file, 'w');
	}

	/** The bytes that have been written so far. Some more wait. */
	get bytes(): number {
		return this.#bytes;
	}

	write(cells: readonly (string | null)[]): void {
		// A line of one empty cell would be an empty line, which readers of CSV skip.
		const line = cells.length === 1 && cells[0] === null ? '""' : cells.map(cellOf).join(',');
		this.#lines.push(line);
		this.#waiting += line.length + 1;
		if (this.#waiting >= CHUNK) this.#flush();
	}

	/** Writes what waits, and closes the file. */
	close(): void {
		try {
			this.#flush();
		} finally {
			closeSync(this.#handle);
		}
	}

	#flush(): void {
		if (this.#lines.length === 0) return;
		const bytes = Buffer.from(`${this.#lines.join('\n')}\n`);
		this.#lines = [];
		this.#waiting = 0;
		for (let start = 0; start < bytes.length;) start += writeSync(this.#handle, bytes, start);
		this.#bytes += bytes.length;
	}
}

function cellOf(text: string | null): string {
	if (text === null) return '';
	return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
