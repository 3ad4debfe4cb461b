/**
 * Length of the windows (n-grams) that are indexed, in UTF-16 code units. If one of 12 characters is altered, one whole
 * window of them is still as it was.
 */
export const GRAM = 6;

/** An index of every window of a text by its hash. Positions count UTF-16 code units. */
export interface GramIndex {
	/** The bucket of each window of `text`, in order; empty if `text` is shorter than a window. */
	buckets(text: string): number[];
	/** How many windows of the indexed text are in a bucket. */
	count(bucket: number): number;
	/** Calls `visit` with the start of each window in a bucket, the last one first, until it returns false. */
	visit(bucket: number, visit: (position: number) => boolean): void;
}

const BASE = 0x01000193;

/** Indexes a text in one pass. Different windows may share a bucket, so compare each hit with the text. */
export function indexGrams(text: string): GramIndex {
	const bits = Math.max(8, Math.ceil(Math.log2(text.length + 1)));
	const shift = 32 - bits;
	const heads = new Int32Array(2 ** bits).fill(-1);
	const counts = new Int32Array(2 ** bits);
	const nexts = new Int32Array(Math.max(0, text.length - GRAM + 1));
	eachHash(text, (hash, position) => {
		const bucket = Math.imul(hash, 0x9e3779b1) >>> shift;
		nexts[position] = heads[bucket] ?? -1;
		heads[bucket] = position;
		counts[bucket] = (counts[bucket] ?? 0) + 1;
	});
	return {
		buckets(words) {
			const found: number[] = [];
			eachHash(words, (hash) => found.push(Math.imul(hash, 0x9e3779b1) >>> shift));
			return found;
		},
		count: (bucket) => counts[bucket] ?? 0,
		visit(bucket, visit) {
			let position = heads[bucket] ?? -1;
			while (position >= 0 && visit(position)) position = nexts[position] ?? -1;
		},
	};
}

/** Calls `visit` with the hash of each window: a rolling polynomial hash, modulo 2^32 (Karp and Rabin 1987). */
function eachHash(text: string, visit: (hash: number, position: number) => void): void {
	let power = 1;
	for (let i = 0; i < GRAM; i++) power = Math.imul(power, BASE);
	let hash = 0;
	for (let i = 0; i < text.length; i++) {
		hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
		if (i >= GRAM) hash = (hash - Math.imul(text.charCodeAt(i - GRAM), power)) | 0;
		if (i >= GRAM - 1) visit(hash, i - GRAM + 1);
	}
}
