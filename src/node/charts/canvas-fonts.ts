import { createRequire } from 'node:module';
import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { CHART_FONT, SPARE_FONT } from '../../core/chart/draw/typefaces.ts';
import { addedFonts } from '../fonts/added-fonts.ts';
import { readFont } from '../fonts/read-font.ts';
import { writePng } from './write-png.ts';

const require = createRequire(import.meta.url);

/** The files of the typefaces. They come from npm packages, never from the system. */
const FILES = [
	[CHART_FONT, 'golos-text/400Regular/GolosText_400Regular.ttf'],
	[CHART_FONT, 'golos-text/600SemiBold/GolosText_600SemiBold.ttf'],
	[SPARE_FONT, 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf'],
	[SPARE_FONT, 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'],
] as const;

/** The files of added typefaces that are registered. */
const registered = new Set<string>();

/** Registers the typefaces, and those that the report adds: each once for the process. */
export function registerChartFonts(): void {
	for (const { family, files } of addedFonts())
		for (const file of Object.values(files)) {
			if (registered.has(file)) continue;
			GlobalFonts.register(readFont(file), family);
			registered.add(file);
		}
	if (GlobalFonts.has(CHART_FONT)) return;
	for (const [family, file] of FILES)
		GlobalFonts.register(readFont(require.resolve(`@expo-google-fonts/${file}`)), family);
}

/**
 * The context of a canvas that draws in those typefaces. Its language is fixed, so that words look alike on every
 * machine, whatever the language of the report.
 */
export function contextOf(canvas: Canvas): SKRSContext2D {
	registerChartFonts();
	const context = canvas.getContext('2d');
	context.lang = 'en';
	return context;
}

let measuring: SKRSContext2D | undefined;

/** How wide words are in one of those typefaces, and how high above the line they are, in the unit of `size`. */
export function measureWords(
	words: string,
	{ family, size, isBold }: { readonly family: string; readonly size: number; readonly isBold: boolean },
): { readonly width: number; readonly top: number } {
	measuring ??= contextOf(createCanvas(1, 1));
	measuring.font = `${isBold ? 600 : 400} ${size}px '${family}'`;
	const { width, actualBoundingBoxAscent: top } = measuring.measureText(words);
	return { width, top };
}

/**
 * The canvas as a PNG. Its pixels are freed: several megabytes that the garbage collector does not count.
 *
 * @param density Pixels for each CSS pixel.
 */
export function finishPicture(canvas: Canvas, density = 1): Buffer {
	const picture = writePng(canvas, density);
	canvas.width = 1;
	canvas.height = 1;
	return picture;
}
