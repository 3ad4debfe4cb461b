import { expect, test } from 'vitest';
import type { Shape } from '../../../../src/core/chart/draw/shape.ts';
import { layOut } from '../../../../src/core/chart/layout.ts';
import type { Chart } from '../../../../src/core/model/chart.ts';
import { chartOf, say } from '../fixture-report.ts';
import { unitsOf } from './extreme-charts.ts';

/** How many squares the matrix has by their colour and whether they are filled; those of the key left out. */
function squares(chart: Chart) {
	const { details, plots } = layOut(chart, 'wide', say);
	const count = new Map<string, number>();
	const isIn = (shape: Shape) =>
		shape.is === 'path' && shape.isClosed === true && (shape.runs[0]?.[0]?.[1] ?? 0) >= plots[0].top - 1;
	for (const shape of details.filter(isIn)) {
		if (shape.is !== 'path') continue;
		const name = shape.stroke === undefined ? `${shape.fill} filled` : `${shape.stroke.colour} hollow`;
		count.set(name, (count.get(name) ?? 0) + shape.runs.length);
	}
	return Object.fromEntries(count);
}

test('squares that are of a part are filled, those that may be are hatched, and all others are hollow', () => {
	expect(squares(unitsOf(147, [[17, 18]]))).toEqual({ 'derived filled': 17, 'derived hollow': 1, 'faded hollow': 129 });
	expect(squares(chartOf('units-of-parts'))).toEqual({
		'series-1 filled': 18,
		'series-2 filled': 25,
		'series-2 hollow': 6,
		'faded hollow': 11,
	});
});

test('without an upper bound each square that is left may be of the part', () => {
	expect(squares(chartOf('units-open'))).toEqual({ 'stated filled': 9, 'stated hollow': 51 });
	const words = layOut(chartOf('units-open'), 'wide', say).words.flatMap(({ runs }) => runs.map(({ text }) => text));
	expect(words).toContain('may be among them: no upper bound is stated');
	expect(words).not.toContain('all others');
});

test('squares stand in rows of ten or twenty, with a space after each ten', () => {
	const { details } = layOut(unitsOf(147, [[147, 147]]), 'wide', say);
	const [, matrix] = details;
	const lefts = matrix?.is === 'path' ? matrix.runs.map(([corner]) => corner?.[0] ?? 0) : [];
	const steps = lefts.slice(1, 20).map((x, index) => x - (lefts[index] ?? 0));
	expect(lefts.filter((x) => x === lefts[0])).toHaveLength(8);
	expect(steps.indexOf(Math.max(...steps))).toBe(9);
});

test('words say the whole, its parts and whether they are derived', () => {
	expect(chartOf('units-of-parts').alt.replaceAll('\u00a0', ' ')).toContain(
		'One square for each of 60 people: People whom the council heard. Of them – From the left bank: 18 people; Boatmen',
	);
});
