import { isPlain } from './change-or-range.ts';
import { connectorBetween, isUnitAfter, UNITS } from './connector-between.ts';
import { type Expression, type ReadingContext, valueOf } from './expression.ts';
import { type Bracket, bracketAfter, MOST_BETWEEN } from './bracket-after.ts';
import { behindBracket } from './behind-bracket.ts';
import { perLanguage } from './languages.ts';
import type { StatedUncertainty } from './reading.ts';
import { isSameSign, shareScale } from './shared-scale.ts';

const MARGIN_GAP = new RegExp(`^${UNITS}[^\\S\\n]*,?[^\\S\\n]*$`, 'u');
const LIST = /^\s*[,;]\s*$/u;
/** After the number of a margin that has no sign: “±3 points)”. */
const POINTS = /^(?:\s\p{L}+)?\s*[)\],]/u;
const BEHIND = 'what stands behind the bracket may belong to it';
const patternsOf = perLanguage(
	({ uncertainties: { interval, margin, confidence, spread, count }, ranges: { and } }) => ({
		/** “95 % CI”, “CI 95 %”. */
		interval: new RegExp(
			`(?:(?<level>\\d{1,2}(?:\\.\\d+)?)\\s?(?:%(?:-\\p{L}{1,3})?|per\\s?cent)\\s*)?(?<!\\p{L})(?:${interval})(?!\\p{L})` +
				`(?:\\s?(?<after>9\\d(?:\\.\\d+)?)\\s?%)?`,
			'iu',
		),
		/** Before an interval that is in no bracket: “0.75; 95 % CI 0.60 to 0.94”. */
		free: new RegExp(
			`^${UNITS}\\s?[,;:]?\\s+(?:(?<level>\\d{1,2}(?:\\.\\d+)?)\\s?(?:%(?:-\\p{L}{1,3})?|per\\s?cent)\\s*)?(?:${interval})[\\s:,=]+$`,
			'u',
		),
		spread: new RegExp(`^[±\\s]*(?:${spread})(?![\\p{L}])`, 'iu'),
		margin: new RegExp(`^\\s*(?:${margin})[\\s:,=]*$`, 'iu'),
		confidence: new RegExp(`^\\s(?:${confidence})`, 'iu'),
		count: new RegExp(`^(?:${count})\\s?[=:]`, 'iu'),
		and: new RegExp(`^\\s+(?:${and})\\s+$`, 'u'),
	}),
);

/**
 * Joins to each number what a bracket or a ± after it says of it, and what stands behind the bracket: in “0.20 [0.15 to
 * 0.25] m” and “12 (10–14) million” the unit and the scale belong to the number before the bracket. The numbers inside
 * state nothing by themselves.
 */
export function joinUncertainties(
	text: string,
	expressions: readonly Expression[],
	context: ReadingContext,
): Expression[] {
	const joined: Expression[] = [];
	for (const [i, one] of expressions.entries()) {
		if (one.start < (joined.at(-1)?.end ?? 0)) continue;
		const next = expressions[i + 1];
		const both =
			(next && withMargin(text, one, next, context)) ??
			withBracket(text, expressions, i, context) ??
			withInterval(text, expressions, i, context);
		joined.push(both ?? one);
	}
	return joined;
}

/** `40 ± 5`, `40 km ± 2 km`, `(2.4 ± 0.2) million`. */
function withMargin(
	text: string,
	one: Expression,
	margin: Expression,
	context: ReadingContext,
): Expression | undefined {
	if (!margin.isMargin || one.isMargin || margin.start - one.end > MOST_BETWEEN) return undefined;
	const gap = MARGIN_GAP.exec(text.slice(one.end, margin.start));
	if (gap === null) return undefined;
	const unit = gap.groups?.['unit'] ?? '';
	const isInBracket = /[([]/.test(text.charAt(one.lead - 1)) && /[)\]]/.test(text.charAt(margin.end));
	if (!isInBracket || unit !== '') {
		const unitAt = unit === '' ? one.unitAt : (one.unitAt ?? one.end);
		return addMargin(text, { ...one, end: margin.end, unitAt }, margin, unit);
	}
	const behind = behindBracket(text, margin.end + 1, one, context);
	const [start, end] = [one.lead - 1, Math.max(behind.end, margin.end + 1)];
	return addMargin(text, { ...behind, start, end, lead: start }, margin, unit);
}

