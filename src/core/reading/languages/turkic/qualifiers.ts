import type { QualifierWords } from '../../qualifier-words.ts';
import { LETTER, pattern, upTo } from './phrases.ts';
import type { Phrases, TurkicWords } from './turkic-words.ts';

const END = '(?!\\p{L})';
/** A word of the counted noun, or a sign. */
const WORD = `(?:${LETTER}|[%°/.])`;

/** The noun of a number, as far as an ending of it: “ жаңа компания” of “40 жаңа компаниядан астам”. */
function noun(mostWords: number): string {
	return `[-‐‑]?\\s?(?:${WORD}+\\s+){0,${mostWords}}?${WORD}*?[-‐‑]?`;
}

/** The words that compare a number stand behind it, and the number or its noun has the ending that they ask for. */
export function qualifiersOf(words: TurkicWords): QualifierWords {
	const { endings, compared, and } = words;
	const from = (phrases: Phrases, most = 2) => pattern(`${noun(most)}(?:${endings.from})\\s+(?:${phrases})${END}`);
	const to = (phrases: Phrases, most = 2) => pattern(`${noun(most)}(?:${endings.to})\\s+(?:${phrases})${END}`);
	const { before, denied, more, moreMayCompare, less, near, around } = compared;
	return {
		before: Object.entries(before).map(([qualifier, phrases]) => [
			qualifier === 'at most' || qualifier === 'at least' ? qualifier : 'about',
			pattern(phrases),
		]),
		after: [
			['at least', from(`(?:${less})\\s+(?:${denied})`, 1)],
			['at most', from(`(?:${more}|${moreMayCompare})\\s+(?:${denied})|${compared.notMore}`, 1)],
			['more than', from(more)],
			['more than', from(moreMayCompare, 0)],
			['less than', from(less, 0)],
			['less than', to(compared.notReached, 1)],
			['about', to(near)],
			['about', pattern(`{noun}\\s+(?:${around})${END}`)],
			['about', pattern(`[-‐‑]?\\s?(?:${endings.about})${END}`)],
			['at least', pattern(`{noun},?\\s+(?:${and})\\s+(?:${compared.orMore})${END}`)],
			['at most', pattern(`{noun},?\\s+(?:${and})\\s+(?:${compared.orLess})${END}`)],
		],
		ambiguous: [],
		ambiguousAfter: [
			// The first of two numbers is the lower end of a range: “он бестен жиырмаға дейін”.
			['at most', pattern(`(?![-‐‑]?\\s?${WORD}*?(?:${endings.from})\\s)${noun(2)}(?:${upTo(words)})`)],
			['at least', from(compared.fromOn)],
		],
		beforeSign: new RegExp(
			pattern(
				`^(?:[-‐‑]?\\s?(?:${endings.from}|${endings.to}))?\\s+(?:${more}|${less}|${near}|${around})\\s+` +
					`|^[-‐‑]?\\s?(?:${endings.counter})?(?:${upTo(words)})\\s+`,
			),
			'iu',
		),
		articles: '(?!)',
		isAmbiguous: () => false,
		isFromUp: () => false,
	};
}
