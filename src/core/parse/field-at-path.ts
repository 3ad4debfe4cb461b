import type { Path } from './yaml-file.ts';

/** Names a field for a message, such as `“family” in item 1 of “authors”`. */
export function nameField(path: Path): string {
	if (path.length === 0) return 'This entry';
	const index = path.findLastIndex((step) => typeof step === 'number');
	const inside = path.slice(index + 1).join('.');
	if (index < 0) return `“${inside}”`;
	const item = `item ${Number(path[index]) + 1} of “${path.slice(0, index).join('.')}”`;
	return inside === '' ? `I${item.slice(1)}` : `“${inside}” in ${item}`;
}

/** The value at a path of an entry; undefined if there is none. */
export function valueAt(value: unknown, path: Path): unknown {
	let current = value;
	for (const step of path) {
		if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
		current = Reflect.get(current, step);
	}
	return current;
}
