import type { Inline } from '../../../src/node/pdf/print-node.ts';

/** Words of the PDF as text; links to other places of it in brackets. */
export function textOfWords(words: readonly Inline[]): string {
	return words.map(textOfWord).join('');
}

function textOfWord(word: Inline): string {
	if (typeof word === 'string') return word;
	if (word.is === 'break') return '\n';
	const inside = 'in' in word ? textOfWords(word.in) : '';
	return word.is === 'to' ? `[${inside}](${word.anchor})` : inside;
}
