import { escapeXml } from '../markup/escape-xml.ts';
import { markup } from '../markup/markup.ts';
import type { WorkRecord } from '../model/work-record.ts';
import { doiLink } from './identifier-links.ts';

/** An address in text, without the mark that ends its sentence. */
const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]’”]/g;

/**
 * Makes links of the addresses in a reference, and of its DOI where the style writes that without an address; its words
 * stay as they are.
 *
 * @param html As a style sets it: text that is escaped, and elements without addresses.
 */
export function linkAddresses(html: string, { DOI: doi }: Pick<WorkRecord, 'DOI'>): string {
	const link = (href: string, words: string) => `<a class="${markup.MarkdownLink.bare}" href="${href}">${words}</a>`;
	const linked = html.replace(ADDRESS, (words) => link(words, words));
	const written = doi === undefined ? '' : escapeXml(doi);
	return doi === undefined || linked.includes('<a ') || !html.includes(written)
		? linked
		: html.replace(written, () => link(escapeXml(doiLink(doi)), written));
}
