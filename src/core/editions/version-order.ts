/** Orders two versions of the form MAJOR.MINOR.PATCH by their numbers (Semantic Versioning 2.0.0, 11). */
export function compareVersions(a: string, b: string): number {
	const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
	for (const index of [0, 1, 2]) {
		const difference = (left[index] ?? 0) - (right[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
