import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Nodes } from 'hast';
import { elementsOf, find, textOf } from '../page/element.ts';
import { MATH_FAMILY } from '../fonts/math-font.ts';
import { embedFonts } from './embed-fonts.ts';

/** Printable ASCII, and the quotation marks that browsers put around `<q>`. */
const ALWAYS = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index))}“”‘’„‚«»‹›`;

const MATH_FACE = new RegExp(`@font-face\\s*\\{[^}]*${MATH_FAMILY}[^}]*\\}`);

/**
 * Joins the style sheets of a page into one that loads nothing.
 *
 * @param page The page as it was built.
 * @param folder Its folder.
 * @param shown What the file will show.
 * @throws {Error} If a style sheet loads anything but fonts.
 */
export async function inlineStyles(page: Nodes, folder: string, shown: Nodes): Promise<string> {
	const files: string[] = [];
	for (const { tagName, properties } of elementsOf(page)) {
		if (tagName === 'link' && String(properties['rel']) === 'stylesheet' && typeof properties['href'] === 'string')
			files.push(join(folder, properties['href']));
	}
	// The typeface of mathematics is whole, so a file without mathematics goes without it.
	const unused = find(shown, ({ tagName }) => tagName === 'math') === undefined ? MATH_FACE : '';
	const sheets = files.map((file) => ({ file, css: readFileSync(file, 'utf8').replace(unused, '') }));
	const characters = charactersOf(ALWAYS, textOf(shown), ...sheets.map(({ css }) => generatedText(css)));
	const styles: string[] = [];
	for (const { file, css } of sheets)
		styles.push(await embedFonts(css, characters, (url) => readFileSync(join(dirname(file), url))));
	const css = styles.join('\n').trim();
	const [, loaded] = /url\(\s*["']?(?!data:)([^)"']*)/.exec(css) ?? /@import\s+([^;]+)/.exec(css) ?? [];
	if (loaded !== undefined) throw new Error(`The offline copy may load nothing, and a style sheet loads ${loaded}.`);
	return css.replaceAll('</', '<\\/');
}

/** What `content` may put on the page, with its escapes decoded. */
function generatedText(css: string): string {
	return [...css.matchAll(/content:([^;}]*)/g)]
		.map(([, text = '']) =>
			text.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
		)
		.join('');
}

function charactersOf(...texts: readonly string[]): Set<number> {
	return new Set(
		texts
			.flatMap((text) => Array.from(text, (character) => character.codePointAt(0) ?? 0))
			.filter((point) => point >= 32),
	);
}
