/** What a host adds to the answers for addresses of a pattern. `*` stands for anything, `:name` for one part; a pattern may hold one `*`. */
export interface HeaderBlock {
	readonly path: string;
	readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Blocks as a file `_headers`, as Netlify and Cloudflare Pages read it. */
export function writeHeaders(blocks: readonly HeaderBlock[]): string {
	return blocks.map(({ path, headers }) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`).join('\n');
}
