/** Offset at which each line of a text starts, the first line first. */
export function lineStarts(text: string): Int32Array {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return Int32Array.from(starts);
}

/** Line that holds an offset, from 1. */
export function lineAt(starts: Int32Array, offset: number): number {
	let low = 0;
	let high = starts.length;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle;
	}
	return low + 1;
}
