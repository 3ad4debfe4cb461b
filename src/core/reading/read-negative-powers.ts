import type { CountingWord, CountingWords } from './counting-words.ts';
import type { Divided } from './read-measure.ts';

const RAISED: Readonly<Record<string, string>> = { '¹': '1', '²': '2', '³': '3' };
const UNIT_ABOVE = /^\s?[\p{L}µμ°%]{1,6}[²³]?(?=[\s·⋅*])/u;
const NEGATIVE_POWER = /^([\s·⋅*]?)([\p{L}µμ]{1,4})(?:\^?[-−–]([1-3])|⁻([¹²³]))(?![\p{L}\p{N}]|[.,]\p{N})/u;

/**
 * Reads what a number is divided by where it is written with negative powers: `kg ha⁻¹`, `W m-2`, `s−1`.
 *
 * @param after The text after the number.
 * @returns One entry for each power; a symbol that is not known counts only where a dot joins it.
 */
export function readNegativePowers(after: string, words: CountingWords): Divided[] {
	const found: Divided[] = [];
	let skipped = NEGATIVE_POWER.test(after) ? 0 : (UNIT_ABOVE.exec(after)?.[0].length ?? 0);
	for (let from = skipped; found.length < 3; skipped = 0) {
		const [whole, joint = '', symbol = '', digit, raised = ''] = NEGATIVE_POWER.exec(after.slice(from)) ?? [];
		if (whole === undefined) break;
		const word = words.find(symbol);
		if (word === undefined && joint.trim() === '') break;
		const power = digit ?? RAISED[raised] ?? '1';
		found.push({ words: word ? [withPower(word, power)] : [], end: skipped + whole.length, by: 'per', base: 1 });
		from += whole.length;
	}
	return found;
}

function withPower(word: CountingWord, power: string): CountingWord {
	return power === '1' ? word : { ...word, codes: new Set([...word.codes].map((code) => code + power)) };
}
