import { type Interval, max, min, multiply, point, wholeNumbers } from './interval.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * The score interval for a share observed in a sample (Wilson 1927, Journal of the American Statistical Association
 * 22:209–212). With z the normal quantile of (1 + level) / 2, its bounds are
 *
 *     (share + z²/2n ± z √(share (1 - share) / n + z²/4n²)) / (1 + z²/n)
 *
 * @param share Between 0 and 1.
 * @param n Size of the sample, at least 1.
 * @param level Level of confidence, such as 0.95; between 0 and 1, both excluded.
 * @returns An interval of shares between 0 and 1.
 * @throws {RangeError} If an argument lies outside its range.
 */
export function wilson(share: number, n: number, level: number): Interval {
	if (!(share >= 0 && share <= 1)) throw new RangeError(`The share ${share} is not between 0 and 1.`);
	if (!(n >= 1 && Number.isFinite(n))) throw new RangeError(`The sample size ${n} is not at least 1.`);
	if (!(level > 0 && level < 1)) throw new RangeError(`The confidence level ${level} is not between 0 and 1.`);
	if ((1 + level) / 2 === 1) throw new RangeError(`The confidence level ${level} is too close to 1 to compute with.`);
	const z2 = normalQuantile((1 + level) / 2) ** 2;
	const middle = share + z2 / (2 * n);
	const reach = Math.sqrt(z2 * ((share * (1 - share)) / n + z2 / (4 * n * n)));
	const spread = 1 + z2 / n;
	return {
		low: share === 0 ? 0 : Math.max(0, (middle - reach) / spread),
		high: share === 1 ? 1 : Math.min(1, (middle + reach) / spread),
	};
}

/**
 * The score intervals, together, for the counts whose share of a sample lies in a range: from the lower bound for the
 * fewest to the upper one for the most. A share that was rounded so gives the counts that round to it.
 *
 * @param share Its bounds outside 0 and 1 are moved there.
 * @param n Size of the sample, a whole number.
 * @throws {RangeError} If an argument lies outside its range, or no count has such a share.
 */
export function wilsonOfCounts(share: Interval, n: number, level: number): Interval {
	if (!Number.isInteger(n)) throw new RangeError(`The sample size ${n} is not a whole number.`);
	const counts = wholeNumbers(multiply(min(max(share, point(0)), point(1)), point(n)));
	return { low: wilson(counts.low / n, n, level).low, high: wilson(counts.high / n, n, level).high };
}
