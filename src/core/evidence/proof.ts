import type { FormulaPart } from '../format/formula-call.ts';
import type { ShownRows } from '../model/data-set.ts';
import type { CellEvidence, ReadNumber } from '../model/evidence/cell.ts';
import type { QueryEvidence } from '../model/evidence/query.ts';
import type { Figure } from '../model/figure.ts';
import type { Formula } from '../model/formula.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Passage } from '../model/source.ts';

/** What proves a figure, in a line. */
export type Proof =
	/** The words of a source, in its language, and in words of ours if the source is in another language. */
	| {
			readonly form: 'quote';
			readonly words: string;
			readonly language: string;
			readonly translation: string | undefined;
	  }
	/** Arithmetic with its numbers put in, up to its result. */
	| { readonly form: 'formula'; readonly parts: readonly FormulaPart[] }
	/** The cells of a row of a data set, in words. */
	| { readonly form: 'cell'; readonly words: string }
	/** A query over data sets. */
	| { readonly form: 'query'; readonly sql: string }
	/** A remark of ours, the same for every such figure. */
	| { readonly form: 'remark'; readonly words: string };

/** A part of the proof on the page of a figure. */
export type ProofPart =
	| { readonly part: 'passage'; readonly passage: Passage }
	| {
			readonly part: 'formula';
			readonly expression: Formula;
			/** The value before rounding, where rounding changed it. */
			readonly unrounded: Quantity | undefined;
			readonly inputs: readonly { readonly name: string; readonly figure: string }[];
	  }
	| ({
			readonly part: 'rows';
			readonly source: string;
			/** The row of the value, with those around it. */
			readonly rows: ShownRows;
			readonly row: number;
			/** The columns of the value. */
			readonly columns: readonly string[];
	  } & Pick<CellEvidence, 'where'> &
			Pick<ReadNumber, 'convertedFrom' | 'unrounded'>)
	| ({ readonly part: 'query' } & Omit<QueryEvidence, 'kind' | 'passage' | 'reading' | 'assumption' | 'round'>);

/** What a writer of proofs needs. */
export interface ProofSetting {
	readonly figureById: (id: string) => Figure;
	/** The language of a source. */
	readonly languageOf: (source: string) => string;
	readonly locale: string;
}
