import type { EditionPatterns } from '../../prose-words.ts';

/** The end, a punctuation mark, or a word that begins another part of the sentence: no counted noun follows. */
const ENDS = [
	'\\s*(?:$|[:;,.!?()\\[\\]”’"\'—–|])',
	'\\s+and(?!\\s+(?:more|over|up|some|counting|another|a\\s+half)\\b)\\b',
	'\\s+(?:in|on|at|as|by|to|for|from|with|is|was)\\b',
	"['’]s\\s",
].join('|');
/** A singular noun that a year may belong to; after a count it would be a plural. */
const WORK =
	'(?:report|survey|edition|review|census|outlook|yearbook|index|update|study|season|election|budget|atlas|overview' +
	'|summary|handbook|guide|barometer|monitor|assessment|analysis|account)';
const QUALITY = '(?:annual|yearly|first|last|final|revised|new|early|national|regional|global)';
const after = new RegExp(`^(?:${ENDS}|\\s+(?:${QUALITY}\\s+)*${WORK}(?!\\p{L}))`, 'iu');
/** Words and signs before a number that counts or measures. */
const before = new RegExp(
	'(?:[^\\s\\p{L}\\p{N},.:;!?()\\[\\]“‘"\'—|–·&\\/\\-]\\s*|[–·&\\/\\-]|\\uFFFC\\s*|(?<!\\p{L})(?:about' +
		'|around|some|over|under|than' +
		'|nearly|almost|only|exactly|least|most|up\\s+to|all|another|between|times|minus|plus|per)\\s+)$',
	'iu',
);

export const editions: EditionPatterns = { before, after };
