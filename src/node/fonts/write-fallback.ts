import type { Face } from './faces.ts';

/** What is needed of a font to measure another by it, in units of `unitsPerEm`. */
export interface Metrics {
	readonly unitsPerEm: number;
	readonly xWidthAvg: number;
	readonly ascent: number;
	readonly descent: number;
	readonly lineGap: number;
}

/** The families that stand in for a family, best first. */
export const fallbackFamilies = (face: Pick<Face, 'family' | 'locals'>): string[] =>
	face.locals.map((local) => `${face.family} as ${local.name}`);

/**
 * Writes the rules that give a reader’s own fonts the width and the height of ours, so that nothing jumps when ours comes.
 * The formula is that of capsize’s createFontStack: the size makes the average widths equal, the overrides undo it for the height.
 */
export function writeFallback(face: Face, { unitsPerEm, xWidthAvg, ascent, descent, lineGap }: Metrics): string[] {
	return face.locals.flatMap((local) => {
		const cut = local.cuts[`${face.weight} ${face.style}`];
		if (cut === undefined) return [];
		const size = xWidthAvg / unitsPerEm / (cut.averageWidth / local.unitsPerEm);
		const percent = (units: number) => `${Number(((units / unitsPerEm / size) * 100).toFixed(2))}%`;
		return [
			[
				'@font-face {',
				`	font-family: '${face.family} as ${local.name}';`,
				`	font-style: ${face.style};`,
				`	font-weight: ${face.weight};`,
				`	src: ${cut.names.map((name) => `local('${name}')`).join(', ')};`,
				`	size-adjust: ${Number((size * 100).toFixed(2))}%;`,
				`	ascent-override: ${percent(ascent)};`,
				`	descent-override: ${percent(-descent)};`,
				`	line-gap-override: ${percent(lineGap)};`,
				'}',
			].join('\n'),
		];
	});
}
