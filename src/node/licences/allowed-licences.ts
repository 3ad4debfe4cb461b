/** Licences of code that readers may load. They ask only for their notice, which `/licences.txt` gives. */
const FOR_READERS: ReadonlySet<string> = new Set([
	'MIT',
	'ISC',
	'0BSD',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'CC0-1.0',
	'Unlicense',
	'Zlib',
	'OFL-1.1',
]);
/**
 * Licences of code that may build the site. Some restrict the distribution of the code; a built site has none of it.
 */
const FOR_BUILDING: ReadonlySet<string> = new Set([
	...FOR_READERS,
	'LGPL-3.0',
	'LGPL-3.0-or-later',
	'MPL-2.0',
	'Python-2.0',
	'PSF-2.0',
]);

/**
 * Whether code under a licence may be used.
 *
 * @param expression SPDX licence expression. Of `A OR B` both must be allowed: this is simpler, and enough so far.
 * @param use Whether readers load the code, or only the build runs it.
 */
export function isAllowed(expression: string, use: 'reader' | 'build'): boolean {
	const names = expression.split(/[()\s]+|\b(?:AND|OR)\b/).filter((name) => name !== '');
	const allowed = use === 'reader' ? FOR_READERS : FOR_BUILDING;
	return names.length > 0 && names.every((name) => allowed.has(name));
}
