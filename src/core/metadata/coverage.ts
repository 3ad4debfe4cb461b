import type { Country } from 'schema-dts';
import { formatArea } from '../format/format-area.ts';
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

/** The shortest ISO 8601 date or interval that holds all of them: from the earliest start to the latest end. */
function hull(periods: readonly string[]): string | undefined {
	const starts = periods.map((period) => period.split('/')[0] ?? '').sort();
	// A year ends after each of its months, a month after each of its days.
	const ends = periods
		.map((period) => period.split('/').at(-1) ?? '')
		.sort((a, b) => (a.padEnd(10, '~') < b.padEnd(10, '~') ? -1 : 1));
	const [start] = starts;
	const end = ends.at(-1);
	if (start === undefined || end === undefined) return undefined;
	return start === end ? start : `${start}/${end}`;
}
