/** Why a sound report could not be built here, and what to do. */
export class BuildProblem extends Error {
	readonly hint: string;
	/** What the problem leaves behind, where it is not what a failure leaves: everything as it was. */
	readonly left: string | undefined;

	constructor(message: string, hint: string, left?: string) {
		super(message);
		this.left = left;
		this.name = 'build';
		this.hint = hint;
	}
}
