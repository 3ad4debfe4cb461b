import type { Figure } from '../model/figure.ts';

/** What a writer of the records of one report needs. Each saved copy is read once. */
export interface RecordSetting {
	readonly figureById: (id: string) => Figure;
	/** The saved copy of a source. */
	readonly copyOf: (source: string) => {
		/** Permanent address. */
		readonly url: string;
		readonly sha256: string;
		/** Counts code points up to an offset in UTF-16 code units. */
		readonly codePoints: (offset: number) => number;
	};
	/** The permanent address of a path. */
	readonly permalink: (path: string) => string;
	readonly locale: string;
	/** Format of the edition that the record belongs to. */
	readonly format: number;
}
