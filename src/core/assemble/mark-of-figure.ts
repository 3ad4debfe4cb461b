import type { MarkNeed, Placed } from '../chart/mark-reader.ts';
import { evidenceKinds } from '../evidence/evidence-kinds.ts';
import { formatUncertainty, formatWithUncertainty, intervalOf } from '../format/format-exactness.ts';
import type { ChartMark } from '../model/chart.ts';
import type { Figure } from '../model/figure.ts';
import { decimalYear } from '../model/period-of-cell.ts';
import type { Quantity } from '../model/quantity.ts';
import { unknownFigure } from '../parse/did-you-mean.ts';
import type { Finding, Findings } from '../problem.ts';
import type { Drawable } from './drawable.ts';

/** Makes the mark of a figure, as the chart needs it. Reports a figure that does not exist or does not fit. */
export function markOfFigure(
	id: string,
	need: MarkNeed,
	{ figures, locale }: Drawable,
	path: Finding['path'],
	findings: Findings,
): { mark: ChartMark; figure: Figure } | undefined {
	const figure = figures.get(id);
	if (figure === undefined) {
		findings.report({ ...unknownFigure(id, figures), path });
		return undefined;
	}
	const { label, quantity, evidence } = figure;
	const text = formatWithUncertainty(figure, locale);
	const value = valueFor[need](quantity, text);
	const around = need === 'estimate' || need === 'range' ? intervalAround(figure, figures, locale) : undefined;
	if (value !== undefined) {
		const mark = { label, text, figure: id, evidence: evidenceKinds[evidence.kind].group, ...value };
		if (around === undefined) return { figure, mark };
		const { low, high } = around;
		return { figure, mark: need === 'range' ? { ...mark, low, high } : { ...mark, ...around } };
	}
	findings.report({
		rule: 'chart-has-values',
		path,
		message: `Figure “${id}” is ${NAMES[quantity.kind]}, and here the chart needs ${WANTED[need]}.`,
		hint:
			need === 'date'
				? 'Name a figure that is a year, a month or a day.'
				: quantity.kind === 'unstated'
					? 'Leave it out, or name a figure whose source gives a value.'
					: (need === 'point' || need === 'estimate') && quantity.kind === 'range'
						? 'Choose the kind `range`, which draws both bounds.'
						: 'Name another figure, or choose another kind of chart.',
	});
	return undefined;
}

/** What a figure places in a chart: its mark or, if its source gives no value, a place that says so. */
export function placeOfFigure(
	id: string,
	need: MarkNeed,
	drawable: Drawable,
	path: Finding['path'],
	findings: Findings,
): { placed: Placed; figure: Figure } | undefined {
	const figure = drawable.figures.get(id);
	if (figure?.quantity.kind === 'unstated') return { figure, placed: { missing: { label: figure.label, figure: id } } };
	const found = markOfFigure(id, need, drawable, path, findings);
	return found && { figure: found.figure, placed: { mark: found.mark } };
}

/** For each need of a chart, the part of a mark that a quantity gives; `undefined` if it is of another kind. */
const valueFor: Readonly<
	Record<MarkNeed, (quantity: Quantity, text: string) => Pick<ChartMark, 'value' | 'low' | 'high' | 'time'> | undefined>
> = {
	point: valueOf,
	estimate: valueOf,
	range: (quantity) => {
		if (quantity.kind === 'range') return { low: quantity.low, high: quantity.high };
		const value = pointOf(quantity);
		return value === undefined ? undefined : { low: value, high: value };
	},
	date: (quantity, text) =>
		quantity.kind === 'date' ? { time: { iso: quantity.date, year: decimalYear(quantity.date), text } } : undefined,
};

function valueOf(quantity: Quantity): Pick<ChartMark, 'value'> | undefined {
	const value = pointOf(quantity);
	return value === undefined ? undefined : { value };
}

/**
 * The interval around the value of a figure, if its uncertainty is known in the unit of the figure. What its source
 * states stands in the text of the value already; an interval that is a figure of its own has a text of its own.
 */
function intervalAround(
	figure: Figure,
	figures: Drawable['figures'],
	locale: string,
): Pick<ChartMark, 'low' | 'high' | 'interval' | 'intervalText' | 'intervalEvidence'> | undefined {
	const { uncertainty, unit, quantity, evidence } = figure;
	if (uncertainty === undefined) return undefined;
	if (!('figure' in uncertainty)) {
		const stated = intervalOf({ ...figure, rounded: undefined })?.quantity;
		if (stated?.kind !== 'range') return undefined;
		const { low, high } = stated;
		return { low, high, intervalEvidence: evidenceKinds[evidence.kind].group };
	}
	const named = figures.get(uncertainty.figure);
	const value = pointOf(quantity);
	if (named === undefined || value === undefined || named.unit.ucum !== unit.ucum) return undefined;
	const margin = pointOf(named.quantity);
	const ends =
		named.quantity.kind === 'range'
			? { low: named.quantity.low, high: named.quantity.high }
			: margin !== undefined && { low: value - margin, high: value + margin };
	if (ends === false) return undefined;
	const intervalText = formatUncertainty(figure, () => named, locale);
	return { ...ends, interval: named.id, intervalText, intervalEvidence: evidenceKinds[named.evidence.kind].group };
}

/** The single number that a quantity is. */
function pointOf(quantity: Quantity): number | undefined {
	if (quantity.kind === 'share') return quantity.of / quantity.in;
	return quantity.kind === 'number' ? quantity.value : undefined;
}

const NAMES = {
	number: 'a number',
	range: 'a range',
	share: 'a share',
	date: 'a date',
	interval: 'a period',
	unstated: 'not stated by its source',
} as const;
const WANTED = { point: 'a single number', estimate: 'a single number', range: 'a range', date: 'a date' } as const;
