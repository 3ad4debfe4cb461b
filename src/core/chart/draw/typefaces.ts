import { addedTypefaces, type TypefaceName } from '../../model/added-typefaces.ts';
import { FONT_SIZE } from '../text-width.ts';

/** The typeface of charts. */
export const CHART_FONT = 'Golos Text';

/** Draws the letters that the typeface of charts lacks, such as the ʻ of Uzbek or Greek ones, as it does in the PDF. */
export const SPARE_FONT = 'Source Serif 4';

/** The typefaces of drawings as a canvas asks for them. @param added Those that the report adds. */
export function canvasTypefaces(added: readonly TypefaceName[]): string {
	return [CHART_FONT, SPARE_FONT, ...added.map((name) => addedTypefaces[name].family)]
		.map((family) => `'${family}'`)
		.join(', ');
}

/** Attributes that give an SVG these typefaces, and others for a reader who lacks them. */
export function svgTypefaces(added: readonly TypefaceName[]): string {
	return `font-family="${canvasTypefaces(added)}, system-ui, sans-serif" font-size="${FONT_SIZE}"`;
}
