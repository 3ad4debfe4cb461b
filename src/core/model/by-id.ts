/**
 * Makes a function that finds members of a resolved report by their ids.
 *
 * @param what What a member is called in an error message.
 */
export function byId<T extends { readonly id: string }>(what: string, all: readonly T[]): (id: string) => T {
	const members = new Map(all.map((each) => [each.id, each]));
	return (id) => found(what, id, members.get(id));
}

/**
 * Returns a value that must have been found.
 *
 * @throws {Error} If it was not: the pipeline has resolved every name, so this is a bug of the tool.
 */
export function found<T>(what: string, id: string, value: T | undefined): T {
	if (value === undefined) throw new Error(`The resolved report has no ${what} “${id}”.`);
	return value;
}
