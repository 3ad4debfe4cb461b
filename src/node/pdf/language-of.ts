import type { PrintLanguage } from './print-node.ts';

/** `en-GB` as language and region. A tag that no one can read is left to the document’s language. */
export function languageOf(tag: string): PrintLanguage | undefined {
	try {
		const { language, region } = new Intl.Locale(tag);
		return /^[a-z]{2,3}$/.test(language)
			? { lang: language, region: region !== undefined && /^[A-Z]{2}$/.test(region) ? region : null }
			: undefined;
	} catch {
		return undefined;
	}
}
