/** The most letters of former words that are quoted. The edition that had them has all of them. */
const MOST = 400;

/**
 * The sentences of a text that are not in the one that replaced it, as they were and without the full stop at their
 * end; empty if the later text has them all.
 */
export function formerWords(was: string, now: string, locale: string): string {
	const kept = new Set(sentencesOf(now, locale));
	const gone = sentencesOf(was, locale).filter((sentence) => !kept.has(sentence));
	return cut(gone.join(' '), locale).replace(/(?<!\.)\.$/, '');
}

function sentencesOf(text: string, locale: string): string[] {
	return [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)]
		.map(({ segment }) => segment.replace(/\s+/g, ' ').trim())
		.filter((sentence) => sentence !== '');
}

/** The words that fit, with an ellipsis for those that do not; a word that is too long itself is cut. */
function cut(text: string, locale: string): string {
	if (text.length <= MOST) return text;
	const segments = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text.slice(0, MOST))];
	const whole = segments.slice(0, -1).map(({ segment }) => segment);
	return `${(whole.length === 0 ? text.slice(0, MOST) : whole.join('')).trim()} …`;
}
