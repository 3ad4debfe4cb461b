import { expect, test } from 'vitest';
import { chartMessages } from '../../../src/core/chart/chart-messages.ts';
import { layOut } from '../../../src/core/chart/layout.ts';
import type { MessageKey } from '../../../src/core/words/catalogues.ts';
import { sayIn } from '../../../src/core/words/say.ts';
import type { Say } from '../../../src/core/words/values.ts';
import { extremeCharts } from './extreme-charts.ts';
import { charts } from './fixture-report.ts';
import { extremeCharts as extremesOfFigures } from './kinds/extreme-charts.ts';

const everyChart = [...charts, ...Object.values(extremeCharts), ...Object.values(extremesOfFigures)];

test('the browser gets every message that a drawing of a kind says', () => {
	const lacking = everyChart.flatMap((chart) => {
		const said = new Set<MessageKey>();
		const say: Say = (key, ...values) => {
			said.add(key);
			return sayIn('en')(key, ...values);
		};
		for (const width of ['wide', 'narrow'] as const) layOut(chart, width, say);
		return [...said.difference(new Set(chartMessages(chart.kind)))].map((key) => `${chart.kind}: ${key}`);
	});
	expect(lacking).toEqual([]);
});

test('a kind of chart has no messages of other kinds', () => {
	expect(chartMessages('bar').filter((key) => key.startsWith('chart.units-') || key === 'chart.no-date')).toEqual([]);
	expect(chartMessages('units')).toContain('chart.units-each');
});
