/** A fault of a report that shows only when it is set in type. Astro prints `hint` and `loc` of an error. */
export class PdfProblem extends Error {
	readonly hint: string;
	readonly loc: { readonly file: string; readonly line: number; readonly column: number } | undefined;

	/** @param file The author’s file, where it is known. */
	constructor(message: string, hint: string, file?: string) {
		super(message);
		this.name = 'report.pdf';
		this.hint = hint;
		this.loc = file === undefined ? undefined : { file, line: 1, column: 1 };
	}
}
