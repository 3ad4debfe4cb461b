import type { ColumnType } from '../model/data-set.ts';

/**
 * A value of a column as an author writes it. The engine gives all numbers of a column as many decimals, and one more
 * than its cells have; the zeros at their end are left out: 25.1 for 25.10, 5 for 5.0.
 */
export function plainValue(type: ColumnType, value: string): string {
	if (type !== 'number') return value;
	return value.replace(/^(-?\d+\.\d*?)0+$/, '$1').replace(/\.$/, '');
}
