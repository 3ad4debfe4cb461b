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

const { spellings, people, kindsOfPeople, otherUnits } = anywhere.units;
const peopleWords = new Set(people);
/** A code that is an everyday word as well. */
const LEFT_OUT = new Set(['us']);

/**
 * Knows the words and symbols in which a text may count or measure: those of all units, and common ones of units that
 * are not here.
 */
export function countingWords(atoms: ReadonlyMap<string, UnitAtom>): CountingWords {
	const words = new Map<string, { codes: Set<string>; isSingular: boolean; kind: CountingWord['kind'] }>();
	function add(word: string, code: string | undefined, isSingular: boolean, kind: CountingWord['kind']): void {
		const known = words.get(word);
		const codes = known?.codes ?? new Set();
		if (code !== undefined) codes.add(code);
		words.set(word, { codes, isSingular: isSingular && (known?.isSingular ?? true), kind: known?.kind ?? kind });
	}
	for (const [code, { code: meant, display }] of atoms) {
		if (LEFT_OUT.has(code) || (display.by !== 'intl' && display.by !== 'name')) continue;
		const hasPlural = display.by === 'name' || (code.length > 2 && code === code.toLowerCase());
		const { one, ...others } =
			display.by === 'name' ? display.name : { one: code, other: hasPlural ? `${code}s` : code };
		for (const word of new Set([code, one, ...Object.values(others)])) {
			if (word === undefined || !/^\p{L}+$/u.test(word)) continue;
			add(
				word,
				meant,
				word === one && word !== others.other,
				peopleWords.has(word) ? 'anybody' : word.length > 2 ? 'name' : 'symbol',
			);
		}
	}
	for (const [code, written] of spellings)
		for (const word of written.split(' ')) add(word, code, false, word.length > 2 ? 'name' : 'symbol');
	for (const word of peopleWords) if (!words.has(word)) add(word, 'person', false, 'anybody');
	for (const word of kindsOfPeople) if (!words.has(word)) add(word, 'person', false, 'some people');
	for (const { name, isSingular } of otherUnits) if (!words.has(name)) add(name, undefined, isSingular, 'name');
	for (const word of otherSymbols) if (!words.has(word)) add(word, undefined, false, 'symbol');
	const folded = new Map(
		[...words]
			.filter(([word, { kind }]) => kind !== 'symbol' && word.length > 2)
			.map(([word, known]) => [word.toLowerCase(), known]),
	);
	return { find: (word) => words.get(word) ?? folded.get(word.toLowerCase()) };
}

/** A part with a power is named by its code with the power behind it: `m2` names the `m^2` of a unit. */
export function isNamed({ atom, power }: UnitPart, word: CountingWord): boolean {
	return word.codes.has(Math.abs(power) === 1 ? atom.code : `${atom.code}${Math.abs(power)}`);
}

/** What is measured, and neither counted, paid nor a part of a whole. */
export function isMeasure({ ucum }: UnitAtom): boolean {
	return !/^(?:\{|%|1$)/.test(ucum);
}
