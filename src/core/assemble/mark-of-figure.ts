import type { MarkNeed } from '../chart/mark-reader.ts';
import { evidenceKinds } from '../evidence/evidence-kinds.ts';
import { formatWithUncertainty } from '../format/format-exactness.ts';
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
	if (value !== undefined)
		return { figure, mark: { label, text, figure: id, evidence: evidenceKinds[evidence.kind].group, ...value } };
	findings.report({
		rule: 'chart-has-values',
		path,
		message: `Figure “${id}” is ${NAMES[quantity.kind]}, and here the chart needs ${WANTED[need]}.`,
		hint:
			need === 'date'
				? 'Name a figure that is a year, a month or a day.'
				: need === 'point' && quantity.kind === 'range'
					? 'Choose the kind `range`, which draws both bounds.'
					: 'Name another figure, or choose another kind of chart.',
	});
	return undefined;
}

/** For each need of a chart, the part of a mark that a quantity gives; `undefined` if it is of another kind. */
const valueFor: Readonly<
	Record<MarkNeed, (quantity: Quantity, text: string) => Pick<ChartMark, 'value' | 'low' | 'high' | 'time'> | undefined>
> = {
	point: (quantity) => {
		const value = pointOf(quantity);
		return value === undefined ? undefined : { value };
	},
	range: (quantity) => {
		if (quantity.kind === 'range') return { low: quantity.low, high: quantity.high };
		const value = pointOf(quantity);
		return value === undefined ? undefined : { low: value, high: value };
	},
	date: (quantity, text) =>
		quantity.kind === 'date' ? { time: { iso: quantity.date, year: decimalYear(quantity.date), text } } : undefined,
};

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
const WANTED = { point: 'a single number', range: 'a range', date: 'a date' } as const;
