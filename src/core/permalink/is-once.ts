import { entryAt } from './site-addresses.ts';

const known = new Map<string, boolean>();

/**
 * Whether the site has a page or file once, for all of its languages, as it has frozen editions, scripts and the files
 * for hosts: its path then begins at the root of the site. Every other path begins at the root of its language. What
 * the map of the site does not name is a file of `public/`, which is there once too.
 */
export function isOnce(path: string): boolean {
	const bare = path.replace(/[?#].*$/s, '');
	let once = known.get(bare);
	if (once === undefined) {
		const entry = entryAt(bare);
		once = entry === undefined || entry.once === true;
		known.set(bare, once);
	}
	return once;
}
