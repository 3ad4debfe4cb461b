/** The scripts of Unicode that a script of ISO 15924 stands for, where it is more than itself. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
	Hans: ['Hani'],
	Hant: ['Hani'],
	Jpan: ['Hani', 'Hira', 'Kana'],
	Kore: ['Hang', 'Hani'],
};

/** Languages of which too little is known, though dates are: Uzbek in Cyrillic lacks most units and the word “and”. */
const KNOWN_IN_PART: ReadonlySet<string> = new Set(['uz-Cyrl']);

/**
 * Why no report can be in a language; `undefined` if one can. Dates, numbers, units and plural forms are written by
 * `Intl`, with the data of Unicode CLDR that Node has. For what these lack, `Intl` takes another language, or other
 * letters, and says nothing.
 *
 * @param tag BCP 47 tag, well formed.
 */
export function whyNotServed(tag: string): string | undefined {
	const { language, script = '' } = new Intl.Locale(tag).maximize();
	const usual = new Intl.Locale(language).maximize().script;
	const wayOn = `${script === usual ? 'Choose' : `Write ${language}, or choose`} another language; sources and quotations may be in any.`;
	if (!knows(tag, language) || KNOWN_IN_PART.has(`${language}-${script}`))
		return `The language data of Node (Unicode CLDR) cannot write the dates, units and plural forms of ${tag}. ${wayOn}`;
	const month = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(new Date(0));
	if (!isIn(script, month))
		return `The language data of Node (Unicode CLDR) write ${tag} in other letters, such as “${month}”. ${wayOn}`;
	return undefined;
}

function knows(tag: string, language: string): boolean {
	const resolved = [new Intl.DateTimeFormat(tag), new Intl.PluralRules(tag)].map(
		(each) => each.resolvedOptions().locale,
	);
	return (
		!tag.startsWith('und') &&
		resolved.every((locale) => new Intl.Locale(locale).language === language) &&
		hasNamesOfUnits(tag)
	);
}

/** Whether units are written in words of the language: where all are those of no language, an hour is `h`. */
function hasNamesOfUnits(tag: string): boolean {
	return [
		['hour', 'h'],
		['kilometer', 'km'],
	].some(([unit, ofNoLanguage]) =>
		new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' })
			.formatToParts(1)
			.every(({ type, value }) => type !== 'unit' || value !== ofNoLanguage),
	);
}

function isIn(script: string, words: string): boolean {
	const letters = words.match(/\p{Letter}/gu) ?? [];
	const parts = PARTS[script] ?? [script];
	const ofScript = new RegExp(`^[${parts.map((part) => `\\p{Script=${part}}`).join('')}]$`, 'u');
	return letters.every((letter) => ofScript.test(letter));
}
