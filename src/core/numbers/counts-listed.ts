import { readNumbers } from '../reading/read-numbers.ts';
import { isBareQuantity } from './bare-quantity.ts';

/** The plain number that words state, if they state one and no other; the language is a BCP 47 tag. */
export function countIn(words: string, language: string): number | undefined {
	const [reading, ...others] = readNumbers(words, { language, cutOff: false });
	if (reading?.kind !== 'number' || others.length > 0 || reading.sign !== undefined) return undefined;
	return reading.value;
}

/** Whether a phrase counts as many things as are listed, and names them: “three reasons” before a list of three. */
export function countsListed(phrase: string, listed: number, language: string): boolean {
	return countIn(phrase, language) === listed && !isBareQuantity(phrase, language);
}
