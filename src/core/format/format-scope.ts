import type { Figure } from '../model/figure.ts';
import { UNSTATED, type Unstated } from '../model/quantity.ts';
import type { KeyWith } from '../words/values.ts';
import { say } from '../words/say.ts';
import { formatArea } from './format-area.ts';
import { formatPeriod } from './format-period.ts';

/**
 * For which years and places a value holds and who or what was counted, in a line: “2022–2023 · Kazakhstan · firms”.
 * What nobody states is named as such. It comes in its parts and what stands between them, since each may be in a
 * language of its own.
 */
export function formatScope(
	{ period, area, population }: Pick<Figure, 'period' | 'area' | 'population'>,
	locale: string,
): string[] {
	if ([period, area, population].every((part) => part === UNSTATED)) return [say(locale, 'scope.nothing-stated')];
	const between = say(locale, 'scope.between');
	return [
		part(period, 'scope.no-period', (stated) => formatPeriod(stated, locale)),
		part(area, 'scope.no-area', (stated) => formatArea(stated, locale)),
		part(population, 'scope.no-population', String),
	].flatMap((each, index) => (index === 0 ? [each] : [between, each]));

	function part<Value>(value: Value | Unstated, missing: KeyWith, write: (value: Value) => string): string {
		return value === UNSTATED ? say(locale, missing) : write(value);
	}
}
