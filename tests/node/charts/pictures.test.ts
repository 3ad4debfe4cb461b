import { crc32 } from 'node:zlib';
import { loadImage, createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { fileColours } from '../../../src/core/chart/draw/colours.ts';
import { toolLook } from '../../../src/core/look/resolve-look.ts';
import { standaloneSvg } from '../../../src/core/chart/draw/standalone-svg.ts';
import { canvasTypefaces } from '../../../src/core/chart/draw/typefaces.ts';
import { layOut, widths } from '../../../src/core/chart/layout.ts';
import { once } from '../../../src/core/outputs/prepared.ts';
import { contextOf, finishPicture } from '../../../src/node/charts/canvas-fonts.ts';
import { drawCard } from '../../../src/node/charts/draw-card.ts';
import { drawPicture } from '../../../src/node/charts/draw-picture.ts';
import { chartOf, charts, report, say } from '../../core/chart/fixture-report.ts';

/** A colour of CSS, such as `#fdfcfa`, as a number. */
const colourOf = (hex: string) => Number.parseInt(hex.slice(1), 16);

/** The size of a picture, and of how many of its pixels each colour is. Every second one is counted each way. */
async function look(png: Buffer) {
	const image = await loadImage(png);
	const { width, height } = image;
	const context = createCanvas(width, height).getContext('2d');
	context.drawImage(image, 0, 0);
	const pixels = new DataView(context.getImageData(0, 0, width, height).data.buffer);
	// Its last byte is how opaque the pixel is.
	const colourAt = (x: number, y: number) => pixels.getUint32(4 * (y * width + x)) >>> 8;
	const counts = new Map<number, number>();
	for (let y = 0; y < height; y += 2)
		for (let x = 0; x < width; x += 2) counts.set(colourAt(x, y), (counts.get(colourAt(x, y)) ?? 0) + 1);
	return { width, height, counts, colourAt };
}

test('a PNG says that it has two pixels for each of a page, so that a document shows it as large as a page does', () => {
	const png = drawPicture(chartOf('bar'), report);
	const at = png.indexOf('pHYs');
	// After the signature and the chunk of width and height, as PNG demands: before the pixels.
	expect(at).toBe(8 + 25 + 4);
	const perMetre = (2 * 96) / 0.0254;
	expect([png.readUInt32BE(at + 4), png.readUInt32BE(at + 8)]).toEqual([perMetre, perMetre].map(Math.round));
	expect([png[at + 12], png.readUInt32BE(at + 13)]).toEqual([1, crc32(png.subarray(at, at + 13))]);
});

describe.each(charts)('the PNG of $id', (chart) => {
	const picture = once(() => drawPicture(chart, report));

	test('has two pixels for each of the drawing’s, a margin of paper, and is not blank', async () => {
		const { width, height, counts, colourAt } = await look(picture());
		expect(width).toBe(2 * (widths.wide + 48));
		expect(height).toBeGreaterThan(2 * layOut(chart, 'wide', say).height);
		for (const [x, y] of [
			[0, 0],
			[width - 1, 0],
			[0, height - 1],
			[width - 1, height - 1],
			[width - 20, Math.floor(height / 2)],
		] as const)
			expect(colourAt(x, y)).toBe(colourOf('#fdfcfa'));
		const { paper, rule, ink, muted, ...ofMarks } = fileColours(toolLook);
		const painted = Object.values(ofMarks).map((colour) => counts.get(colourOf(colour)) ?? 0);
		expect(Math.max(...painted)).toBeGreaterThan(50);
		expect(counts.size).toBeGreaterThan(20);
	});

	test('is drawn the same again', () => {
		expect(drawPicture(chart, report).equals(picture())).toBe(true);
	});
});

test('the PNG of a chart looks as its SVG does', async () => {
	for (const chart of charts) {
		const { svg, width, height } = standaloneSvg(chart, report);
		const canvas = createCanvas(2 * width, 2 * height);
		canvas.getContext('2d').drawImage(await loadImage(Buffer.from(svg)), 0, 0, 2 * width, 2 * height);
		// Letters of an SVG that is drawn here are not kerned.
		expect([chart.id, await differing(drawPicture(chart, report), canvas.toBuffer('image/png'))]).toEqual([
			chart.id,
			expect.toSatisfy((part: number) => part < 0.02),
		]);
	}
});

/** How many of the pixels of two pictures differ by more than a shade, from 0 to 1. */
async function differing(one: Buffer, other: Buffer): Promise<number> {
	const [a, b] = await Promise.all(
		[one, other].map(async (png) => {
			const image = await loadImage(png);
			const context = createCanvas(image.width, image.height).getContext('2d');
			context.drawImage(image, 0, 0);
			return context.getImageData(0, 0, image.width, image.height).data;
		}),
	);
	if (a === undefined || a.length !== b?.length) return 1;
	return a.filter((shade, at) => Math.abs(shade - (b[at] ?? 0)) > 64).length / a.length;
}

test('a letter that the typeface of charts lacks is drawn in the other, whatever the machine has', () => {
	const picture = (font: string) => {
		const canvas = createCanvas(80, 30);
		const context = contextOf(canvas);
		context.font = `13px ${font}`;
		context.fillText('Ελλάδα', 4, 20);
		return finishPicture(canvas);
	};
	expect(picture(canvasTypefaces([])).equals(picture("'Source Serif 4'"))).toBe(true);
});

test('a card has the size that link previews ask for', async () => {
	const chart = chartOf('bar-twelve');
	const { width, height, counts } = await look(
		drawCard(report, { title: chart.title.text, text: chart.takeaway.text }, chart),
	);
	expect([width, height]).toEqual([1200, 630]);
	expect(counts.get(colourOf('#0b5563')) ?? 0).toBeGreaterThan(1000);
});
