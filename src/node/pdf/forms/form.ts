import { classesOf, type PageElement } from './page-element.ts';

/** What serves a screen alone and is left out of the PDF. Nothing else is. */
const CLASSES: ReadonlySet<string> = new Set([
	// The card of a figure and the button that opens it: the register of the PDF has its words.
	'card',
	'fig-tap',
	// Styles to copy and files to import: the cover says how to cite the report, each claim prints its address.
	'cite',
	// The sign beside a claim’s title: the PDF prints the address.
	'permalink',
	// The PDF has contents of its own, with page numbers.
	'toc',
	// Downloads of a chart: the PDF carries the data.
	'chart-links',
	// The drawing for a phone.
	'narrow',
	// The way back from a footnote.
	'data-footnote-backref',
]);
const TAGS: ReadonlySet<string> = new Set(['script', 'style', 'template']);

export function isScreenOnly(element: PageElement): boolean {
	return TAGS.has(element.tagName) || classesOf(element).some((name) => CLASSES.has(name));
}