/** @param unit The words between the number and its margin. */
function addMargin(text: string, one: Expression, margin: Expression, unit: string): Expression {
	const whole = shareScale({ ...one, year: false }, unit === '' ? margin : { ...margin, sign: one.sign });
	if ((one.qualifier ?? 'about') !== 'about') return { ...whole, decimal: undefined, reason: whole.reason };
	if (whole.decimal === undefined || margin.decimal === undefined)
		return { ...whole, decimal: undefined, reason: whole.reason ?? margin.reason };
	const [value, amount] = [valueOf(whole), valueOf(inScaleOf(margin, whole))];
	// A percentage beside a measure or a sum of money is a share of it.
	const isMeasured = typeof one.sign === 'object' || (unit !== '' && one.sign === undefined);
	if (isMeasured && margin.sign === 'percent')
		return { ...whole, uncertainty: { margin: Number(((Math.abs(value) * amount) / 100).toPrecision(12)) } };
	const isOther = unit !== '' && /^\s?\p{L}/u.test(text.slice(margin.end)) && !isUnitAfter(text, margin, unit);
	return isOther ? { ...whole, qualifier: 'about' } : { ...whole, uncertainty: { margin: amount } };
}

/** A number, or a bound, in the scale of the number that it belongs to, if it has none of its own. */
function inScaleOf(bound: Expression, { power, factor }: Expression): Expression {
	return bound.power === 0 && bound.factor === 1 ? { ...bound, power, factor } : bound;
}

function withBracket(
	text: string,
	expressions: readonly Expression[],
	i: number,
	context: ReadingContext,
): Expression | undefined {
	const one = expressions[i];
	const bracket = one && bracketAfter(text, one, expressions, i + 1);
	if (!one || bracket === undefined) return undefined;
	const behind = bracket.unit === '' ? behindBracket(text, bracket.close + 1, one, context) : one;
	const isMore = behind.end > one.end;
	const end = isMore ? behind.end : bracket.close + 1;
	const said = whatItSays(text, bracket, one, behind, context);
	if (said === 'unclear' || (said === undefined && isMore))
		return { ...behind, end, decimal: undefined, reason: behind.reason ?? BEHIND };
	if (said === undefined)
		return bracket.unit === '' && !one.year ? { ...one, unitAt: one.unitAt ?? bracket.close + 1 } : undefined;
	const unitAt = bracket.unit === '' ? one.unitAt : (one.unitAt ?? one.end);
	const whole = { ...behind, end, unitAt, year: false };
	const [margin] = bracket.inner;
	if (said === 'margin' && margin) return addMargin(text, whole, margin, bracket.unit);
	return typeof said === 'object' ? { ...whole, uncertainty: said } : whole;
}

/**
 * What a bracket says of the number before it; undefined if it says something else.
 *
 * @param whole The number with the scale and the sign behind the bracket.
 */
function whatItSays(
	text: string,
	{ open, close, unit, inner }: Bracket,
	one: Expression,
	whole: Expression,
	context: ReadingContext,
): StatedUncertainty | 'margin' | 'spread' | 'again' | 'interval' | 'unclear' | undefined {
	const { interval, margin, spread, count } = patternsOf(context.language);
	const content = text.slice(open + 1, close);
	const [first, second] = inner;
	if (first === undefined) return undefined;
	if (margin.test(text.slice(open + 1, first.start))) return marginOfError(text, one, inner, context);
	if (first.isMargin && inner.length === 1 && text.slice(open + 1, first.start).trim() === '') return 'margin';
	if (spread.test(content) || (one.sign === undefined && unit === '' && count.test(content))) return 'spread';
	const label = interval.exec(content);
	const from = label === null ? open + 1 : open + 1 + label.index + label[0].length;
	const [low, high] = label === null ? inner : inner.filter(({ start }) => start >= from);
	if (label !== null) {
		const bounds = low && high && isJoined(text, low, high, true, context) ? boundsOf(low, high, whole) : undefined;
		return bounds === undefined ? 'interval' : withLevel(bounds, label);
	}
	const isAlone = text.slice(open + 1, first.lead).trim() === '';
	if (!isAlone || inner.length > 2) return undefined;
	if (second === undefined) {
		const isSame = text.slice(first.end, close).trim() === '' && valueOf(first) === valueOf(one);
		return isSame && unit === '' ? 'again' : undefined;
	}
	const isNear = /^\s?\S*$/u.test(unit) && /^[^,;.]*$/u.test(text.slice(second.end, close));
	const isPair = LIST.test(text.slice(first.end, second.lead)) && text.slice(second.end, close).trim() === '';
	if (!isNear || (!isPair && !isJoined(text, first, second, false, context))) return undefined;
	const isScaledInside = second.power > whole.power && isPlain({ ...whole, sign: undefined });
	return isScaledInside ? 'unclear' : boundsOf(first, second, whole);
}

