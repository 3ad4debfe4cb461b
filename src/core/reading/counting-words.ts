import type { UnitAtom, UnitPart } from '../model/unit.ts';
import { anywhere } from './languages.ts';
import { otherSymbols } from './unit-symbols.ts';

/** What a word or a symbol beside a number may count in. */
export interface CountingWord {
	/** Codes of the units that it names; none where it names a unit that the report does not have. */
	readonly codes: ReadonlySet<string>;
	/** It has another form for many: “country”. */
	readonly isSingular: boolean;
	/** Whose number it says: a name of anybody (“people”) fits every count of people, a symbol only measures. */
	readonly kind: 'name' | 'symbol' | 'anybody' | 'some people';
}

export interface CountingWords {
	/** What a word names: a symbol by its case, a name in any. */
	readonly find: (word: string) => CountingWord | undefined;
}

/** How a word names a unit; without a code, one that is not here. */
interface Naming {
	readonly word: string;
	readonly code?: string | undefined;
	readonly isSingular: boolean;
	readonly kind: CountingWord['kind'];
}

const { spellings, everydayCodes, people, kindsOfPeople, otherUnits } = anywhere.units;
const peopleWords = new Set(people);
const leftOut = new Set(everydayCodes);

const spelled: readonly Naming[] = spellings.flatMap(([code, written]) =>
	written.split(' ').map((word) => ({
		word,
		code,
		isSingular: false,
		kind: word.length > 2 ? ('name' as const) : ('symbol' as const),
	})),
);
/** They name something only where no unit of the report does. */
const unclaimed: readonly Naming[] = [
	...people.map((word) => ({ word, code: 'person', isSingular: false, kind: 'anybody' as const })),
	...kindsOfPeople.map((word) => ({ word, code: 'person', isSingular: false, kind: 'some people' as const })),
	...otherUnits.map(({ name, isSingular }) => ({ word: name, isSingular, kind: 'name' as const })),
	...[...otherSymbols].map((word) => ({ word, isSingular: false, kind: 'symbol' as const })),
];

/**
 * Knows the words and symbols in which a text may count or measure: those of all units, and common ones of units that
 * are not here.
 */
export function countingWords(atoms: ReadonlyMap<string, UnitAtom>): CountingWords {
	const words = new Map<string, CountingWord>();
	for (const naming of [...[...atoms].flatMap(namesOf), ...spelled]) addNaming(words, naming);
	for (const naming of unclaimed) if (!words.has(naming.word)) addNaming(words, naming);
	const folded = new Map(
		[...words]
			.filter(([word, { kind }]) => kind !== 'symbol' && word.length > 2)
			.map(([word, known]) => [word.toLowerCase(), known]),
	);
	return { find: (word) => words.get(word) ?? folded.get(word.toLowerCase()) };
}

/** A word may name several units; the first one says what kind of word it is. */
function addNaming(words: Map<string, CountingWord>, { word, code, isSingular, kind }: Naming): void {
	const known = words.get(word);
	words.set(word, {
		codes: new Set([...(known?.codes ?? []), ...(code === undefined ? [] : [code])]),
		isSingular: isSingular && (known?.isSingular ?? true),
		kind: known?.kind ?? kind,
	});
}

/** The words that name a unit, which goes by a code: the code itself, and its name in all forms. */
function namesOf([code, { code: meant, display }]: readonly [string, UnitAtom]): Naming[] {
	if (leftOut.has(code) || (display.by !== 'intl' && display.by !== 'name')) return [];
	const plural = code.length > 2 && code === code.toLowerCase() ? `${code}s` : code;
	const { one, ...others } = display.by === 'name' ? display.name : { one: code, other: plural };
	const words = [code, one, ...Object.values(others)].flatMap((word) => word ?? []);
	const whole = words.filter((word) => /^\p{L}+$/u.test(word));
	return [...new Set(whole)].map((word) => ({
		word,
		code: meant,
		isSingular: word === one && word !== others.other,
		kind: kindOf(word),
	}));
}

function kindOf(word: string): CountingWord['kind'] {
	if (peopleWords.has(word)) return 'anybody';
	return word.length > 2 ? 'name' : 'symbol';
}

/** A part with a power is named by its code with the power behind it: `m2` names the `m^2` of a unit. */
export function isNamed({ atom, power }: UnitPart, word: CountingWord): boolean {
	return word.codes.has(Math.abs(power) === 1 ? atom.code : `${atom.code}${Math.abs(power)}`);
}

/** What is measured, and neither counted, paid nor a part of a whole. */
export function isMeasure({ ucum }: UnitAtom): boolean {
	return !/^(?:\{|%|1$)/.test(ucum);
}
