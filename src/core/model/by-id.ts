/**
 * Finds the members of a resolved report by their ids.
 *
 * @param what What each of them is, for the message.
 */
export function byId<T extends { readonly id: string }>(what: string, all: readonly T[]): (id: string) => T {
	const members = new Map(all.map((each) => [each.id, each]));
	return (id) => found(what, id, members.get(id));
}

/** The pipeline has resolved every name, so a miss is a fault of our own code. */
export function found<T>(what: string, id: string, value: T | undefined): T {
	if (value === undefined) throw new Error(`The resolved report has no ${what} “${id}”.`);
	return value;
}
