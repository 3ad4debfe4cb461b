/** Length of the windows that are indexed: any 12 characters with one of them altered still hold one whole window. */
export const GRAM = 6;

/** Every window of a text, found by its hash in constant time. Positions count UTF-16 code units. */
export interface GramIndex {
	/** Bucket of each window of `text`, in order; empty where `text` is shorter than a window. */
	buckets(text: string): number[];
	/** How many windows of the source share a bucket. */
	count(bucket: number): number;
	/** Calls `visit` with the start of each window in a bucket, the last one first, as long as it returns true. */
	visit(bucket: number, visit: (position: number) => boolean): void;
}

const BASE = 0x01000193;

/** Indexes a text in one pass. Different windows may share a bucket, so a hit must be compared with the text. */
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

/** Rolling polynomial hash, modulo 2^32 (Karp and Rabin 1987). */
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
