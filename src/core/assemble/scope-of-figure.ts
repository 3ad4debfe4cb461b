import type { FigureScope, TimeSpan } from '../chart/mark-reader.ts';
import { evidenceKinds } from '../evidence/evidence-kinds.ts';
import { formatArea } from '../format/format-area.ts';
import { formatWithUncertainty } from '../format/format-exactness.ts';
import { formatPeriod } from '../format/format-period.ts';
import type { ChartMark } from '../model/chart.ts';
import { OPEN } from '../model/edtf-date.ts';
import type { Figure } from '../model/figure.ts';
import { decimalYear, endOfDate } from '../model/period-of-cell.ts';
import { type Quantity, UNSTATED, type Unstated } from '../model/quantity.ts';
import { unknownFigure } from '../parse/did-you-mean.ts';
import type { Finding, Findings } from '../problem.ts';
import type { Drawable } from './drawable.ts';

/** Reads what a figure says of itself, in words, for charts of that. Reports a figure that does not exist. */
export function scopeOfFigure(
	id: string,
	{ figures, locale }: Pick<Drawable, 'figures' | 'locale'>,
	path: Finding['path'],
	findings: Findings,
): FigureScope | undefined {
	const figure = figures.get(id);
	if (figure === undefined) {
		findings.report({ ...unknownFigure(id, figures), path });
		return undefined;
	}
	const { label, quantity, evidence, period, area, population } = figure;
	const text = formatWithUncertainty(figure, locale);
	return {
		figure: id,
		label,
		text,
		evidence: evidenceKinds[evidence.kind].group,
		value: isWhole(quantity) ? text : undefined,
		period: stated(period, (known) => formatPeriod(known, locale)),
		area: stated(area, (known) => formatArea(known, locale)),
		population: stated(population, (known) => known),
		when: spanOf(figure, locale),
	};
}

function stated<T>(value: T | Unstated, write: (known: T) => string): string | undefined {
	return value === UNSTATED ? undefined : write(value);
}

function isWhole(quantity: Quantity): boolean {
	if (quantity.kind === 'range') return quantity.low !== UNSTATED && quantity.high !== UNSTATED;
	return quantity.kind !== 'unstated';
}

function spanOf({ quantity, period }: Figure, locale: string): TimeSpan | undefined {
	const own =
		quantity.kind === 'date'
			? quantity.date
			: quantity.kind === 'interval'
				? `${quantity.start}/${quantity.end}`
				: undefined;
	const span = own ?? period;
	if (span === UNSTATED) return undefined;
	const [start = OPEN, end = start] = span.split('/');
	const text = formatPeriod(span, locale);
	return {
		text,
		isValue: own !== undefined,
		...(start !== OPEN && { time: timeAt(start, decimalYear(start), locale) }),
		...(end !== OPEN && { until: timeAt(end, endOfDate(end), locale) }),
	};
}

function timeAt(iso: string, year: number, locale: string): ChartMark['time'] {
	return { iso, year, text: formatPeriod(iso, locale) };
}
