import type { Say } from '../words/values.ts';

/** Ends a title or a sentence, unless its author has put a mark at its end. */
export function asSentence(words: string, say: Say): string {
	return /[\p{Sentence_Terminal}…]$/u.test(words) ? words : say('chart.sentence', { words });
}
