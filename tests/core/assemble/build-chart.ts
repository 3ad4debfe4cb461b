import { join } from 'node:path';
import { buildReport } from '../../../src/core/build-report.ts';
import type { Chart } from '../../../src/core/model/chart.ts';
import { Collector } from '../../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { dataEngine } from '../remembering-engine.ts';

const sound = readReportFiles(join(import.meta.dirname, '../../fixtures/charts'), new Collector());

/**
 * The problems of the report of charts with one chart more, written in YAML, and that chart if there are none.
 *
 * @param more Files that the report gets besides, by their paths.
 */
export function buildChart(
	yaml: string,
	more: Readonly<Record<string, string>> = {},
): { chart: Chart | undefined; problems: readonly string[] } {
	const bytes = (text: string) => new TextEncoder().encode(text);
	const files = new Map(sound).set('data/charts/added.yaml', bytes(yaml));
	for (const [path, text] of Object.entries(more)) files.set(path, bytes(text));
	const result = buildReport({ files, sha256, dataEngine, citationStyles, hasLetter });
	if ('problems' in result)
		return { chart: undefined, problems: result.problems.map(({ rule, message }) => `${rule}: ${message}`) };
	return { chart: result.report.charts.find(({ id }) => id === 'added'), problems: [] };
}
