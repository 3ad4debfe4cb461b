import { parseRef, type Citable, type CitableChange } from '../../model/edition.ts';

/**
 * What is read in another order than before: the sections of the report, the headings and the claims of a section. It
 * is given by the citable whose parts they are. What was added or removed changes no order.
 *
 * @param movedTo New names by the old ones.
 */
export function changedOrders(
	before: readonly Citable[],
	after: readonly Citable[],
	movedTo: ReadonlyMap<string, string>,
): Map<string, CitableChange['texts']> {
	const earlier = groupsOf(before, (ref) => movedTo.get(ref) ?? ref);
	const titles = new Map([...before, ...after].map(({ ref, title }) => [ref, title]));
	const changed = new Map<string, CitableChange['texts']>();
	for (const [key, { parent, refs }] of groupsOf(after, (ref) => ref)) {
		const old = earlier.get(key)?.refs ?? new Set();
		const [was, now] = [[...old].filter((ref) => refs.has(ref)), [...refs].filter((ref) => old.has(ref))];
		if (was.every((ref, index) => ref === now[index])) continue;
		const inWords = (list: readonly string[]) => list.map((ref) => titles.get(ref) ?? ref).join('; ');
		changed.set(parent, [...(changed.get(parent) ?? []), { name: 'order', was: inWords(was), now: inWords(now) }]);
	}
	return changed;
}

interface Group {
	readonly parent: string;
	readonly refs: Set<string>;
}

/** Names in their order, by what they belong to and their kind. */
function groupsOf(citables: readonly Citable[], nameOf: (ref: string) => string): Map<string, Group> {
	const report = citables.find(({ ref }) => parseRef(ref).kind === 'report')?.ref ?? '';
	const groups = new Map<string, Group>();
	let section = '';
	for (const { ref } of citables) {
		const { kind } = parseRef(ref);
		if (kind === 'section') section = ref;
		else if (kind !== 'heading' && kind !== 'claim') continue;
		const parent = nameOf(kind === 'section' ? report : section);
		const key = `${parent} ${kind}`;
		const group = groups.get(key) ?? { parent, refs: new Set() };
		group.refs.add(nameOf(ref));
		groups.set(key, group);
	}
	return groups;
}
