import { expect, test } from 'vitest';
import { marksInOrder, markWords } from '../../src/client/chart-marks.ts';
import { wordsOf } from '../../src/client/words.ts';
import { chartMessages } from '../../src/core/chart/chart-messages.ts';
import { layOut } from '../../src/core/chart/layout.ts';
import type { Chart } from '../../src/core/model/chart.ts';
import { browserWords } from '../../src/core/words/browser-message.ts';
import { chartOf, charts, report, say } from '../core/chart/fixture-report.ts';

const sayFor = ({ kind }: Chart) =>
	wordsOf({ dataset: { words: JSON.stringify(browserWords(report.meta.language, chartMessages(kind))) } });
const wordsOfMarks = (chart: Chart, sayIt = sayFor(chart)) =>
	marksInOrder(chart).map((mark) => markWords(mark, sayIt).replaceAll('\u00a0', ' '));

/** The chart with every interval derived, and the value of the first that has one. */
function withDerivedIntervals(chart: Chart): Chart {
	const first = marksInOrder(chart).find(({ intervalText }) => intervalText !== undefined);
	const series = chart.series.map((each) => ({
		...each,
		marks: each.marks.map((mark) => ({
			...mark,
			intervalEvidence: 'derived' as const,
			evidence: mark.label === first?.label ? ('derived' as const) : mark.evidence,
		})),
	}));
	return { ...chart, series };
}

test.each([...charts, withDerivedIntervals(chartOf('dot'))])('the browser says of $id what the build says', (chart) => {
	for (const size of ['wide', 'narrow'] as const)
		expect(layOut(chart, size, sayFor(chart))).toEqual(layOut(chart, size, say));
	expect(wordsOfMarks(chart)).toEqual(wordsOfMarks(chart, say));
});

test('says of a mark its name, its value with the interval, and whether that or the interval is derived', () => {
	expect(wordsOfMarks(chartOf('dot'))).toContain('To Bolderaja: 81% (74%–87%)');
	const derived = wordsOfMarks(withDerivedIntervals(chartOf('dot')));
	const endings = derived.flatMap((each) => /\)(,.*)$/.exec(each)?.[1] ?? []);
	expect(endings.slice(0, 2)).toEqual([', derived', ', interval derived']);
	expect(wordsOfMarks(chartOf('line'))).toContain('Right bank, May 2019: 400,000 passengers');
});

test('the key names derived intervals', () => {
	const { words: written } = layOut(withDerivedIntervals(chartOf('dot')), 'wide', say);
	const texts = written.flatMap(({ runs }) => runs.map(({ text }) => text));
	expect(texts.slice(-3)).toEqual(['stated by the source', 'derived', 'interval, derived']);
});
