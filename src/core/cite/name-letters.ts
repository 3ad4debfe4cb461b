import type { Citeproc } from './citeproc.ts';
import { DIGRAPH } from './guard-text.ts';

/**
 * Letters of all scripts but those of China, Japan and Korea, as ranges of a character class: Latin to Georgian,
 * Ethiopic to polytonic Greek, marks of direction, and what stands behind the scripts of East Asia.
 */
const LETTERS =
	'\\u00c0-\\u10ff\\u1200-\\u1fff\\u200c-\\u200e\\u202a-\\u202e\\u2c00-\\u2dff\\ua4d0-\\ua95f\\ua980-\\uabff' +
	'\\ufb00-\\ufdcf\\ufe70-\\ufefc';
/** Scripts without capitals in which names are abbreviated too: Thai, Hebrew, Arabic. */
const CASELESS = '\\u0e01-\\u0e5b\\u05d0-\\u05ea\\u0620-\\u064a\\u066e-\\u06d3';

/** A capital with its accents and the letters that `joinDigraphs` ties to it; the other letters; full stops. */
const INITIAL = new RegExp(
	`^([\\p{Lu}\\p{Lt}${CASELESS}]\\p{M}*(?:${DIGRAPH}[^])*)([\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lo}\\p{M}]*)(\\.)*`,
	'u',
);

/**
 * Teaches citeproc-js the letters of names. By itself it knows those of Western Europe and of Russian. It does not
 * abbreviate Қасым or Ǵalym, and writes a name in Georgian letters like a Chinese one: family first, without a space.
 */
export function teachLetters(citeproc: Citeproc): void {
	Object.assign(citeproc, {
		NAME_INITIAL_REGEXP: INITIAL,
		ROMANESQUE_REGEXP: new RegExp(`[-0-9a-zA-Z${LETTERS}]`),
		ROMANESQUE_NOT_REGEXP: new RegExp(`[^a-zA-Z${LETTERS}]`, 'g'),
		STARTSWITH_ROMANESQUE_REGEXP: new RegExp(`^[&a-zA-Z${LETTERS}]`),
		ENDSWITH_ROMANESQUE_REGEXP: new RegExp(`[.;:&a-zA-Z${LETTERS}]$`),
		ALL_ROMANESQUE_REGEXP: new RegExp(`^[a-zA-Z${LETTERS}]+$`),
	});
}

/** Pairs of characters that are one letter, by language, so that an initial has both: Sh. Karimov, Zs. Móricz. */
const DIGRAPHS: Readonly<Record<string, string>> = {
	bs: 'D[Žž]|L[Jj]|N[Jj]',
	cs: 'C[Hh]',
	hr: 'D[Žž]|L[Jj]|N[Jj]',
	hu: 'D[Zz][Ss]|D[Zz]|C[Ss]|[GLNT][Yy]|S[Zz]|Z[Ss]',
	kaa: "[SC][Hh]|[OG]['‘’ʼ`]",
	nl: 'IJ',
	sk: 'C[Hh]|D[ŽžZz]',
	sr: 'D[Žž]|L[Jj]|N[Jj]',
	uz: "[SC][Hh]|[OG]['‘’ʼ`]",
};
/** The Uzbek letters Oʻ and Gʻ, which no other language writes with this sign. */
const ANYWHERE = '[OG]ʻ';

/**
 * Ties the characters of a first letter together, for an engine that abbreviates the name.
 *
 * @param language BCP 47.
 */
export function joinDigraphs(given: string, language: string): string {
	const own = DIGRAPHS[language.replace(/-.*$/s, '')];
	const pairs = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}'’])(?:${own === undefined ? '' : `${own}|`}${ANYWHERE})`, 'gu');
	return given.replace(pairs, (pair) => [...pair].join(DIGRAPH));
}
