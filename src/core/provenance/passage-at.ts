import type { Passage } from '../model/source.ts';
import type { FoundQuote } from './locate-quote.ts';

/** The passage that a quote was found at, with the rest of its lines on both sides. */
export function passageAt(
	text: string,
	{ start, end, line, around, prefix, suffix }: FoundQuote,
	sourceId: string,
): Passage {
	const lineEnd = text.endsWith('\r', around.end) ? Math.max(end, around.end - 1) : around.end;
	return {
		source: sourceId,
		exact: text.slice(start, end),
		start,
		end,
		line,
		before: text.slice(around.start, start),
		after: text.slice(end, lineEnd),
		prefix,
		suffix,
	};
}
