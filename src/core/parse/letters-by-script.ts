/** A script that an author may write in, or a kind of signs: what its letters are called, and which they are. */
interface Script {
	readonly one: string;
	readonly other: string;
	/** How an author may write the same, for a hint. */
	readonly instead: string;
	readonly pattern: RegExp;
}

const OTHERWISE = 'in another way';

const SIGNS: Script = { one: 'sign', other: 'signs', instead: OTHERWISE, pattern: /(?:)/u };

const scripts: readonly Script[] = [
	script('Chinese or Japanese', /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}]/u),
	script('Korean', /\p{scx=Hang}/u),
	script('Arabic', /\p{scx=Arab}/u),
	script('Hebrew', /\p{scx=Hebr}/u),
	script('Georgian', /\p{scx=Geor}/u),
	script('Armenian', /\p{scx=Armn}/u),
	script('Thai', /\p{scx=Thai}/u),
	script('Lao', /\p{scx=Laoo}/u),
	script('Khmer', /\p{scx=Khmr}/u),
	script('Burmese', /\p{scx=Mymr}/u),
	script('Tibetan', /\p{scx=Tibt}/u),
	script('Mongolian', /\p{scx=Mong}/u),
	script('Devanagari', /\p{scx=Deva}/u),
	script('Bengali', /\p{scx=Beng}/u),
	script('Gurmukhi', /\p{scx=Guru}/u),
	script('Gujarati', /\p{scx=Gujr}/u),
	script('Odia', /\p{scx=Orya}/u),
	script('Tamil', /\p{scx=Taml}/u),
	script('Telugu', /\p{scx=Telu}/u),
	script('Kannada', /\p{scx=Knda}/u),
	script('Malayalam', /\p{scx=Mlym}/u),
	script('Sinhala', /\p{scx=Sinh}/u),
	script('Ethiopic', /\p{scx=Ethi}/u),
	script('Syriac', /\p{scx=Syrc}/u),
	script('Latin', /\p{sc=Latn}/u, OTHERWISE),
	script('Cyrillic', /\p{sc=Cyrl}/u, OTHERWISE),
	script('Greek', /\p{sc=Grek}/u, OTHERWISE),
	script('other', /\p{L}/u),
	{ one: 'emoji', other: 'emoji', instead: 'in words', pattern: /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u },
	SIGNS,
];

function script(name: string, pattern: RegExp, instead = 'in Latin, Cyrillic or Greek letters'): Script {
	return { one: `${name} letter`, other: `${name} letters`, instead, pattern };
}

/** Letters of one script, each once. */
export interface LettersOfScript {
	readonly letters: readonly string[];
	/** How many they are and of which script, such as “2 Hebrew letters”. */
	readonly counted: string;
	/** How an author may write the same, for a hint, such as “in words”. */
	readonly instead: string;
}

/** Sorts letters by their scripts, each of which is one problem if typefaces lack it. The order of letters is kept. */
export function byScript(letters: readonly string[]): LettersOfScript[] {
	const groups = Map.groupBy(letters, (letter) => scripts.find(({ pattern }) => pattern.test(letter)) ?? SIGNS);
	return [...groups].map(([{ one, other, instead }, each]) => ({
		letters: each,
		counted: `${each.length} ${each.length === 1 ? one : other}`,
		instead,
	}));
}
