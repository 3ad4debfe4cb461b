import type { EditionPatterns } from '../../prose-words.ts';

/** Nothing that is counted follows: the end, a mark, or a word that begins another part of the sentence. */
const ENDS = [
	'\\s*(?:$|[:;,.!?()\\[\\]”’"\'—–|])',
	'\\s+and(?!\\s+(?:more|over|up|some|counting|another|a\\s+half)\\b)\\b',
	'\\s+(?:in|on|at|as|by|to|for|from|with|is|was)\\b',
	"['’]s\\s",
].join('|');
/** One thing that a year belongs to; a number would count several. */
const WORK =
	'(?:report|survey|edition|review|census|outlook|yearbook|index|update|study|season|election|budget|atlas|overview' +
	'|summary|handbook|guide|barometer|monitor|assessment|analysis|account)';
const QUALITY = '(?:annual|yearly|first|last|final|revised|new|early|national|regional|global)';
const after = new RegExp(`^(?:${ENDS}|\\s+(?:${QUALITY}\\s+)*${WORK}(?!\\p{L}))`, 'iu');
/** What counts or measures, or says how firm a number is. */
const before = new RegExp(
	'(?:[^\\s\\p{L}\\p{N},.:;!?()\\[\\]“‘"\'—|–·&\\/\\-]\\s*|[–·&\\/\\-]|\\uFFFC\\s*|(?<!\\p{L})(?:about' +
		'|around|some|over|under|than' +
		'|nearly|almost|only|exactly|least|most|up\\s+to|all|another|between|times|minus|plus|per)\\s+)$',
	'iu',
);

export const editions: EditionPatterns = { before, after };
