import type { Unit } from '../model/unit.ts';
import { formatQuantity } from './format-quantity.ts';
import { formatUnit } from './format-unit.ts';

/** A unit in the head of a column; nothing if its sign stands in the cells, as that of percent. */
export function unitInHead(unit: Unit, locale: string): string {
	const of = { quantity: { kind: 'number', value: 2 }, unit } as const;
	return formatQuantity(of, locale) === formatQuantity(of, locale, { bare: true }) ? '' : formatUnit(unit, locale);
}
