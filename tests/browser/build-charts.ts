import { fixtureRoot } from '../core/chart/fixture-report.ts';
import { buildFixture } from './build-fixture.ts';

/** Builds the report that has a chart of every kind. */
export function buildCharts(): ReturnType<typeof buildFixture> {
	return buildFixture(fixtureRoot);
}
