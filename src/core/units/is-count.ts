import type { UnitAtom } from '../model/unit.ts';
import { baseDimensions } from './built-in-units.ts';

const measured: ReadonlySet<string> = new Set(baseDimensions);

/** Whether a unit counts things, such as `firm` or `person`, and neither measures nor is money. */
export function isCount({ display, dimension }: UnitAtom): boolean {
	return display.by !== 'currency' && Object.keys(dimension).some((base) => !measured.has(base));
}
