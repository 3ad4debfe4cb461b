/** Why a source is not saved anew, and what to do. The copy that is there stays. */
export class RefusedFetch extends Error {
	readonly hint: string;
	constructor(message: string, hint: string) {
		// It may hold the words of a server, and those could move the cursor of a terminal.
		super(message.replace(/\p{Cc}/gu, '�'));
		this.name = 'RefusedFetch';
		this.hint = hint;
	}
}
