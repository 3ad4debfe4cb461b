import type { Locator } from '../model/work.ts';

/** The words for places in a work, by their names in CSL. */
const labels: Readonly<Record<string, readonly string[]>> = {
	page: ['page', 'pages', 'p.', 'pp.'],
	chapter: ['chapter', 'chapters', 'ch.'],
	section: ['section', 'sections', '§', '§§'],
	paragraph: ['paragraph', 'paragraphs', 'para.'],
	part: ['part', 'parts'],
	figure: ['figure', 'figures', 'fig.'],
	table: ['table', 'tables'],
	equation: ['equation', 'equations'],
	appendix: ['appendix', 'appendices'],
	note: ['note', 'notes'],
	line: ['line', 'lines'],
	verse: ['verse', 'verses'],
	column: ['column', 'columns'],
	folio: ['folio', 'folios'],
	volume: ['volume', 'volumes', 'vol.'],
	issue: ['issue', 'issues'],
	book: ['book', 'books'],
};

/** The first word for each kind of place. */
export const locatorWords: readonly string[] = Object.values(labels).flatMap(([word]) => word ?? []);

const LOCATOR = /^([^\s\d]+)\s*([\p{L}\p{N}][\p{L}\p{N} .,:–-]{0,59})$/u;

/** Reads a place in a work, such as “page 12” or “pp. 3–5”; undefined if it is none. A number alone is a page. */
export function readLocator(text: string): Locator | undefined {
	const written = text.trim();
	if (/^\d[\d ,–-]*$/.test(written)) return { label: 'page', value: written };
	const [, word = '', value] = LOCATOR.exec(written) ?? [];
	const label = Object.entries(labels).find(([, words]) => words.includes(word.toLowerCase()))?.[0];
	return label === undefined || value === undefined ? undefined : { label, value };
}
