import { LanguageTag } from '../model/language-tag.ts';

/** Names of languages and their variants in BibTeX (babel, biblatex) that are not the English names of a language. */
const NAMES_IN_BIBTEX: Readonly<Record<string, string>> = {
	american: 'en-US',
	australian: 'en-AU',
	austrian: 'de-AT',
	brazilian: 'pt-BR',
	british: 'en-GB',
	canadian: 'en-CA',
	canadien: 'fr-CA',
	farsi: 'fa',
	francais: 'fr',
	germanb: 'de',
	magyar: 'hu',
	mexican: 'es-MX',
	naustrian: 'de-AT',
	ngerman: 'de',
	norsk: 'nb',
	nswissgerman: 'de-CH',
	nynorsk: 'nn',
	portuges: 'pt',
	swissgerman: 'de-CH',
	ukenglish: 'en-GB',
	usenglish: 'en-US',
};

let byName: ReadonlyMap<string, string> | undefined;

/**
 * The language of a work as a BCP 47 tag, from the tag in its record or from a name, as BibTeX has it: `hu-HU`,
 * `hungarian`; undefined if it is neither.
 */
export function languageOfWork(written: string | undefined): string | undefined {
	if (written === undefined) return undefined;
	const name = written.trim().toLowerCase();
	const tag = written.trim().replaceAll('_', '-');
	if (LanguageTag.safeParse(tag).success) return tag;
	byName ??= languagesByName();
	return NAMES_IN_BIBTEX[name] ?? byName.get(name);
}

/** The tag by which the engine knows that names begin with the family: it compares some languages without a region. */
export function engineLanguage(tag: string): string {
	return tag.replace(/^(hu|vi)-.*$/s, '$1');
}

/** The languages that have a code of two letters, by their English names in lower case. */
function languagesByName(): ReadonlyMap<string, string> {
	const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
	const letters = [...'abcdefghijklmnopqrstuvwxyz'];
	const codes = letters.flatMap((first) => letters.map((second) => first + second));
	return new Map(
		codes.flatMap((code) => {
			const name = names.of(code);
			return name === undefined || Intl.getCanonicalLocales(code)[0] !== code ? [] : [[name.toLowerCase(), code]];
		}),
	);
}
