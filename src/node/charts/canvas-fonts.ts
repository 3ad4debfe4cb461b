import { createRequire } from 'node:module';
import { type Canvas, GlobalFonts, type SKRSContext2D, type SvgCanvas } from '@napi-rs/canvas';

const require = createRequire(import.meta.url);

/** The typeface of charts: measured and drawn from files that an npm package carries, never from the system. */
export const CHART_FONT = 'Golos Text';

/** Registers the typeface once for the process. */
export function registerChartFonts(): void {
	if (GlobalFonts.has(CHART_FONT)) return;
	for (const file of ['400Regular/GolosText_400Regular.ttf', '600SemiBold/GolosText_600SemiBold.ttf']) {
		GlobalFonts.registerFromPath(require.resolve(`@expo-google-fonts/golos-text/${file}`), CHART_FONT);
	}
}

/**
 * A canvas to write on in that typeface. Words are shaped the same way whatever the language of the machine or the report:
 * a letter that a language has a shape of its own for, such as the Turkish i, has no name in the font and would be lost from an SVG.
 */
export function contextOf(canvas: Canvas | SvgCanvas): SKRSContext2D {
	registerChartFonts();
	const context = canvas.getContext('2d');
	context.lang = 'en';
	return context;
}

/** Gives back the pixels of a canvas: several megabytes, of which the garbage collector does not know. */
export function release(canvas: Canvas | SvgCanvas): void {
	canvas.width = 1;
	canvas.height = 1;
}

/** The canvas as a PNG; it holds nothing afterwards. */
export function finishPicture(canvas: Canvas): Buffer {
	const picture = canvas.toBuffer('image/png');
	release(canvas);
	return picture;
}
