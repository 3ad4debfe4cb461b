/** Letters that look like Latin ones: Cyrillic first, then Greek. */
const LOOK_ALIKES = new Map(
	[
		['АВЕКМНОРСТУХІЈЅԚԜҺавекмнорстухіјѕԛԝһԁӏѵѴ', 'ABEKMHOPCTYXIJSQWHabekmhopctyxijsqwhdlvV'],
		['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονικυϳαρ', 'ABEZHIKMNOPTYXovikujap'],
		['ıɡℓ', 'igl'],
	].flatMap(([from = '', to = '']) => [...from].map((letter, index) => [letter, to[index] ?? letter] as const)),
);

/** A text with plain Latin letters. Offsets count UTF-16 code units. */
export interface FoldedText {
	readonly text: string;
	/** The offset in the original text of an offset in this one. */
	readonly origin: (offset: number) => number;
}

/**
 * Replaces letters by the plain Latin ones that a reader sees: ligatures and letters of other typefaces (by Unicode
 * normalisation form KC), and letters of other scripts that look Latin. Invisible characters are dropped. Digits stay.
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

/** A match in a folded text, as it is written where it has letters that look like no Latin ones: “млн”, not “mлh”. */
export function asWritten(original: string, folded: FoldedText, { 0: found, index }: RegExpExecArray): string {
	const isOfOtherScript = /(?!\p{Script=Latin})\p{L}/u.test(found);
	return isOfOtherScript ? original.slice(folded.origin(index), folded.origin(index + found.length)) : found;
}

/** A pattern for folded texts: its words are folded as well. It must have no ranges of letters that are not Latin. */
export function foldPattern(pattern: RegExp): RegExp {
	return new RegExp([...pattern.source].map(fold).join(''), pattern.flags);
}

const folded = new Map<string, string>();

function fold(character: string): string {
	if (character < '\x80') return character;
	const known = folded.get(character);
	if (known !== undefined) return known;
	const plain = foldNew(character);
	folded.set(character, plain);
	return plain;
}

function foldNew(character: string): string {
	if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return '';
	const lookAlike = LOOK_ALIKES.get(character);
	if (lookAlike !== undefined) return lookAlike;
	const plain = /\p{N}/u.test(character) ? character : character.normalize('NFKC');
	return /^[A-Za-z]+$/.test(plain) ? plain : character;
}
