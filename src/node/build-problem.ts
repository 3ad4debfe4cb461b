/** Why a report without problems could not be built or published on this machine, and what to do. */
export class BuildProblem extends Error {
	readonly hint: string;
	/** A sentence on the state after the failure, if it is not true that everything is as it was. */
	readonly state: string | undefined;

	constructor(message: string, hint: string, state?: string) {
		super(message);
		this.state = state;
		this.name = 'build';
		this.hint = hint;
	}
}
