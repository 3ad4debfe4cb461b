import type { CslNode } from './csl-engine.ts';

/**
 * A style without the branches that no work of these types reaches: it sets the same words, and the engine, which
 * writes out each macro at each place of its use, is ready several times sooner.
 */
export function pruneStyle(style: CslNode, types: ReadonlySet<string>): CslNode {
	const children = style.children.flatMap((child): (CslNode | string)[] => (typeof child === 'string' ? [child] : prune(child, types)));
	return { ...style, children };
}

function prune(node: CslNode, types: ReadonlySet<string>): CslNode[] {
	const pruned = pruneStyle(node, types);
	if (node.name !== 'choose') return [pruned];
	const branches: CslNode[] = [];
	for (const branch of pruned.children.filter((child) => typeof child !== 'string')) {
		const isReached = branch.name === 'else' ? true : outcomeOf(branch, types);
		if (isReached === false) continue;
		branches.push(branches.length > 0 ? branch : asFirst(branch, types));
		if (isReached === true) break;
	}
	return branches.length === 0 ? [] : [{ ...pruned, children: branches }];
}

/** A branch as the first of its choice, which always has a condition. */
function asFirst(branch: CslNode, types: ReadonlySet<string>): CslNode {
	const attrs = branch.name === 'else' ? { type: [...types].join(' '), match: 'any' } : branch.attrs;
	return { ...branch, name: 'if', attrs };
}

/** Whether the condition of a branch holds for every work, or for none; undefined if that depends on the work. */
function outcomeOf({ attrs }: CslNode, types: ReadonlySet<string>): boolean | undefined {
	const tests = Object.entries(attrs).flatMap(([name, value]): (boolean | undefined)[] => {
		if (name === 'match') return [];
		if (name !== 'type') return [undefined];
		return value
			.trim()
			.split(/\s+/)
			.map((type) => (types.has(type) ? types.size === 1 || undefined : false));
	});
	const match = attrs['match'] ?? 'all';
	if (match === 'all') return tests.includes(false) ? false : tests.every((each) => each === true) || undefined;
	const holdsForAny = tests.includes(true);
	const holdsForNone = tests.every((each) => each === false);
	if (match === 'any') return holdsForAny ? true : holdsForNone ? false : undefined;
	return holdsForAny ? false : holdsForNone ? true : undefined;
}
