/** What a picture may take from itself: a part of it, a picture that is embedded, a typeface. */
const EMBEDDED = /^(?:#|data:(?:image\/(?:png|jpe?g|gif|webp|avif)|font\/|application\/[\w.-]*font))/i;

/** Whether CSS, in a style sheet or in an attribute, loads something from elsewhere, however its letters are written. */
export function loadsOther(css: string): boolean {
	const plain = css.replace(/\\(?:([0-9a-f]{1,6})\s?|([^\n]))/gi, (_, code?: string, letter?: string) => {
		const point = Number.parseInt(code ?? '', 16);
		return letter ?? (point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD');
	});
	const addresses = [...plain.matchAll(/url\(\s*["']?\s*([^"')]*)/gi)].map(([, address = '']) => address);
	// These take an address as a bare string.
	return /@import|image-set\(|\bsrc\(/i.test(plain) || !addresses.every((address) => EMBEDDED.test(address));
}
