import type { MessageKey } from '../../core/words/catalogues.ts';
import { messageOf, sayPieces } from '../../core/words/say.ts';
import { type Inline, printLanguageOf } from './print-node.ts';
import { printPieces } from './print-pieces.ts';

/** The messages that the files of `typst/` print by their keys. */
const keys = [
	'site.contents',
	'chart.all',
	'table.all',
	'pdf.on-page',
	'pdf.page-of-all',
	'methods.not-known',
	'register.title',
	'pdf.column-number',
	'pdf.column-figure',
	'pdf.column-proof',
	'pdf.column-pages',
	'pdf.list-separator',
	'pdf.terms',
	'source.all',
] as const satisfies readonly MessageKey[];

export type PrintWords = Readonly<Record<string, readonly Inline[]>>;

/**
 * These messages in the language of the report, or in English where that has none. Their variables are what only Typst
 * knows, such as a page.
 */
export function printWords(locale: string): PrintWords {
	return Object.fromEntries(keys.map((key) => [key, wordsIn(locale, key)]));
}

function wordsIn(locale: string, key: (typeof keys)[number]): Inline[] {
	const words = printPieces(sayPieces(locale, key));
	const said = messageOf(locale, key).locale;
	return said === locale ? words : [{ is: 'words', in: words, ...printLanguageOf(said) }];
}
