import { installCommand, type TypefaceName } from '../model/added-typefaces.ts';

/** A script that an author may write in, or a kind of signs: what its letters are called, and which they are. */
interface Script {
	readonly one: string;
	readonly other: string;
	/** How an author may write the same, for a hint. */
	readonly instead: string;
	/** The typefaces that a report may add for it. */
	readonly typefaces?: readonly TypefaceName[];
	readonly pattern: RegExp;
}

const OTHERWISE = 'in another way';

const SIGNS: Script = { one: 'sign', other: 'signs', instead: OTHERWISE, pattern: /(?:)/u };

const scripts: readonly Script[] = [
	script('Chinese or Japanese', /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}]/u, ['noto-sans-sc', 'noto-sans-jp']),
	script('Korean', /\p{scx=Hang}/u, ['noto-sans-kr']),
	script('Arabic', /\p{scx=Arab}/u, ['noto-naskh-arabic']),
	script('Hebrew', /\p{scx=Hebr}/u, ['noto-sans-hebrew']),
	script('Georgian', /\p{scx=Geor}/u, ['noto-sans-georgian']),
	script('Armenian', /\p{scx=Armn}/u, ['noto-sans-armenian']),
	script('Thai', /\p{scx=Thai}/u, ['noto-sans-thai']),
	script('Lao', /\p{scx=Laoo}/u),
	script('Khmer', /\p{scx=Khmr}/u),
	script('Burmese', /\p{scx=Mymr}/u),
	script('Tibetan', /\p{scx=Tibt}/u),
	script('Mongolian', /\p{scx=Mong}/u),
	script('Devanagari', /\p{scx=Deva}/u, ['noto-sans-devanagari']),
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
	script('Latin', /\p{sc=Latn}/u, [], OTHERWISE),
	script('Cyrillic', /\p{sc=Cyrl}/u, [], OTHERWISE),
	script('Greek', /\p{sc=Grek}/u, [], OTHERWISE),
	script('other', /\p{L}/u),
	{ one: 'emoji', other: 'emoji', instead: 'in words', pattern: /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u },
	SIGNS,
];

function script(
	name: string,
	pattern: RegExp,
	typefaces: readonly TypefaceName[] = [],
	instead = 'in Latin, Cyrillic or Greek letters',
): Script {
	return { one: `${name} letter`, other: `${name} letters`, instead, typefaces, pattern };
}

/** Letters of one script, each once. */
export interface LettersOfScript {
	readonly letters: readonly string[];
	/** How many they are and of which script, such as “2 Hebrew letters”. */
	readonly counted: string;
	/** What an author may do, as sentences without a stop: add a typeface, if there is one; write it in another way. */
	readonly add: string | undefined;
	readonly instead: string;
}

/**
 * Sorts letters by their scripts, each of which is one problem if typefaces lack it. The order of letters is kept.
 *
 * @param added The typefaces that the report has added: these lack the letters as well.
 */
export function byScript(letters: readonly string[], added: readonly TypefaceName[]): LettersOfScript[] {
	const groups = Map.groupBy(letters, (letter) => scripts.find(({ pattern }) => pattern.test(letter)) ?? SIGNS);
	return [...groups].map(([{ one, other, instead, typefaces }, each]) => ({
		letters: each,
		counted: `${each.length} ${each.length === 1 ? one : other}`,
		add: sayHowToAdd((typefaces ?? []).filter((name) => !added.includes(name))),
		instead: `Write it ${instead}`,
	}));
}

/** What an author may do, in one clause without a stop. */
export function sayWayOn({ add, instead }: LettersOfScript): string {
	return add === undefined ? instead : `${add}, or ${instead.replace(/^./, (first) => first.toLowerCase())}`;
}

function sayHowToAdd(typefaces: readonly TypefaceName[]): string | undefined {
	const [first] = typefaces;
	if (first === undefined) return undefined;
	const names = typefaces.map((name) => `\`${name}\``).join(' or ');
	return `Add ${names} to \`fonts\` in data/report.yaml and run \`${installCommand(first)}\``;
}
