import { escapeXml } from '../markup/escape-xml.ts';
import { inLanguage } from '../markup/in-language.ts';

/**
 * Says the language of the title in a reference, if the style writes the title as it is.
 *
 * @param html As a style sets it.
 * @param language That of the title, if it is another than that of the reference.
 * @param around That of the reference.
 */
export function markTitle(html: string, title: string, language: string | undefined, around: string): string {
	if (language === undefined) return html;
	const attributes = Object.entries(inLanguage(language, around)).map(
		([name, value]) => `${name}="${escapeXml(value)}"`,
	);
	return html.replace(escapeXml(title), (words) => `<span ${attributes.join(' ')}>${words}</span>`);
}
