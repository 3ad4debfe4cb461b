/** The part of edtf that is used here. */
declare module 'edtf' {
	/** A date, a season or a part of a year. Months count from 0. */
	interface Parsed {
		readonly type: string;
		readonly level: number;
		readonly values: readonly number[];
		readonly approximate?: boolean | number | undefined;
		readonly uncertain?: boolean | number | undefined;
		readonly unspecified?: number | undefined;
	}
	/** @throws {Error} If the text is no EDTF. */
	export function parse(text: string): Parsed;
}
