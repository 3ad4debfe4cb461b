/** Words as they are compared: in small letters, without accents and no-break spaces. */
export function plainWords(words: string): string {
	return words.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/gu, ' ');
}
