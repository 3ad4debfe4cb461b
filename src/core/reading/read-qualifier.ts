import type { Qualifier } from '../model/quantity.ts';
import { wordsAfter, wordsBefore } from './qualifier-words.ts';
import type { Firmness } from './reading.ts';

const symbols: readonly (readonly [Qualifier, RegExp])[] = [
	['about', /[~∼≈≃]\s?$/u],
	['at least', /(?:[≥⩾]|>=)\s?$/u],
	['at most', /(?:[≤⩽]|<=)\s?$/u],
	['more than', />\s?$/u],
	['less than', /<\s?$/u],
];

/** With these verbs, “over” says where or when. */
const PLACE_BEFORE =
	/(?:spread|distributed|divided|averaged|scattered|split|extend(?:s|ed)|carried out|conducted|measured|observed)\s+over\s+$/iu;
const WITHIN = /(?<!\p{L})within\s+(?:the\s+)?$/iu;
const TIME_AFTER = /^[\s-]*(?:year|month|week|day|hour|minute|second|decade)s?(?!\p{L})/iu;
/** What lies “below the 40 %” then need not be 40 %; the mark itself is. */
const MARK_AFTER =
	/^[\s-]+(?:\p{L}+\s+)?(?:mark|target|limit|threshold|level|line|average|goal|cap|floor|ceiling|maximum|minimum)(?!\p{L})/iu;
/** “Unter 40 Firmen” may as well be among them, “до 40” may be what something rose to. */
const LOOSE_ELSEWHERE = /(?<!\p{L})(?:unter|до)\s+$/iu;
const UP_AFTER = /^(?:[\s-]+\p{L}+)?\s+up(?!\p{L})/u;

interface Found extends Firmness {
	readonly length: number;
}

/** The qualifier before or after a number. `length` counts the characters before the number that belong to it. */
export function readQualifier(textBefore: string, textAfter: string, english: boolean): Found {
	for (const [qualifier, pattern] of symbols) {
		const match = pattern.exec(textBefore);
		if (match) return { qualifier, length: match[0].length };
	}
	const before = readBefore(textBefore, textAfter, english);
	if (before !== undefined) return before;
	for (const [qualifier, pattern] of english ? wordsAfter.en : wordsAfter.others)
		if (pattern.test(textAfter)) return { qualifier, length: 0 };
	if (english && /(?<!\p{L})from\s+$/iu.test(textBefore) && UP_AFTER.test(textAfter) && !/\sup\s+to\s/u.test(textAfter))
		return { qualifier: 'at least', length: 0 };
	return { length: 0 };
}

function readBefore(textBefore: string, textAfter: string, english: boolean): Found | undefined {
	if (!/(?:\p{L}[.)\]]*\s+|['’])$/u.test(textBefore)) return undefined;
	let longest: { qualifier: Qualifier; phrase: string; article: string; length: number } | undefined;
	for (const [qualifier, pattern] of english ? wordsBefore.en : wordsBefore.others) {
		const match = pattern.exec(textBefore);
		if (!match || match[0].length <= (longest?.length ?? 0)) continue;
		longest = {
			qualifier,
			phrase: match[1]?.toLowerCase() ?? '',
			article: match[2]?.toLowerCase() ?? '',
			length: match[0].length,
		};
	}
	if (longest === undefined) {
		const within = english ? WITHIN.exec(textBefore) : null;
		if (within) return { qualifier: 'at most', loose: true, length: within[0].length };
		const loose = english ? null : LOOSE_ELSEWHERE.exec(textBefore);
		return loose === null
			? undefined
			: { qualifier: /до/iu.test(loose[0]) ? 'at most' : 'less than', loose: true, length: loose[0].length };
	}
	const { qualifier, phrase, article, length } = longest;
	const outer = qualifier === 'about' ? readBefore(textBefore.slice(0, -length), textAfter, english) : undefined;
	if (outer !== undefined && outer.qualifier !== 'about' && outer.loose !== true)
		return { qualifier: outer.qualifier, length: length + outer.length };
	const isPlace = article === 'the' && (phrase !== 'below' || MARK_AFTER.test(textAfter));
	return {
		qualifier,
		length,
		loose: isPlace || (phrase === 'over' && (TIME_AFTER.test(textAfter) || PLACE_BEFORE.test(textBefore))),
	};
}
