import { fixtureRoot } from '../core/chart/fixture-report.ts';
import { builtOnce } from './build-shared.ts';

/** The built report that has a chart of every kind. */
export function builtCharts(): Promise<string> {
	return builtOnce('charts', fixtureRoot);
}
