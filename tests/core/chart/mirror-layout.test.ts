import { expect, test } from 'vitest';
import { shapesOf } from '../../../src/core/chart/draw/chart-svg.ts';
import type { Shape } from '../../../src/core/chart/draw/shape.ts';
import { layOut } from '../../../src/core/chart/layout.ts';
import { mirrorLayout } from '../../../src/core/chart/move-layout.ts';
import { charts, say } from './fixture-report.ts';

/** The places of a shape, from the side from which its words are read. */
function placesOf(shape: Shape, width: number, isMirrored: boolean): unknown {
	const from = (x: number) => Math.round(1e6 * (isMirrored ? width - x : x)) / 1e6;
	switch (shape.is) {
		case 'box':
			return [from(shape.box.left), from(shape.box.right)].toSorted((a, b) => a - b);
		case 'circle':
			return from(shape.at[0]);
		case 'words': {
			const { x, align = 'left', runs } = shape.words;
			const side = isMirrored
				? { left: 'end', center: 'middle', right: 'start' }
				: { left: 'start', center: 'middle', right: 'end' };
			return [from(x), side[align], runs.map(({ text }) => text)];
		}
		default:
			return shape.is;
	}
}

test.each(charts)('$id: where words go from right to left, all stands as far from that side', (chart) => {
	for (const size of ['wide', 'narrow'] as const) {
		const layout = layOut(chart, size, say);
		const mirrored = layOut(chart, size, say, 'rtl');
		expect([mirrored.width, mirrored.height]).toEqual([layout.width, layout.height]);
		const placed = (of: typeof layout, isMirrored: boolean) =>
			shapesOf(of)
				.map((shape) => JSON.stringify(placesOf(shape, layout.width, isMirrored)))
				.toSorted();
		expect(placed(mirrored, true).filter((each) => !each.includes('path'))).toEqual(
			placed(layout, false).filter((each) => !each.includes('path')),
		);
	}
});

test('a drawing that is mirrored twice is itself', () => {
	for (const chart of charts) {
		const layout = mirrorLayout(layOut(chart, 'wide', say));
		const svg = JSON.stringify(shapesOf(layout), round);
		expect(JSON.stringify(shapesOf(mirrorLayout(mirrorLayout(layout))), round)).toBe(svg);
	}
});

function round(_: string, value: unknown): unknown {
	return typeof value === 'number' ? Math.round(1000 * value) / 1000 : value;
}
