import type { Figure } from '../model/figure.ts';
import { type Quantity, UNSTATED } from '../model/quantity.ts';
import { allowedRange, type Exactness, type Uncertainty } from '../model/uncertainty.ts';
import type { Unit } from '../model/unit.ts';
import { say } from '../words/say.ts';
import { type Formattable, formatQuantity } from './format-quantity.ts';
import { numberFormat } from './intl-formatters.ts';

type Exact = Formattable & Exactness;

/** A figure that may be the uncertainty of another. */
type Named = Formattable & Partial<Pick<Figure, 'evidence'>>;

/** All values that a figure may stand for by its uncertainty or its rounding, as a range; see `allowedRange`. */
export function intervalOf({ quantity, unit, qualifier, ...exactness }: Exact): Formattable | undefined {
	const allowed = quantity.kind === 'number' ? allowedRange(quantity.value, exactness) : undefined;
	if (allowed === undefined) return undefined;
	const low = qualifier === 'at most' || qualifier === 'less than' ? UNSTATED : allowed.low;
	const high = qualifier === 'at least' || qualifier === 'more than' ? UNSTATED : allowed.high;
	return { quantity: { kind: 'range', low, high }, unit };
}

/** What is recorded of how exact a value is, in sentences to put beside its proof. */
export function formatExactness(of: Exact, figureById: (id: string) => Named, locale: string): string[] {
	const uncertainty = formatUncertainty(of, figureById, locale);
	const rounding = formatRounding(of, locale);
	return [
		...(uncertainty === undefined ? [] : [say(locale, 'figure.uncertainty-is', { value: uncertainty })]),
		...(rounding === undefined ? [] : [say(locale, 'figure.rounding-is', { value: rounding })]),
	];
}

/** The margin or the interval of a value, in words: “± 240 firms at a level of 95%”, “7–19%”. */
export function formatUncertainty(
	{ uncertainty, unit }: Exact,
	figureById: (id: string) => Named,
	locale: string,
): string | undefined {
	if (uncertainty === undefined) return undefined;
	if ('figure' in uncertainty) {
		const named = figureById(uncertainty.figure);
		const value = formatBeside(named, locale);
		return named.evidence?.assumption === undefined ? value : say(locale, 'uncertainty.assumed', { value });
	}
	const beside = formatStated(uncertainty, unit, locale);
	if (uncertainty.level === undefined) return beside;
	const level = numberFormat(locale, { style: 'unit', unit: 'percent' }).format(uncertainty.level);
	return say(locale, 'uncertainty.at-level', { value: beside, level });
}

/** A value for the label of a mark: with the margin or the interval that its source states, without the level. */
export function formatWithUncertainty(of: Exact, locale: string): string {
	const value = formatQuantity(of, locale);
	const { uncertainty, unit } = of;
	if (uncertainty === undefined || 'figure' in uncertainty) return value;
	return say(locale, 'uncertainty.beside', { value, uncertainty: formatStated(uncertainty, unit, locale) });
}

function formatStated(of: Exclude<Uncertainty, { figure: string }>, unit: Unit, locale: string): string {
	return formatBeside({ quantity: 'margin' in of ? { kind: 'number', value: of.margin } : rangeOf(of), unit }, locale);
}

/** An interval whose ends have as many decimals each as the longer one: a source writes “0.95 to 1.20”. */
function rangeOf({ low, high }: { readonly low: number; readonly high: number }): Quantity {
	const precision = 10 ** -Math.max(...[low, high].map((end) => /\.(\d+)$/.exec(String(end))?.[1]?.length ?? 0));
	return { kind: 'range', low, high, ...(precision < 1 && { precision: { low: precision, high: precision } }) };
}

/** A margin with its sign; an interval as it is. */
function formatBeside(of: Formattable, locale: string): string {
	const value = formatQuantity(of, locale);
	return of.quantity.kind === 'number' ? say(locale, 'uncertainty.margin', { value }) : value;
}

/** How the source rounded a value, in words: “to the nearest 1%”. */
export function formatRounding({ rounded, unit }: Exact, locale: string): string | undefined {
	if (rounded === undefined) return undefined;
	const step = formatQuantity({ quantity: { kind: 'number', value: rounded }, unit }, locale);
	return say(locale, 'uncertainty.rounded', { step });
}
