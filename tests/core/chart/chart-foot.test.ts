import { expect, test } from 'vitest';
import { chartFoot } from '../../../src/core/chart/chart-foot.ts';
import { chartOf, say } from './fixture-report.ts';

test('says under a chart what it assumes, then where its source is silent, then what to keep in mind', () => {
	const phrase = (text: string) => ({ text, parts: [text] });
	const chart = {
		...chartOf('bar'),
		assumptions: [
			{ figure: 'elsewhere', text: { text: 'All 17% walk.', parts: [{ figure: 'x', text: 'All 17% walk.' }] } },
		],
		silent: ['Riders down, 2021'],
		note: phrase('In spring.'),
	};
	expect(chartFoot(chart, say)).toEqual([
		{ words: 'chart.assumes', phrase: phrase('All 17% walk.') },
		{ phrase: phrase('Not stated by the source: Riders down, 2021.') },
		{ phrase: phrase('In spring.') },
	]);
	expect(chartFoot({ ...chart, assumptions: [], silent: [], note: undefined }, say)).toEqual([]);
});
