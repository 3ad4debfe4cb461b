import { formatArea } from '../format/format-area.ts';
import { displayNames, perLocale } from '../format/intl-formatters.ts';
import { isCountry } from '../model/is-country.ts';

/** A name of an area, and its words that are long enough to be known by how they begin. */
interface AreaName {
	readonly code: string;
	readonly text: string;
	readonly plain: string;
	readonly parts: readonly string[];
}

/** How many letters a word must share with the name of an area: “Kazakh”, “Казахстана”. */
const SHARED = 4;
/** Scripts that put no spaces between words, or write endings to a name without one. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Whether words name an area: by its code, or by its name in the language of the report or in English, in any case and
 * as an adjective too. Words that name another area better do not name it: “Turkmenistan” not Türkiye, “Nigeria” not
 * Niger.
 *
 * @param code ISO 3166-1 alpha-2.
 */
export function namesArea(words: string, code: string, locale: string): boolean {
	if (hasWord(words, code)) return true;
	const all = allNames(locale, undefined);
	return namesOf(code, locale).some((name) => hasName(words, name, all));
}

function hasName(words: string, { code, text, plain, parts }: AreaName, all: readonly AreaName[]): boolean {
	const others = all.filter((other) => other.code !== code);
	const longer = others.filter((other) => other.plain !== plain && other.plain.includes(plain));
	const left = longer.reduce((rest, other) => rest.replaceAll(other.plain, ' '), plainWords(words));
	if (UNSPACED.test(text)) return left.includes(plain);
	if (parts.length === 0) return hasWord(words, text);
	const found = wordsOf(left);
	return parts.every((part) => {
		const rivals = others.filter(
			(other) =>
				other.parts.some((each) => each.startsWith(part.slice(0, SHARED))) &&
				other.parts.every((each) => found.some((word) => likeness(word, each) >= SHARED)),
		);
		return found.some((word) => {
			const own = likeness(word, part);
			return own >= SHARED && !rivals.some((rival) => rival.parts.some((each) => likeness(word, each) > own));
		});
	});
}

/** How many letters a word and a part of a name begin with together; without end if they are the same. */
function likeness(word: string, part: string): number {
	if (word === part) return Infinity;
	const different = [...part].findIndex((letter, index) => word[index] !== letter);
	return different === -1 ? part.length : different;
}

/** Whether a code or a short name stands in words as a word. */
function hasWord(words: string, name: string): boolean {
	return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'u').test(words);
}

/** The names of all countries. */
const allNames = perLocale((locale): AreaName[] => {
	const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
	const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountry);
	return codes.flatMap((code) => namesOf(code, locale));
});

/** The names of an area in the language of the report and in English, among them short ones such as “UK”. */
function namesOf(code: string, locale: string): AreaName[] {
	const short = displayNames('en', { type: 'region', style: 'short' }).of(code);
	const texts = new Set([
		formatArea([code], locale),
		formatArea([code], 'en'),
		...(short === undefined ? [] : [short]),
	]);
	return [...texts].map((text) => {
		const plain = plainWords(text);
		return { code, text, plain, parts: wordsOf(plain).filter((part) => part.length >= SHARED) };
	});
}

function wordsOf(plain: string): string[] {
	return plain.split(/[^\p{L}]+/u);
}

/** Words as they are compared: in small letters, without accents and no-break spaces. */
export function plainWords(words: string): string {
	return words.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/gu, ' ');
}
