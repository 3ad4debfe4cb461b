/** One number, or the two bounds of a range with the lower first. */
export type Amount = readonly [number] | readonly [number, number];
