import { shortenWords } from '../format/shorten-words.ts';

/** The most letters of former words that are quoted. The edition that had them has all of them. */
const MOST = 400;

/**
 * The sentences of a text that are not in the one that replaced it, as they were and without the full stop at their
 * end; empty if the later text has them all.
 */
export function formerWords(was: string, now: string, locale: string): string {
	const kept = new Set(sentencesOf(now, locale));
	const gone = sentencesOf(was, locale).filter((sentence) => !kept.has(sentence));
	return shortenWords(gone.join(' '), MOST, locale).replace(/(?<!\.)\.$/, '');
}

function sentencesOf(text: string, locale: string): string[] {
	return [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)]
		.map(({ segment }) => segment.replace(/\s+/g, ' ').trim())
		.filter((sentence) => sentence !== '');
}
