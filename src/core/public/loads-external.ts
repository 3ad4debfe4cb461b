/** The address of a picture or typeface that stands in the address itself. */
const EMBEDDED = /data:(?:image\/(?:png|jpe?g|gif|webp|avif)|font\/|application\/[\w.-]*font)/;
/** `url(…)` that refers neither to an element of the picture nor to an embedded picture or typeface. */
const EXTERNAL_URL = new RegExp(String.raw`url\((?![ \t\n]*(?:["'][ \t\n]*)?(?:#|${EMBEDDED.source}))`, 'i');
/** What takes an address as a bare string. */
const TAKES_STRING = /@import|image-set\(|\bsrc\(/i;

/**
 * Whether CSS, in a style sheet or in an attribute, loads something external, also if its letters are escaped. Comments
 * and strings are searched too, because browsers may disagree on where these end.
 */
export function loadsExternal(css: string): boolean {
	const plain = plainCss(css);
	return TAKES_STRING.test(plain) || EXTERNAL_URL.test(plain);
}

/** Resolves escapes in CSS (CSS Syntax Level 3, 3.3 and 4.3.7) and joins lines that end in a backslash. */
function plainCss(css: string): string {
	return css
		.replace(/\r\n|[\r\f]/g, '\n')
		.replace(/\\(?:([0-9a-f]{1,6})[ \t\n]?|(\n)|(.))/gisu, (_, code?: string, line?: string, letter?: string) => {
			if (line !== undefined) return '';
			if (letter !== undefined) return letter;
			const point = Number.parseInt(code ?? '', 16);
			const isLetter = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
			return isLetter ? String.fromCodePoint(point) : '\uFFFD';
		});
}
