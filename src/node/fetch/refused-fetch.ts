/** Why a source is not saved anew, and what to do. The copy that is there stays. */
export class RefusedFetch extends Error {
	readonly hint: string;
	constructor(message: string, hint: string) {
		super(message);
		this.name = 'RefusedFetch';
		this.hint = hint;
	}
}
