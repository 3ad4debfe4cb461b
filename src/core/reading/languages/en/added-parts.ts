import type { Expression } from '../../expression.ts';
import { addTo, decimalOf } from '../../fraction.ts';
import { TWO_UNITS } from '../../several-units.ts';
import { PART_ADDED } from './decimals.ts';
import { joinOver, shareWhole } from './fractions-of-two.ts';
import { partAfter } from './part-after.ts';
import { readTwoUnits } from './two-units.ts';

const NOUN = /^[\s-]+(?!(?:and|or|of|to)(?!\p{L}))\p{L}+/iu;
/** Verbs after a part show that it is the subject and not added: “20 firms and a third are foreign”. */
const VERB_FOLLOWS =
	/^\s+(?:is|are|was|were|has|have|had|do|did|does|will|would|can|could|sa(?:y|id)|report(?:ed)?)(?!\p{L})/iu;
/** “A year and a half”: the number is the article. */
const ONE_AND_A_PART = new RegExp(
	'(?<!\\p{L})an?\\s+(?!(?:half|quarter|third|hundred|thousand|million|billion' +
		'|dozen)(?!\\p{L}))\\p{L}+(?=\\s+and\\s+an?\\s)',
	'giu',
);
const TIME = '(?:decade|year|month|week|day|hour|minute|second)s?';
const TIME_BEFORE = new RegExp(`(?<!\\p{L})an?\\s+${TIME}\\s+and\\s+$`, 'iu');
const TIME_AFTER = new RegExp(`^[\\s-]${TIME}(?!\\p{L})`, 'iu');
const OR_TWO = /^(?:\s+\p{L}+)?\s+or\s+two(?!\p{L})/iu;
const OR_BEFORE = /(?<!\p{L})an?\s+\p{L}+\s+or\s+$/iu;

const OR_MORE = 'it may be more than one of them';

/**
 * Adds to each number the part that is written after its noun: “two years and a half” is 2.5. “Three years and two
 * months” becomes one number, which cannot be read without its units.
 */
export function joinParts(text: string, expressions: readonly Expression[]): Expression[] {
	const joined: Expression[] = [];
	for (const expression of withArticles(text, expressions)) {
		const last = joined.at(-1);
		if (last !== undefined && expression.start < last.end) continue;
		const over = last && joinOver(text, last, expression);
		const shared = last && shareWhole(text, last, expression);
		if (shared !== undefined) joined[joined.length - 1] = shared;
		const both = over ?? (last && inTwoUnits(text, last, expression));
		if (both !== undefined) joined[joined.length - 1] = both;
		else joined.push(withPart(text, expression));
	}
	return joined;
}

/** Two numbers as one that cannot be read; it may have parts, which a figure in one of their units adds up. */
function inTwoUnits(text: string, first: Expression, second: Expression): Expression | undefined {
	const both = readTwoUnits(text, first, second);
	if (both === undefined) return undefined;
	const { end, parts } = both;
	const after = second.lead === second.start ? [second] : [];
	const bounds = [first, ...after].filter(({ qualifier }) => qualifier !== undefined);
	const sum = parts === undefined || bounds.length > 1 ? undefined : { parts, numberEnd: second.end, end };
	const { qualifier, ambiguous } = bounds[0] ?? first;
	return { ...first, qualifier, ambiguous, end, decimal: undefined, reason: TWO_UNITS, sum };
}

function withPart(text: string, expression: Expression): Expression {
	const { start, end, decimal, sign } = expression;
	const words = text.slice(start, end);
	const after = text.slice(end, end + 80);
	const before = text.slice(Math.max(0, start - 32), start);
	if (TIME_BEFORE.test(before) && TIME_AFTER.test(after))
		return { ...expression, decimal: undefined, reason: TWO_UNITS };
	const isOrTwo = /^(?:an?|one)\s/iu.test(words) && OR_TWO.test(after);
	if (isOrTwo || (OR_BEFORE.test(before) && /^two$/iu.test(words)))
		return { ...expression, decimal: undefined, reason: OR_MORE };
	const noun = (sign === undefined ? NOUN.exec(after)?.[0] : undefined) ?? '';
	const isOfDozens = expression.factor > 1 || /dozen$/iu.test(words);
	if (noun === '' && sign === undefined && !isOfDozens) return expression;
	return addPart(
		text,
		expression,
		end + (isOfDozens ? 0 : noun.length),
		decimal !== undefined && /^\d+$/.test(decimal) && !isOfDozens,
	);
}

/** @param from Where “and a half” is looked for: after the noun. */
function addPart(text: string, expression: Expression, from: number, isWhole: boolean): Expression {
	const part = partAfter(text.slice(from, from + 40));
	if (
		part === undefined ||
		expression.year ||
		VERB_FOLLOWS.test(text.slice(from + part.length, from + part.length + 16))
	)
		return expression;
	const end = from + part.length;
	const isRead = isWhole && expression.power === 0;
	if (!isRead) return { ...expression, end, decimal: undefined, reason: expression.reason ?? PART_ADDED };
	const fraction = addTo(Number(expression.decimal), part);
	return { ...expression, end, unitAt: expression.end, decimal: decimalOf(fraction), fraction };
}

/** The expressions, with the article of “a year and a half” as one more. */
function withArticles(text: string, expressions: readonly Expression[]): readonly Expression[] {
	const added: Expression[] = [];
	const starts = new Set(expressions.map(({ start }) => start));
	for (const { 0: words, index: start } of text.matchAll(ONE_AND_A_PART)) {
		const end = start + (/^an?/iu.exec(words)?.[0].length ?? 0);
		const article: Expression = {
			...{ lead: start, start, end, decimal: '1', power: 0, factor: 1 },
			...{ signLeads: false, isMargin: false, year: false },
		};
		const whole = addPart(text, article, start + words.length, true);
		const noun = start + words.search(/\p{L}+$/u);
		if (whole !== article && !starts.has(noun)) added.push(whole);
	}
	return added.length === 0 ? expressions : [...expressions, ...added].sort((a, b) => a.start - b.start);
}
