import type { MessageKey } from '../../core/words/catalogues.ts';
import { sayPieces } from '../../core/words/say.ts';
import type { Inline } from './print-node.ts';
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

/** These messages in the language of the report. Their variables are what only Typst knows, such as a page. */
export function printWords(locale: string): PrintWords {
	return Object.fromEntries(keys.map((key) => [key, printPieces(sayPieces(locale, key))]));
}
