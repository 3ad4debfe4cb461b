import { anywhere } from './languages.ts';

/** Scripts that put no spaces between words, so letters do not show where a word begins. */
const UNSPACED = ['Han', 'Hira', 'Kana', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt']
	.map((script) => `\\p{scx=${script}}`)
	.join('');
const LETTER = `(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}]`;
const HAN_NUMERAL = '[〇零一二三四五六七八九十百千万萬亿億兆\\p{Nd}]';
const HYPHEN = '[-‐‑]';
const SPACE = '[ \\u00a0\\u202f\\u2009\\u2007]';
const SEPARATOR = "[.,:/'’٫٬]";
/** Groups of three digits before a gap in a number. */
const GROUPS = `(?<![\\p{L}\\p{N}.,])\\p{Nd}{1,3}(?:${SPACE}\\p{Nd}{3})*`;
const NEXT_GROUP = `\\p{Nd}{3}(?![\\p{Nd}-])`;
const NUMBER = '\\p{Sc}?[.,]?\\p{Nd}';

/** Text before and after a place that lies inside a word, or inside a number with its signs. */
const insides: readonly (readonly [before: string, after: string])[] = [
	[LETTER, LETTER],
	[HAN_NUMERAL, HAN_NUMERAL],
	[`${LETTER}${HYPHEN}`, LETTER],
	[LETTER, `${HYPHEN}${LETTER}`],
	['\\p{L}', "['’]\\p{L}"],
	["\\p{L}['’]", `(?:${anywhere.signs.contractions})(?!\\p{L})`],
	['\\p{Nd}', `${SEPARATOR}\\p{Nd}`],
	[`\\p{Nd}${SEPARATOR}`, '\\p{Nd}'],
	[`(?:^|[\\s(])[.,]`, '\\p{Nd}'],
	[GROUPS, `${SPACE}${NEXT_GROUP}`],
	[`${GROUPS}${SPACE}`, NEXT_GROUP],
	['[\\p{L}\\p{N}%]', `[–−]~?${NUMBER}`],
	['[-–−+±^]', NUMBER],
	[`[~∼≈≃<>≤≥⩽⩾]${SPACE}?`, NUMBER],
	[`(?<!\\p{Nd}${SPACE}?)\\p{Sc}${SPACE}?`, '[.,]?\\p{Nd}'],
	['\\p{L}', '\\p{Sc}'],
	[`\\p{Nd}${SPACE}?`, `${SPACE}?(?:[%‰‱°]|\\p{Sc}(?!${SPACE}?\\p{Nd}))`],
	['\\p{Nd}', `[+×](?!${SPACE}?\\p{Nd})|\\^`],
];
const INSIDE = new RegExp(insides.map(([before, after]) => `(?<=${before})(?=${after})`).join('|'), 'uy');
const NEAR_BEFORE = new RegExp(`\\S{0,40}${SPACE}?$`, 'u');
const NEAR_AFTER = new RegExp(`^${SPACE}?\\S{0,40}`, 'u');
const OUTER_MARKS = /^[^\p{L}\p{N}\p{S}%.‐‑−–-]+|[^\p{L}\p{N}\p{S}%°]+$/gu;

/**
 * Which words or numbers the ends of a passage cut in two, as the predicate of a sentence: `begins inside
 * “unlikely”`. A minus, a currency sign and a percent sign are part of their number.
 *
 * @param start Offset in UTF-16 code units, as is `end`.
 * @returns Undefined if the passage cuts nothing.
 */
export function describeCuts(text: string, start: number, end: number): string | undefined {
	const [first, last] = [wordCutAt(text, start), wordCutAt(text, end)];
	const cuts = [
		first === undefined ? '' : `begins inside “${first}”`,
		last === undefined ? '' : `ends inside “${last}”`,
	];
	return cuts.filter((cut) => cut !== '').join(' and ') || undefined;
}

/** Whether an end of a passage lies inside a word or a number. Faster than {@link describeCuts}, which names it. */
export function cutsWords(text: string, start: number, end: number): boolean {
	return isInside(text, start) || isInside(text, end);
}

function isInside(text: string, at: number): boolean {
	INSIDE.lastIndex = at;
	return INSIDE.test(text);
}

function wordCutAt(text: string, at: number): string | undefined {
	if (!isInside(text, at)) return undefined;
	const before = NEAR_BEFORE.exec(text.slice(Math.max(0, at - 41), at))?.[0] ?? '';
	const after = NEAR_AFTER.exec(text.slice(at, at + 41))?.[0] ?? '';
	return (before + after).replace(OUTER_MARKS, '');
}
