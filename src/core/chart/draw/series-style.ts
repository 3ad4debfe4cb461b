/** How the lines of a chart are told apart without colour: each has its own dashes and its own points. */
const STYLES = [
	{ dash: [], point: 'circle' },
	{ dash: [7, 4], point: 'rect' },
	{ dash: [2, 3], point: 'triangle' },
	{ dash: [10, 3, 2, 3], point: 'rectRot' },
] as const;

export type PointShape = (typeof STYLES)[number]['point'];

export function seriesStyle(index: number): { dash: number[]; point: PointShape } {
	const { dash, point } = STYLES[index % STYLES.length] ?? STYLES[0];
	return { dash: [...dash], point };
}
