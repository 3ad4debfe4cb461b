/** A stream of numbers that a seed fixes: the same on every machine. */
export interface Random {
	/** A number from 0, below 1. */
	next(): number;
	/** A whole number from 0, below `limit`. */
	below(limit: number): number;
	/** One of the items; there is at least one. */
	pick<T>(items: readonly [T, ...T[]]): T;
	/** One of the items, if there are any. */
	any<T>(items: readonly T[]): T | undefined;
}

/** The generator “mulberry32”: 32 bits of state, good enough to choose damage. */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	function next(): number {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}
	const below = (limit: number) => Math.floor(next() * limit);
	const any = <T>(items: readonly T[]) => items[below(items.length)];
	return { next, below, any, pick: (items) => any(items) ?? items[0] };
}
