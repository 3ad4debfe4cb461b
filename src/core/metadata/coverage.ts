import type { Country } from 'schema-dts';
import { formatArea } from '../format/format-area.ts';
import { compareDays, OPEN, plainEnds, readEdtfDate } from '../model/edtf-date.ts';
import type { Figure } from '../model/figure.ts';

type Scope = Pick<Figure, 'period' | 'area'>;

/** When and where figures hold, as properties of schema.org; none if no source states it. */
export function coverage(
	scopes: readonly Scope[],
	locale: string,
): { temporalCoverage?: string; spatialCoverage?: Country[] } {
	const period = hull(scopes.flatMap(({ period: each }) => (each === 'unstated' ? [] : [each])));
	const codes = [...new Set(scopes.flatMap(({ area }) => (area === 'unstated' ? [] : area)))].sort();
	const countries = codes.map((code): Country => ({
		'@type': 'Country',
		name: formatArea([code], locale),
		identifier: code,
	}));
	return {
		...(period === undefined ? {} : { temporalCoverage: period }),
		...(countries.length === 0 ? {} : { spatialCoverage: countries }),
	};
}

/** The shortest ISO 8601 date or interval that holds all of them, from the earliest start to the latest end. */
function hull(periods: readonly string[]): string | undefined {
	const ends = periods.map(plainEnds);
	const start = earliest(ends.map(([first]) => first));
	const end = latest(ends.map(([, last]) => last));
	if (start === undefined || end === undefined || (start === OPEN && end === OPEN)) return undefined;
	return start === end ? start : `${start}/${end}`;
}

/** The earliest of dates; of two that begin on the same day, the longer one. */
function earliest(dates: readonly string[]): string | undefined {
	return dates.includes(OPEN) ? OPEN : dates.toSorted((a, b) => compare(a, b, 'first') || a.length - b.length)[0];
}

/** The latest of dates; of two that end on the same day, the longer one. */
function latest(dates: readonly string[]): string | undefined {
	return dates.includes(OPEN) ? OPEN : dates.toSorted((a, b) => compare(b, a, 'last') || a.length - b.length)[0];
}

function compare(a: string, b: string, end: 'first' | 'last'): number {
	const [one, other] = [readEdtfDate(a), readEdtfDate(b)];
	return one === undefined || other === undefined ? 0 : compareDays(one[end], other[end]);
}
