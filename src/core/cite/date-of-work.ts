import { isPeriod } from '../model/edtf-date.ts';
import type { WorkDate } from '../model/work-record.ts';

/**
 * The date of a work in ISO 8601, such as `2023-07`, or `2020-05/2020-06` for a span; undefined if the record has it in
 * words, or not at all.
 */
export function isoDateOfWork(date: WorkDate | undefined): string | undefined {
	const iso = date?.['date-parts']?.map(isoOf).join('/') ?? date?.raw;
	return iso !== undefined && isPeriod(iso) ? iso : undefined;
}

function isoOf([year = 0, ...rest]: readonly number[]): string {
	const years = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
	return [years, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
