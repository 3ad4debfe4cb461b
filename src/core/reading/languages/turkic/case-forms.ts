/** How the endings of a language follow the sounds of a noun. */
export interface Harmony {
	/** For the last vowel of a noun, the open and the close vowel of its endings. */
	readonly vowels: readonly (readonly [last: RegExp, open: string, close: string])[];
	/** First letters of “from”, “to”, “in”, “of” and “the” after each kind of last letter. */
	readonly afterVowel: Initials;
	readonly afterNasal: Initials;
	readonly afterVoiced: Initials;
	readonly afterVoiceless: Initials;
	/** Further endings, the same for all nouns: “мен”. */
	readonly fixed: readonly string[];
	/** The last letter of the endings of “of” and of an adjective: “ның”, “лық”. */
	readonly of: string;
	readonly adjective: readonly string[];
}

interface Initials {
	readonly from: string;
	readonly to: readonly string[];
	readonly of: string;
	readonly object: string;
	readonly adjective: string;
}

const DOUBLE = /(.)\1$/u;
const VOWEL = /[аәеэёиоөуұүыіюя]$/u;
const NASAL = /[мнң]$/u;
const VOICELESS = /[бвгдкқпсстфхһцчшщ]$/u;

/** The forms of a noun in the singular: its cases, with and without “its”, and its adjective. */
export function caseForms({ vowels, fixed, adjective, of, ...initials }: Harmony): (noun: string) => string[] {
	const formsOf = (noun: string): string[] => {
		const last = [...noun].findLast((letter) => VOWEL.test(letter)) ?? 'а';
		const [, open = 'а', close = 'ы'] = vowels.find(([pattern]) => pattern.test(last)) ?? [];
		const isVowel = VOWEL.test(noun);
		const first = isVowel
			? initials.afterVowel
			: NASAL.test(noun)
				? initials.afterNasal
				: VOICELESS.test(noun)
					? initials.afterVoiceless
					: initials.afterVoiced;
		const its = noun.replace(/ь$/u, '') + (isVowel ? 'с' : '') + close;
		const at = first.from === 'т' ? 'т' : 'д';
		return [
			...[`${first.from}${open}н`, `${at}${open}`, `${at}${open}${close === 'і' ? 'гі' : 'ғы'}`],
			...first.to.map((to) => to + open),
			...[`${first.of}${close}${of}`, first.object + close],
			...adjective.map((end) => first.adjective + close + end),
			...fixed,
		]
			.map((ending) => noun + ending)
			.concat([its, `${its}н${open}н`, `${its}н${open}`, `${its}нд${open}`, `${its}н${close}${of}`, `${its}н`]);
	};
	// Of two equal letters at the end one is often left out before an ending: “мегаватт”, “мегаватқа”.
	return (noun) => (DOUBLE.test(noun) ? [...formsOf(noun), ...formsOf(noun.slice(0, -1))] : formsOf(noun));
}
