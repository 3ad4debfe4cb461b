import { expect, test } from 'vitest';
import { marksTogether, placeMarks } from '../../src/client/placed-marks.ts';
import { layOut } from '../../src/core/chart/layout.ts';
import { chartOf, say } from '../core/chart/fixture-report.ts';

const day = (index: number) => ({ year: 2020 + index / 366, text: `day ${index}`, iso: `day-${index}` });

test('marks together are those of one time, however close others lie', () => {
	const [mark] = chartOf('line').series.flatMap(({ marks }) => marks);
	if (mark === undefined) throw new Error('The chart has no marks.');
	const marks = Array.from({ length: 1_000 }, (_, index) => ({ ...mark, time: day(index) }));
	const chart = { ...chartOf('line'), series: ['Left', 'Right'].map((label) => ({ label, marks })) };
	const placed = placeMarks(chart, layOut(chart, 'narrow', say));
	const [one] = placed.filter(({ time }) => time?.iso === 'day-500');
	if (one === undefined) throw new Error('The mark has no place.');
	const together = marksTogether(placed, one);
	expect(together.map(({ series, time }) => `${series}, ${time?.text}`)).toEqual(['Left, day 500', 'Right, day 500']);
});
