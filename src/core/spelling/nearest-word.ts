/** A longer text, in UTF-16 code units, is no mistyped word. */
const LONGEST = 200;

/**
 * The candidate that is most like a word, ignoring case; of equals the first.
 *
 * @returns Undefined if in every candidate more than a third of the letters differ (one letter in short words), or all
 *   of them.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
	if (word === '' || word.length > LONGEST) return undefined;
	const meant = word.toLowerCase();
	let best: string | undefined;
	let bestDistance = Math.min(Math.max(1, Math.floor(word.length / 3)), word.length - 1) + 1;
	for (const candidate of candidates) {
		const distance =
			Math.abs(word.length - candidate.length) < bestDistance
				? editDistance(meant, candidate.toLowerCase(), bestDistance)
				: bestDistance;
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}

/**
 * The number of single edits between two words (optimal string alignment distance: a swap of neighbours is one edit),
 * or `limit` if it is not smaller.
 */
function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let before: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		let smallest = i;
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, at(before, j - 2) + 1);
			current.push(cost);
			smallest = Math.min(smallest, cost);
		}
		if (smallest >= limit) return limit;
		before = previous;
		previous = current;
	}
	return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Number.POSITIVE_INFINITY;
}
