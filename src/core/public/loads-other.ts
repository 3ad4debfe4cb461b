/** What is no part of the picture itself: another element, a picture that is embedded, a typeface. */
const OTHER_ADDRESS =
	/url\((?![ \t\n]*(?:["'][ \t\n]*)?(?:#|data:(?:image\/(?:png|jpe?g|gif|webp|avif)|font\/|application\/[\w.-]*font)))/i;
/** These take an address as a bare string. */
const OTHER_STRING = /@import|image-set\(|\bsrc\(/i;

/**
 * Whether CSS, in a style sheet or in an attribute, loads something from elsewhere, however its letters are written. It
 * is looked for in comments and strings too, so that no reader of CSS that parts them in another way finds any more.
 */
export function loadsOther(css: string): boolean {
	const plain = plainCss(css);
	return OTHER_STRING.test(plain) || OTHER_ADDRESS.test(plain);
}

/** The characters that CSS means (CSS Syntax Level 3, 3.3 and 4.3.7), with lines joined that a backslash breaks. */
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
