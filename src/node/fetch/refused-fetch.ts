/** Why a source is not saved anew, and what to do. The copy that is there stays. */
export class RefusedFetch extends Error {
	readonly hint: string;
	constructor(message: string, hint: string) {
		super(showPlainly(message));
		this.name = 'RefusedFetch';
		this.hint = hint;
	}
}

/**
 * Writes words of others for a terminal: signs that nobody sees, which could move its cursor or turn the order of
 * letters round, become �.
 */
export function showPlainly(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}]/gu, '�');
}
