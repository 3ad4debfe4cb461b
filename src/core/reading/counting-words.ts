import type { UnitAtom, UnitPart } from '../model/unit.ts';
import { anywhere } from './languages.ts';

/** A word or a symbol after a number that names what is counted or measured. */
export interface CountingWord {
	/** Codes of the units that it names; empty where the report has no such unit. */
	readonly codes: ReadonlySet<string>;
	/** It is a singular that has another form for the plural: “country”. */
	readonly isSingular: boolean;
	/** `anybody` (“people”) fits every count of people, `some people` (“women”) only some; a symbol only measures. */
	readonly kind: 'name' | 'symbol' | 'anybody' | 'some people';
}

/** The words and symbols with which a text may count or measure. */
export interface CountingWords {
	/** Looks up a word: a symbol in exactly this case, a name in any case. */
	readonly find: (word: string) => CountingWord | undefined;
}

/** A word and the unit that it names; without a code, the unit is not one of ours. */
interface Naming {
	readonly word: string;
	readonly code?: string | undefined;
	readonly isSingular: boolean;
	readonly kind: CountingWord['kind'];
}

const { spellings, everydayCodes, people, kindsOfPeople, otherUnits } = anywhere.units;

/** Metric prefixes. */
const SMALL = ['n', 'µ', 'μ', 'm', 'c', 'd', 'h', 'k'];
const LARGE = ['M', 'G', 'T', 'P', 'E'];
const prefixed = (prefixes: readonly string[], bases: string) =>
	bases.split(' ').flatMap((base) => prefixes.map((prefix) => prefix + base));

/** Symbols of units that are not built in. Their case counts: `mW` is no `MW`. */
const otherSymbols: ReadonlySet<string> = new Set([
	...prefixed(SMALL, 'm g l L W s V A J Pa'),
	...prefixed(['k', 'm', ...LARGE], 't W Wh J V Hz Pa eV b bit B'),
	...prefixed(['Ki', 'Mi', 'Gi', 'Ti', 'Pi'], 'B'),
	...'°F °K ° lb lbs oz ft yd yds mi mph kph kmh rpm hp psi bbl cwt gal kcal cal nmi kn sqft ppm ppb qtr qtrs'.split(
		' ',
	),
]);

const peopleWords = new Set(people);
const leftOut = new Set(everydayCodes);

const spelled: readonly Naming[] = spellings.flatMap(([code, written]) =>
	written.split(' ').map((word, _, all) => ({
		word,
		code,
		isSingular: all.includes(`${word}s`),
		kind: word.length > 2 ? ('name' as const) : ('symbol' as const),
	})),
);
/** Words that are used only where no unit of the report goes by them. */
const fallbacks: readonly Naming[] = [
	...people.map((word) => ({ word, code: 'person', isSingular: false, kind: 'anybody' as const })),
	...kindsOfPeople.map((word) => ({ word, code: 'person', isSingular: false, kind: 'some people' as const })),
	...otherUnits.map(({ name, isSingular }) => ({ word: name, isSingular, kind: 'name' as const })),
	...[...otherSymbols].map((word) => ({ word, isSingular: false, kind: 'symbol' as const })),
];

/**
 * Collects the words and symbols with which a text may count or measure: those of the given units, by code, and common
 * ones of units that the report does not have.
 */
export function countingWords(atoms: Iterable<readonly [string, UnitAtom]>): CountingWords {
	const words = new Map<string, CountingWord>();
	for (const naming of [...[...atoms].flatMap(namesOf), ...spelled]) addNaming(words, naming);
	for (const naming of fallbacks) if (!words.has(naming.word)) addNaming(words, naming);
	const folded = new Map(
		[...words]
			.filter(([word, { kind }]) => kind !== 'symbol' && word.length > 2)
			.map(([word, known]) => [word.toLowerCase(), known]),
	);
	return { find: (word) => words.get(word) ?? folded.get(word.toLowerCase()) };
}

/** Adds a unit to those that a word names. The first one decides what kind of word it is. */
function addNaming(words: Map<string, CountingWord>, { word, code, isSingular, kind }: Naming): void {
	const known = words.get(word);
	words.set(word, {
		codes: new Set([...(known?.codes ?? []), ...(code === undefined ? [] : [code])]),
		isSingular: isSingular && (known?.isSingular ?? true),
		kind: known?.kind ?? kind,
	});
}

/** The words that name a unit: the code under which the report has it, its name by plural category, listed forms. */
function namesOf([code, { code: meant, display, forms = [] }]: readonly [string, UnitAtom]): Naming[] {
	if (leftOut.has(code) || (display.by !== 'intl' && display.by !== 'name')) return [];
	const plural = code.length > 2 && code === code.toLowerCase() ? `${code}s` : code;
	const { one, ...others } = display.by === 'name' ? display.name : { one: code, other: plural };
	const words = [code, one, ...Object.values(others), ...forms].flatMap((word) => word ?? []);
	const whole = words.filter((word) => /^\p{L}+$/u.test(word));
	return [...new Set(whole)].map((word) => ({
		word,
		code: meant,
		isSingular: (word === one || (word === code && plural !== code)) && word !== others.other,
		kind: kindOf(word),
	}));
}

function kindOf(word: string): CountingWord['kind'] {
	if (peopleWords.has(word)) return 'anybody';
	return word.length > 2 ? 'name' : 'symbol';
}

/** Whether a word names a part of a unit. A part with a power has the power at the end of its code: `m2` for `m^2`. */
export function isNamed({ atom, power }: UnitPart, word: CountingWord): boolean {
	return word.codes.has(Math.abs(power) === 1 ? atom.code : `${atom.code}${Math.abs(power)}`);
}

/** Whether a unit measures something: it is neither a count, a currency nor a share of a whole. */
export function isMeasure({ ucum }: UnitAtom): boolean {
	return !/^(?:\{|%|1$)/.test(ucum);
}
