import { escapeXml } from '../core/markup/escape-xml.ts';
import type { Place } from '../core/problem.ts';

/** A link that opens a place in the editor. Without JavaScript its words are the place, to be copied. */
export function editorLink(path: string, { line, column }: Pick<Place, 'line' | 'column'>, words: string): string {
	const place = encodeURIComponent(`${path}:${line}:${column}`);
	return `<a href="/__open-in-editor?file=${place}" data-editor>${escapeXml(words)}</a>`;
}
