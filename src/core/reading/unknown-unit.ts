import { anywhere } from './languages.ts';
import type { ReadingLanguage } from './reading-language.ts';

/** One word of Latin or Greek letters with the marks that units are joined by; other scripts write units otherwise. */
const TOKEN = /^[^\S\r\n]?([\p{Script=Latin}\p{Script=Greek}°µ][\p{Script=Latin}\p{Script=Greek}\p{N}°µ²³¹⁻·⋅/^*−-]*)/u;
const CONSONANTS = '[bcdfghjklmnpqrstvwxz]';

/** Marks and powers that no adjective has: `kN·m`, `m⁻²`. */
const NO_WORD = /\p{L}[·⋅⁻^]|^[\p{L}µ]{1,3}[²³]/u;
/** Shapes of the symbols of units. */
const SHAPES: readonly RegExp[] = [
	/[·⋅²³¹⁻^°*]|\p{Script=Greek}|µ/u,
	/** `m/ha`, `MtCO2/a`. */
	/^\p{L}{1,6}\d?(?:\/\p{L}{1,6}\d?)+$/u,
	/** `s-1`, `yd2`. */
	/^\p{L}{1,4}[-−]?[1-9]$/u,
	/** `MVA`, `F`; “I” is a pronoun. */
	/^(?:\p{Lu}{2,5}|[A-HJ-Z])$/u,
	/** `mAh`, `kVAr`, `MWp`, but neither “iPhone” nor “PhDs”. */
	/^(?!\p{L}{3,}s$)\p{L}*\p{Ll}\p{Lu}+\p{Ll}?$/u,
	/^(?!\p{L}{3,}s$)\p{Lu}{2,4}\p{Ll}$/u,
	/** `cfm`, `bbl`, `rpm`. */
	new RegExp(`^(?!(?:vs|pp|st|nd|rd|th)$)${CONSONANTS}{2,5}$`, 'u'),
];
/** `Sv`, `Gbd`: after a count it may be a name, such as “Ltd”. */
const SHORT = new RegExp(`^\\p{Lu}${CONSONANTS}{1,2}$`, 'u');
/** “R” of “R&D”, “U” of “U.S.”. */
const NAME_GOES_ON = /^[&.]\p{Lu}/u;
const JOINED = new RegExp(`^\\s+(?:${anywhere.signs.listConjunctions})(?!\\p{L})`, 'iu');
const OWNER_OR_BRACKET = /^(?:['’]s)?\s+\(|^['’]s\s/u;

/**
 * The length of the word after a number that has the shape of a unit, whether it is one that we know or not: `MVA`,
 * `mAh`, `kg·m`. A word that another one follows may be an adjective, as in “12 AI firms”; after a measure it is a unit
 * all the same.
 *
 * @param after The text after the number.
 * @param isMeasured The unit of the figure is a measure.
 */
export function unknownUnit(after: string, isMeasured: boolean, language: ReadingLanguage): number | undefined {
	const [whole = '', token = ''] = TOKEN.exec(after) ?? [];
	const word = token.replace(/[-−/*^]+$/u, '');
	const isShaped = SHAPES.some((shape) => shape.test(word)) || (isMeasured && SHORT.test(word));
	if (word === '' || !isShaped) return undefined;
	const end = whole.length - token.length + word.length;
	const isOfWord = NAME_GOES_ON.test(after.slice(end)) || language.measures.noAdjective.has(word.toLowerCase());
	if (isOfWord) return undefined;
	return !isMeasured && !NO_WORD.test(word) && isAdjective(after.slice(end), language) ? undefined : end;
}

/** Whether a word may belong to the noun after it, by the text after the word: “AI” of “12 AI firms”. */
export function isAdjective(after: string, { measures }: ReadingLanguage): boolean {
	const next = /^(?:\s+|-)(\p{L}[\p{L}\p{M}'’-]*)/u.exec(after)?.[1];
	if (next === undefined) return OWNER_OR_BRACKET.test(after);
	return JOINED.test(after) || !measures.noAdjective.has(next.toLowerCase());
}
