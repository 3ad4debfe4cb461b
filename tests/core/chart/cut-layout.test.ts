import { expect, test } from 'vitest';
import { cutLayout } from '../../../src/core/chart/cut-layout.ts';
import { drawAround } from '../../../src/core/chart/draw/draw-around.ts';
import { middleOf } from '../../../src/core/chart/draw/move-shape.ts';
import type { ChartLayout } from '../../../src/core/chart/geometry.ts';
import { layOut } from '../../../src/core/chart/layout.ts';
import type { Chart } from '../../../src/core/model/chart.ts';
import { chartOf, charts, say } from './fixture-report.ts';

/** A chart of the fixture with its marks repeated, each under a label of its own. */
function manyRows(id: string, rows: number): Chart {
	const chart = chartOf(id);
	const marks = chart.series.flatMap((series) => series.marks);
	const many = Array.from({ length: rows }, (_, row) => {
		const mark = marks[row % marks.length];
		return mark === undefined ? [] : [{ ...mark, label: `Row ${row + 1} of the report` }];
	});
	return { ...chart, series: [{ label: '', marks: many.flat() }] };
}

const textsOf = ({ words }: ChartLayout) => words.map(({ runs }) => runs.map(({ text }) => text).join(' '));
const barsOf = ({ marks }: ChartLayout) => marks.flatMap((group) => (group.is === 'bars' ? group.bars : []));
const most = { first: 400, others: 600 };

test.each(['bar', 'dot', 'range'])('a %s of 100 rows is cut into pieces that have each row once, whole', (id) => {
	const whole = layOut(manyRows(id, 100), 'wide', say);
	const pieces = cutLayout(whole, most);
	expect(pieces.length).toBeGreaterThan(5);
	const rows = pieces.flatMap((piece) => textsOf(piece).filter((text) => /^Row \d+/.test(text)));
	expect(rows).toEqual(textsOf(whole).filter((text) => /^Row \d+/.test(text)));
	expect(pieces.flatMap(barsOf).map(({ from, to }) => [from, to])).toEqual(
		barsOf(whole).map(({ from, to }) => [from, to]),
	);
	expect(pieces.flatMap(({ details }) => details)).toHaveLength(whole.details.length);
	for (const [index, piece] of pieces.entries()) {
		expect(piece.height).toBeLessThanOrEqual(index === 0 ? most.first : most.others);
		const [top = 0, bottom = 0] = [piece.rowEdges?.[0], piece.rowEdges?.at(-1)];
		for (const { middle } of barsOf(piece)) {
			expect(middle - 8).toBeGreaterThan(top);
			expect(middle + 8).toBeLessThan(bottom);
		}
		for (const shape of piece.details) {
			expect(middleOf(shape)).toBeGreaterThan(top);
			expect(middleOf(shape)).toBeLessThan(bottom);
		}
	}
});

test('each piece has the axis, the references and the key of the whole at its own edges', () => {
	const whole = layOut(manyRows('bar', 60), 'wide', say);
	const around = textsOf(whole).filter((text) => !/^Row \d+/.test(text));
	expect(chartOf('bar').references).not.toEqual([]);
	for (const piece of cutLayout(whole, most)) {
		expect(textsOf(piece).filter((text) => !/^Row \d+/.test(text))).toEqual(around);
		expect(piece.samples).toHaveLength(whole.samples.length);
		expect(piece.height - (piece.plots[0].bottom ?? 0)).toBe(whole.height - whole.plots[0].bottom);
		for (const { from, to } of [...piece.guidesBelow, ...piece.guidesAbove]) {
			expect(to[1]).toBe(piece.plots[0].bottom);
			expect(from[1]).toBeLessThanOrEqual(piece.plots[0].top);
		}
	}
});

test('no line of the grid stands beside the words of the first row of a piece', () => {
	const [, second] = cutLayout(layOut(manyRows('bar', 60), 'wide', say), most);
	if (second === undefined) throw new Error('The drawing is not cut.');
	const first = second.words.find(({ runs }) => runs[0]?.text.startsWith('Row '));
	for (const { from } of second.guidesBelow) expect(from[1]).toBeGreaterThan(first?.y ?? Infinity);
});

test('the pieces are about as high as each other: none has a single row left over', () => {
	for (let rows = 10; rows <= 40; rows++) {
		const heights = cutLayout(layOut(manyRows('bar', rows), 'wide', say), { first: 600, others: 600 });
		const counts = heights.map((piece) => barsOf(piece).length);
		expect(Math.min(...counts), `${rows}: ${counts.join()}`).toBeGreaterThanOrEqual(4);
	}
});

test('a drawing that fits, or that is not made of rows, stays whole', () => {
	for (const chart of charts) {
		const whole = layOut(chart, 'wide', say);
		expect(cutLayout(whole, { first: whole.height, others: 10 })).toEqual([whole]);
	}
	for (const id of ['line', 'stacked-share']) {
		const whole = layOut(chartOf(id), 'wide', say);
		expect(cutLayout(whole, { first: 10, others: 10 })).toEqual([whole]);
	}
});

test('a row that is higher than a piece may be is a piece of its own', () => {
	const pieces = cutLayout(layOut(manyRows('bar', 3), 'wide', say), { first: 10, others: 10 });
	expect(pieces.map((piece) => barsOf(piece).length)).toEqual([1, 1, 1]);
	expect(pieces.every((piece) => drawAround(piece).above.length > 0)).toBe(true);
});

test('a chart in small drawings is cut between their rows, and each piece has its own lines of the grid alone', () => {
	const whole = layOut(chartOf('facet-lines'), 'wide', say);
	const pieces = cutLayout(whole, { first: 300, others: 300 });
	expect(pieces).toHaveLength(3);
	for (const piece of pieces) {
		expect(textsOf(piece)).toEqual(expect.arrayContaining(['Landings', 'Day', 'Night', '2023']));
		expect(piece.guidesBelow.filter(({ kind }) => kind === 'zero')).toHaveLength(piece.plots.length);
		for (const { from } of piece.guidesBelow)
			expect(piece.plots.some(({ top, bottom }) => from[1] >= top - 1 && from[1] <= bottom + 1)).toBe(true);
	}
	expect(pieces.map(({ plots }) => plots.length)).toEqual([2, 2, 1]);
	expect(
		pieces.flatMap(({ marks }) => marks.flatMap((group) => (group.is === 'line' ? group.points : []))),
	).toHaveLength(whole.marks.flatMap((group) => (group.is === 'line' ? group.points : [])).length);
});
