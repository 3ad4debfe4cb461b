/** Letters that a reader cannot tell from Latin ones: Cyrillic first, then Greek. */
const LOOK_ALIKES = new Map(
	[
		['АВЕКМНОРСТУХІЈЅԚԜҺавекмнорстухіјѕԛԝһԁӏѵѴ', 'ABEKMHOPCTYXIJSQWHabekmhopctyxijsqwhdlvV'],
		['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονικυϳαρ', 'ABEZHIKMNOPTYXovikujap'],
		['ıɡℓ', 'igl'],
	].flatMap(([from = '', to = '']) => [...from].map((letter, index) => [letter, to[index] ?? letter] as const)),
);

/** A text with its letters made plain; `origin` gives the offset in the first text of an offset in this one. */
export interface FoldedText {
	readonly text: string;
	readonly origin: (offset: number) => number;
}

/**
 * Makes plain what a reader sees as plain: a ligature or a letter of another typeface as its letters (Unicode
 * normalisation form KC), a letter of another script as its Latin double; what nobody sees is left out. Digits stay.
 */
export function foldLetters(text: string): FoldedText {
	if (/^[\0-\x7F]*$/.test(text)) return { text, origin: (offset) => offset };
	let folded = '';
	const origins: number[] = [];
	let at = 0;
	for (const character of text) {
		const plain = fold(character);
		folded += plain;
		for (let index = 0; index < plain.length; index++)
			origins.push(plain.length === character.length ? at + index : at);
		at += character.length;
	}
	return { text: folded, origin: (offset) => origins[offset] ?? text.length };
}

function fold(character: string): string {
	if (character < '\x80') return character;
	if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return '';
	const double = LOOK_ALIKES.get(character);
	if (double !== undefined) return double;
	const plain = /\p{N}/u.test(character) ? character : character.normalize('NFKC');
	return /^[A-Za-z]+$/.test(plain) ? plain : character;
}
