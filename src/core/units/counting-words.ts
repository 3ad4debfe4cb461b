import type { UnitAtom } from '../model/unit.ts';

/** What a word after a number may count in. */
export interface CountingWord {
	/** Codes of the units that it names. */
	readonly codes: ReadonlySet<string>;
	/** It has another form for many: “country”. */
	readonly isSingular: boolean;
}

export type CountingWords = ReadonlyMap<string, CountingWord>;

/** A code that is an everyday word as well, and words for anybody who may be counted by any name. */
const LEFT_OUT = new Set(['us', 'person', 'people']);

/** The words after a number that say what it counts: “three countries”, “120 ms”, “two years”. One letter says too little. */
export function countingWords(atoms: ReadonlyMap<string, UnitAtom>): CountingWords {
	const words = new Map<string, { codes: Set<string>; isSingular: boolean }>();
	for (const [code, { code: meant, display }] of atoms) {
		if (display.by !== 'intl' && display.by !== 'name') continue;
		const hasPlural = display.by === 'name' || (code.length > 2 && code === code.toLowerCase());
		const { one, ...others } = display.by === 'name' ? display.name : { one: code, other: hasPlural ? `${code}s` : code };
		for (const word of new Set([one, ...Object.values(others)])) {
			if (word === undefined || !/^\p{L}{2,}$/u.test(word) || LEFT_OUT.has(word)) continue;
			const isSingular = word === one && word !== others.other;
			const known = words.get(word);
			words.set(word, { codes: (known?.codes ?? new Set()).add(meant), isSingular: isSingular && (known?.isSingular ?? true) });
		}
	}
	return words;
}
