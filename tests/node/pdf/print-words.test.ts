import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sayPieces } from '../../../src/core/words/say.ts';
import { SANS, SERIF } from '../../../src/node/pdf/pdf-fonts.ts';
import { printPieces } from '../../../src/node/pdf/print-pieces.ts';
import { printWords } from '../../../src/node/pdf/print-words.ts';

const files = globSync('src/node/pdf/typst/*.typ').map((file) => ({
	file,
	/** Without comments and the labels of places. */
	code: readFileSync(file, 'utf8')
		.replace(/^\s*\/\/.*$/gm, '')
		.replace(/<\w+>/g, ''),
}));

test('the Typst files ask for the messages that the document carries, and for no others', () => {
	const asked = files.flatMap(({ code }) =>
		[...code.matchAll(/"([a-z]+\.(?!typ"|json")[a-z-]+)"/g)].map(([, key]) => key),
	);
	expect(new Set(asked)).toEqual(new Set(Object.keys(printWords('en'))));
});

test.each(files)('$file prints no words of its own', ({ code }) => {
	// A pattern, in a call of `regex`, is not printed.
	const printed = code.replaceAll(/\bregex\("[^"\n]*"/g, '');
	const strings = [...printed.matchAll(/"([^"\n]*)"/g)].map(([, string = '']) => string);
	const names: readonly string[] = [SERIF, SANS, 'Report Code Pro', 'New Computer Modern Math', 'no form for '];
	expect(strings.filter((string) => /\p{Lu}|\p{L}\s/u.test(string) && !names.includes(string))).toEqual([]);
	// Content between brackets, in which `#` begins code: names, and arguments in brackets.
	const content = [...code.replaceAll(/"[^"\n]*"/g, '').matchAll(/\[([^[\]]*)\]/g)].map(([, inside = '']) => inside);
	const inCode = /#[\w.-]*(?:\([^()]*(?:\([^()]*\)[^()]*)*\))*[\w.-]*/g;
	expect(content.flatMap((inside) => inside.replaceAll(inCode, '').match(/\p{L}+/gu) ?? [])).toEqual([]);
});

test('what only Typst knows is left to it by its name', () => {
	expect(printPieces(sayPieces('en', 'pdf.page-of-all'))).toEqual([
		{ is: 'value', id: 'page' },
		' of ',
		{ is: 'value', id: 'pages' },
	]);
});

test('an element of a message that is not known is an error', () => {
	expect(() => printPieces([{ element: 'blink', inside: [] }])).toThrow('The element "blink"');
});
