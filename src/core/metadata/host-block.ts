export type Header = readonly [name: string, value: string];

/** Headers of the addresses that a pattern matches, from the site’s root: `*` ends it and matches the rest, `:name` one part. */
export interface HostBlock {
	readonly path: string;
	readonly headers: readonly Header[];
}
