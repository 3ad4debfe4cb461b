import { changeOrRange, isChange } from './change-or-range.ts';
import { connectorBetween } from './connector-between.ts';
import { type Expression, valueOf } from './expression.ts';
import { span } from './read-pair.ts';
import type { ReadingLanguage } from './reading-language.ts';
import type { UnreadableReading } from './reading.ts';
import { isShareOfWhole } from './share-of-whole.ts';

const SHARES = 'it is a range of shares';

/** “One in four to one in three”: two shares, from `first` on, that are one range. */
export function rangeOfShares(
	text: string,
	expressions: readonly Expression[],
	first: number,
	language: ReadingLanguage,
): UnreadableReading | undefined {
	const [low, whole, high, highWhole] = [0, 1, 2, 3].map((i) => expressions[first + i]);
	if (!low || !whole || !high || !highWhole) return undefined;
	const [one, other] = [
		{ ...whole, lead: low.lead },
		{ ...high, end: highWhole.end },
	];
	if (!isShareOfWhole(text, high, highWhole, valueOf(high), valueOf(highWhole), language)) return undefined;
	const isJoined =
		connectorBetween(text, one, other, language) !== undefined && !isChange(changeOrRange(text, low, high, language));
	return isJoined ? { kind: 'unreadable', ...span(text, low.start, highWhole.end), reason: SHARES } : undefined;
}
