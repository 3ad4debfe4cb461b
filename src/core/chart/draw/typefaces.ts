import { FONT_SIZE } from '../text-width.ts';

/** The typeface of charts. */
export const CHART_FONT = 'Golos Text';

/** Draws the letters that the typeface of charts lacks, such as the ʻ of Uzbek or Greek ones, as it does in the PDF. */
export const SPARE_FONT = 'Source Serif 4';

const families = `'${CHART_FONT}', '${SPARE_FONT}'`;

/** Attributes that give an SVG these typefaces, and others for a reader who lacks them. */
export const SVG_TYPEFACES = `font-family="${families}, system-ui, sans-serif" font-size="${FONT_SIZE}"`;

/** Both typefaces as a canvas asks for them. */
export const CANVAS_TYPEFACES = families;
