/**
 * The middles of blocks, in their order, that overlap nowhere and lie as near to `wanted` as can be by the sum of
 * squares: isotonic regression by pooling adjacent violators (Barlow et al. 1972). All blocks lie between 0 and `end`
 * if there is room for all, else they begin at 0.
 *
 * @param halves Half the size of each block.
 * @param apart The least space between two blocks.
 */
export function pushApart(
	wanted: readonly number[],
	halves: readonly number[],
	{ end, apart }: { readonly end: number; readonly apart: number },
): number[] {
	// How far each middle lies behind the first if the blocks stand one after the other without a space to spare.
	const behind: number[] = [];
	for (const [index, half] of halves.entries())
		behind.push(index === 0 ? 0 : (behind[index - 1] ?? 0) + (halves[index - 1] ?? 0) + half + apart);
	const pools: { sum: number; count: number }[] = [];
	for (const [index, at] of wanted.entries()) {
		let pool = { sum: at - (behind[index] ?? 0), count: 1 };
		for (
			let last = pools.at(-1);
			last !== undefined && last.sum * pool.count >= pool.sum * last.count;
			last = pools.at(-1)
		) {
			pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
			pools.pop();
		}
		pools.push(pool);
	}
	const least = halves[0] ?? 0;
	const most = Math.max(least, end - (halves.at(-1) ?? 0) - (behind.at(-1) ?? 0));
	const starts = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
	return starts.map((start, index) => Math.min(most, Math.max(least, start)) + (behind[index] ?? 0));
}
