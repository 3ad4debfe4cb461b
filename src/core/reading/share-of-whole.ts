import type { Expression } from './expression.ts';

/** “One in five” counts neither one nor five; in a time, or of a year, it does. */
const IN = /^\s+(?:in|(?:in|out\s+of|of|for)\s+every)\s+$/u;
const OUT_OF = /^\s+out\s+of\s+$/u;
const OF = /^\s+of\s+$/u;
/** “Three firms in ten”. */
const OVER_NOUN = /^\s+\p{L}+\s+(?<joint>in|of|out\s+of)(?<every>\s+every)?\s+$/u;
const VERB_FOLLOWS =
	/^\s+(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|use[sd]?|sa(?:y|ys|id)|report(?:s|ed)?|plan(?:s|ned)?)(?!\p{L})/iu;
const END_FOLLOWS = /^(?:\s*(?:[.,;:!?)”"]|$)|\s+(?:now|still|already|also|that|who|which)(?!\p{L}))/iu;
const WORD_FOLLOWS = /^\s+\p{Ll}{3,}(?!\p{L})/u;
/** “Three firms in ten large countries” counts both; after other words, as in “three firms in ten closed down”, neither is counted. */
const PLURAL_FOLLOWS =
	/^[\s-]+(?:(?!(?:the|their|its|his|her|our|an?|in|of|on|at|to|for|from|by|with|and|or|but|as|down|up|out|off)(?!\p{L}))[\p{L}\p{N}'’-]+\s+){0,3}?(?:[\p{L}\p{N}'’-]{2,}(?<!s)s|people|persons|men|women|children|staff|other|different)(?!\p{L})/iu;
const TIME_FOLLOWS =
	/^[\s-]*(?:(?:hundred|thousand|million)\s+)?(?:year|month|week|day|hour|minute|second|decade|quarter)s?(?!\p{L})/iu;
/** “Is one of three countries” counts three. */
const MEMBER_BEFORE =
	/(?:(?<!\p{L})(?:is|are|was|were|be|been|being|as|becom(?:e|es|ing)|became|remain(?:s|ed)?|only|just)|[,–—(])\s*$/iu;

/**
 * Whether two numbers say a share, as “one in four” and “three of ten” do, which need not have been counted. Of other numbers
 * “of” says a part and its whole, both of them counts: “17 of 147 firms”, and so does “the” in “3 of the 10”.
 *
 * @param part How many of them, `whole` of how many: values of `low` and `high`.
 */
export function isShareOfWhole(text: string, low: Expression, high: Expression, part: number, whole: number): boolean {
	if (low.sign !== undefined || high.sign !== undefined || low.power > 0 || high.year || !(part < whole)) return false;
	const after = text.slice(high.end, high.end + 32);
	if (TIME_FOLLOWS.test(after)) return false;
	const gap = text.slice(low.end, high.lead);
	if (IN.test(gap)) return true;
	if (OUT_OF.test(gap)) return part === 1 || isRound(text, high, whole) || whole <= 5;
	if (!isRound(text, high, whole)) return false;
	if (OF.test(gap)) return part !== 1 || !MEMBER_BEFORE.test(text.slice(Math.max(0, low.lead - 16), low.lead));
	const over = OVER_NOUN.exec(gap)?.groups;
	if (over === undefined) return false;
	if (over['every'] !== undefined || VERB_FOLLOWS.test(after) || END_FOLLOWS.test(after)) return true;
	return over['joint'] !== 'of' && WORD_FOLLOWS.test(after) && !PLURAL_FOLLOWS.test(after);
}

/** A whole of which people speak though they counted another; in words, any up to ten. */
function isRound(text: string, { start, end }: Expression, whole: number): boolean {
	return (
		whole === 10 ||
		whole === 100 ||
		whole === 1000 ||
		(/\p{L}/u.test(text.slice(start, end)) && (whole <= 10 || whole === 20))
	);
}
