import type { Face } from './faces.ts';

/** The measures of a font to which others are adjusted, in font units: `unitsPerEm` of them are the font size. */
export interface Metrics {
	readonly unitsPerEm: number;
	readonly xWidthAvg: number;
	readonly ascent: number;
	readonly descent: number;
	readonly lineGap: number;
}

/** The names of the fallback families of a face, the most similar first. */
export const fallbackFamilies = (face: Pick<Face, 'family' | 'locals'>): string[] =>
	face.locals.map((local) => `${face.family} as ${local.name}`);

/**
 * Writes the CSS that gives fonts of the reader’s machine the width and the height of ours, so that text does not
 * move when ours has loaded. The formula is that of capsize’s `createFontStack`: `size-adjust` makes the average
 * widths equal, and the overrides keep the height.
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
