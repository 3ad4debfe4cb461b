import type { ChartKindRow } from '../chart/chart-kind.ts';
import { hasZero } from '../chart/unit-scale.ts';
import type { Findings } from '../problem.ts';
import type { NamedUnit } from './drawable.ts';

/** Reports values that a chart draws as lengths from zero although zero of their unit means nothing. */
export function checkZero(
	{ fromZero }: Pick<ChartKindRow<never>, 'fromZero'>,
	[first]: readonly NamedUnit[],
	findings: Findings,
): void {
	if (fromZero === undefined || first === undefined || hasZero(first.unit)) return;
	const { unit, path } = first;
	const isRank = unit.dimension['rank'] !== undefined;
	findings.report({
		rule: 'bar-axis-shows-zero',
		path,
		message: isRank
			? 'These are ranks: the second is not twice the first, and a length from zero would show it so.'
			: `Zero in ${unit.code} is not “no temperature”, so a length from it would show a wrong ratio.`,
		hint:
			`Choose the kind \`${fromZero.instead}\`.` +
			(isRank ? '' : ' Differences of temperatures have a zero: they are in `K`.'),
	});
}
