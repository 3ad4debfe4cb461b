import type { NumberInPieces, Piece } from './numbers-in-pieces.ts';

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
const AFTER = new RegExp(`^(?:${ENDS}|\\s+(?:${QUALITY}\\s+)*${WORK}(?!\\p{L}))`, 'iu');
/** What counts or measures, or says how firm a number is. */
const BEFORE = new RegExp(
	'(?:[^\\s\\p{L}\\p{N},.:;!?()\\[\\]“‘"\'—|–·&\\/\\-]\\s*|[–·&\\/\\-]|\\uFFFC\\s*|(?<!\\p{L})(?:about|around|some|over|under|than' +
		'|nearly|almost|only|exactly|least|most|up\\s+to|all|another|between|times|minus|plus|per)\\s+)$',
	'iu',
);

/** Whether a number in a title is the year of the edition and says no more: “Bridges 2026”, “The 2026 survey”, not “2026 bridges”. */
export function isYearOfEdition(pieces: readonly Piece[], { what, piece, start, text }: NumberInPieces): boolean {
	if (what !== 'number') return false;
	const shown = pieces.map(({ kind, text: words }) => (kind === 'figure' ? '\uFFFC' : words));
	const before = shown.slice(0, piece).join('') + (shown[piece] ?? '').slice(0, start);
	const after = (shown[piece] ?? '').slice(start + text.length) + shown.slice(piece + 1).join('');
	return !BEFORE.test(before) && AFTER.test(after);
}
