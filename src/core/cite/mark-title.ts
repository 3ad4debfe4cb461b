import { escapeXml } from '../markup/escape-xml.ts';

/**
 * Says the language of the title in a reference, if the style writes the title as it is.
 *
 * @param html As a style sets it.
 * @param language That of the title, if it is another than that of the reference.
 */
export function markTitle(html: string, title: string, language: string | undefined): string {
	if (language === undefined) return html;
	return html.replace(escapeXml(title), (words) => `<span lang="${escapeXml(language)}">${words}</span>`);
}
