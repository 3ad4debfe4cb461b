/** Each derived figure with the figures in its `from`. Figures that are not keys are ignored. */
export type Derivations = ReadonlyMap<string, readonly string[]>;

/** A figure being visited: which of its inputs is next, and the earliest figure on the path that it leads back to. */
interface Visit {
	readonly id: string;
	readonly number: number;
	readonly inputs: readonly string[];
	next: number;
	earliest: number;
}

/**
 * Sorts figures so that each comes after its inputs, and finds circles. It looks for strongly connected components
 * (Tarjan 1972, SIAM Journal on Computing 1:146–160) without recursion, so that a long chain cannot exhaust the stack.
 *
 * @returns `order`: figures that can be computed, inputs first. `circles`: one circle for each component of several
 *   figures that need each other, each figure of the circle once. No figure of such a component is in `order`.
 */
export function orderDerivations(derivations: Derivations): { order: string[]; circles: string[][] } {
	const order: string[] = [];
	const circles: string[][] = [];
	const numbers = new Map<string, number>();
	/** Figures that have been entered and whose component is not known yet. */
	const waiting: string[] = [];
	const placed = new Set<string>();
	for (const root of derivations.keys()) if (!numbers.has(root)) walk(root);
	return { order, circles };

	function walk(root: string): void {
		const path = [enter(root)];
		for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
			const input = visit.inputs[visit.next++];
			if (input === undefined) leave(visit, path);
			else if (derivations.has(input) && !placed.has(input)) follow(input, visit, path);
		}
	}

	function enter(id: string): Visit {
		const number = numbers.size;
		numbers.set(id, number);
		waiting.push(id);
		return { id, number, inputs: derivations.get(id) ?? [], next: 0, earliest: number };
	}

	function follow(input: string, visit: Visit, path: Visit[]): void {
		const number = numbers.get(input);
		if (number === undefined) path.push(enter(input));
		else visit.earliest = Math.min(visit.earliest, number);
	}

	function leave(visit: Visit, path: Visit[]): void {
		path.pop();
		const parent = path.at(-1);
		if (parent !== undefined) parent.earliest = Math.min(parent.earliest, visit.earliest);
		if (visit.earliest === visit.number) place(visit.id);
	}

	/** Removes the component that was entered with `id` from those that wait. */
	function place(id: string): void {
		const component = new Set(waiting.splice(waiting.lastIndexOf(id)));
		for (const member of component) placed.add(member);
		if (component.size > 1 || (derivations.get(id) ?? []).includes(id))
			circles.push(circleIn(component, id, derivations));
		else order.push(id);
	}
}

/** Finds a circle in a component: follows the first input inside it until a figure comes again. */
function circleIn(component: ReadonlySet<string>, start: string, derivations: Derivations): string[] {
	const walked = new Map<string, number>();
	let id: string | undefined = start;
	while (id !== undefined && !walked.has(id)) {
		walked.set(id, walked.size);
		id = derivations.get(id)?.find((input) => component.has(input));
	}
	return [...walked.keys()].slice(id === undefined ? 0 : walked.get(id));
}
