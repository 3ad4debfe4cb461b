/** Writes code points as a `unicode-range` of CSS: `U+20-21, U+24`. */
export function unicodeRange(points: Iterable<number>): string {
	const runs: { first: number; last: number }[] = [];
	for (const point of [...points].sort((a, b) => a - b)) {
		const run = runs.at(-1);
		if (run?.last === point - 1) run.last = point;
		else runs.push({ first: point, last: point });
	}
	const hex = (point: number) => point.toString(16).toUpperCase();
	return runs.map(({ first, last }) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(', ');
}
