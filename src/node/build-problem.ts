/** Why a sound report could not be built here, and what to do. */
export class BuildProblem extends Error {
	readonly hint: string;

	constructor(message: string, hint: string) {
		super(message);
		this.name = 'build';
		this.hint = hint;
	}
}