/**
 * The margin of “12 % (margin of error ±3 % at 95 % confidence)”. After a count, as in “1,200 adults”, it is not that
 * of the count.
 */
function marginOfError(
	text: string,
	one: Expression,
	[margin, level, ...others]: readonly Expression[],
	{ language }: ReadingContext,
): StatedUncertainty | undefined {
	if (margin?.decimal === undefined || one.sign !== 'percent' || others.length > 0) return undefined;
	const isPoints = margin.sign === undefined && POINTS.test(text.slice(margin.end, margin.end + 16));
	if (!isPoints && margin.sign !== 'percent' && margin.sign !== 'percentage point') return undefined;
	if (level === undefined) return { margin: valueOf(margin) };
	const isLevel =
		level.sign === 'percent' && patternsOf(language).confidence.test(text.slice(level.end, level.end + 32));
	return isLevel ? { margin: valueOf(margin), level: valueOf(level) } : undefined;
}

/** “0.75; 95 % CI 0.60 to 0.94”, without a bracket. */
function withInterval(
	text: string,
	expressions: readonly Expression[],
	i: number,
	context: ReadingContext,
): Expression | undefined {
	const [one, next] = [expressions[i], expressions[i + 1]];
	if (!one || !next || next.start - one.end > MOST_BETWEEN) return undefined;
	const from = next.sign === 'percent' ? i + 2 : i + 1;
	const [low, high] = [expressions[from], expressions[from + 1]];
	if (!low || !high || low.lead - one.end > MOST_BETWEEN || !isJoined(text, low, high, true, context)) return undefined;
	const label = patternsOf(context.language).free.exec(text.slice(one.end, low.lead));
	if (label === null) return undefined;
	const bounds = boundsOf(low, high, one);
	const unitAt = label.groups?.['unit'] === undefined ? one.unitAt : (one.unitAt ?? one.end);
	return { ...one, end: high.end, unitAt, uncertainty: bounds && withLevel(bounds, label) };
}

function withLevel(bounds: { readonly low: number; readonly high: number }, label: RegExpExecArray): StatedUncertainty {
	const level = Number(label.groups?.['level'] ?? label.groups?.['after'] ?? NaN);
	return level > 0 ? { ...bounds, level } : bounds;
}

function isJoined(
	text: string,
	low: Expression,
	high: Expression,
	isInterval: boolean,
	{ language }: ReadingContext,
): boolean {
	if (connectorBetween(text, low, high, language) !== undefined) return true;
	const gap = text.slice(low.end, high.lead);
	return isInterval && (LIST.test(gap) || patternsOf(language).and.test(gap));
}

/** The two ends in the scale of the number, if they have its sign and it lies between them. */
function boundsOf(
	first: Expression,
	second: Expression,
	one: Expression,
): { readonly low: number; readonly high: number } | undefined {
	const low = shareScale(first, second);
	const ends = [low, second].map((end) => inScaleOf({ ...end, year: false }, one));
	if (ends.some(({ sign }) => sign !== undefined && !isSameSign(sign, one.sign))) return undefined;
	const [a = NaN, b = NaN] = ends.map(valueOf);
	return a <= valueOf(one) && valueOf(one) <= b && a < b ? { low: a, high: b } : undefined;
}
