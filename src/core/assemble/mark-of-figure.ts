import { evidenceKinds } from '../evidence/evidence-kinds.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import type { ChartMark } from '../model/chart.ts';
import type { Figure } from '../model/figure.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Place, Problem } from '../problem.ts';
import type { Drawable } from './drawable.ts';

/** What a place in a chart can hold. */
export type MarkNeed = 'point' | 'range' | 'date';

/** The mark that a figure makes, or why it cannot make one there. */
export function markOfFigure(
	id: string,
	need: MarkNeed,
	{ figures, locale }: Drawable,
	at: Place,
): { mark: ChartMark; figure: Figure } | { problem: Problem } {
	const figure = figures.get(id);
	if (figure === undefined) {
		return {
			problem: {
				rule: 'reference-resolves',
				at,
				message: `There is no figure “${id}”.${suggestion(id, figures)}`,
				hint: 'Use the id of an entry in data/figures, or add one.',
			},
		};
	}
	const { quantity, evidence } = figure;
	const { group } = evidenceKinds[evidence.kind];
	const base = { label: figure.label, text: formatQuantity(figure, locale), figure: id, evidence: group };
	if (need === 'date' && quantity.kind === 'date') {
		return {
			figure,
			mark: { ...base, time: { iso: quantity.date, year: decimalYear(quantity.date), text: base.text } },
		};
	}
	if (need === 'point' && quantity.kind === 'number') return { figure, mark: { ...base, value: quantity.value } };
	if (need === 'range' && quantity.kind === 'range')
		return { figure, mark: { ...base, low: quantity.low, high: quantity.high } };
	if (need === 'range' && quantity.kind === 'number')
		return { figure, mark: { ...base, low: quantity.value, high: quantity.value } };
	return {
		problem: {
			rule: 'chart-has-values',
			at,
			message: `Figure “${id}” is ${NAMES[quantity.kind]}, and here the chart needs ${WANTED[need]}.`,
			hint:
				need === 'date'
					? 'Name a figure that is a year, a month or a day.'
					: need === 'point' && quantity.kind === 'range'
						? 'Choose the kind `range`, which draws both bounds.'
						: 'Name another figure, or choose another kind of chart.',
		},
	};
}

const NAMES = { number: 'a number', range: 'a range', date: 'a date', interval: 'a period' } as const;
const WANTED = { point: 'a single number', range: 'a range', date: 'a date' } as const;

/** A date as a number on an axis of years; a month or day as the part of the year gone by. */
export function decimalYear(iso: string): number {
	const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
	return year + (month - 1) / 12 + (day - 1) / 365.25;
}
