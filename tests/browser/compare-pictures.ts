import { createCanvas, loadImage } from '@napi-rs/canvas';

/**
 * Two pixels at two to a CSS pixel: edges that are smoothed otherwise are no difference, a mark at another place is
 * one.
 */
const REACH = 2;

/** How far a channel may be from what lies around it in the other picture. */
const SHADE = 40;

/**
 * Part of the pixels of one picture whose colour is neither there nor between those around it in the other: where an
 * edge falls between two pixels, each draws its own blend. Both are of one size. One in two thousand is none.
 */
export async function difference(one: Buffer, other: Buffer): Promise<number> {
	const [a, b] = await Promise.all([pixelsOf(one), pixelsOf(other)]);
	if (a.width !== b.width || a.height !== b.height)
		throw new Error(`The pictures are of ${a.width} × ${a.height} and of ${b.width} × ${b.height} pixels.`);
	const { width, height } = a;
	const isBetween = (x: number, y: number, channel: number, reach: number) => {
		const value = a.data[4 * (y * width + x) + channel] ?? 0;
		let [low, high] = [255, 0];
		for (let otherY = Math.max(0, y - reach); otherY <= Math.min(height - 1, y + reach); otherY++) {
			for (let otherX = Math.max(0, x - reach); otherX <= Math.min(width - 1, x + reach); otherX++) {
				const other = b.data[4 * (otherY * width + otherX) + channel] ?? 0;
				[low, high] = [Math.min(low, other), Math.max(high, other)];
			}
		}
		return value >= low - SHADE && value <= high + SHADE;
	};
	const isThere = (x: number, y: number) =>
		[0, REACH].some((reach) => [0, 1, 2].every((channel) => isBetween(x, y, channel, reach)));
	const [ofA, ofB] = [a, b].map(({ data }) => new Uint32Array(data.buffer, data.byteOffset, width * height));
	let differing = 0;
	// Nearly all pixels are the same in both, which takes one comparison.
	for (let pixel = 0; pixel < width * height; pixel++)
		if (ofA?.[pixel] !== ofB?.[pixel] && !isThere(pixel % width, Math.floor(pixel / width))) differing++;
	return differing / (width * height);
}

/**
 * Lines of the one picture on which the marks of a colour begin or end elsewhere than on any line near it of the other.
 * A line unlike both of its neighbours, and inside one of them, is passed over: it is the smoothed edge of a mark,
 * where a pixel that crosses the grid has the colour by chance. So is one that ends between where two lines next to it
 * end in the other: a slanted edge. Every mark is more than one line high.
 */
export async function shiftedLines(one: Buffer, other: Buffer, colour: string): Promise<number[]> {
	const [a, b] = [await extentsOf(one, colour), await extentsOf(other, colour)];
	const isNear = ([left, right]: readonly [number, number], each: readonly [number, number] | undefined) =>
		each !== undefined && Math.abs(each[0] - left) <= REACH && Math.abs(each[1] - right) <= REACH;
	const isWithin = ([left, right]: readonly [number, number], each: readonly [number, number] | undefined) =>
		each !== undefined && each[0] >= 0 && left >= each[0] && right <= each[1];
	// A slanted edge of the one may end between where two lines of the other end.
	const lies = (end: number, one: number, other: number) => Math.min(one, other) <= end && end <= Math.max(one, other);
	const isBetween = ([left, right]: readonly [number, number], y: number) => {
		const [above, below] = [b[y], b[y + 1]];
		if (above === undefined || below === undefined || above[0] < 0 || below[0] < 0) return false;
		return lies(left, above[0], below[0]) && lies(right, above[1], below[1]);
	};
	return a.flatMap((extent, y) => {
		if (isBetween(extent, y - 1) || isBetween(extent, y)) return [];
		const neighbours = [a[y - 1], a[y + 1]];
		const isEdge =
			!neighbours.some((each) => isNear(extent, each)) && neighbours.some((each) => isWithin(extent, each));
		return isEdge || b.slice(Math.max(0, y - REACH), y + REACH + 1).some((each) => isNear(extent, each)) ? [] : [y];
	});
}

/** For each line of pixels, where the first and the last of a colour (`#rrggbb`) stand; -1 for none. */
async function extentsOf(png: Buffer, colour: string): Promise<(readonly [number, number])[]> {
	const { width, height, data } = await pixelsOf(png);
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	const isNear = (wanted: number, at: number) => Math.abs(wanted - (data[at] ?? 0)) < 12;
	return Array.from({ length: height }, (_, y) => {
		const has = (x: number) => {
			const at = 4 * (y * width + x);
			return isNear(red, at) && isNear(green, at + 1) && isNear(blue, at + 2);
		};
		let first = 0;
		while (first < width && !has(first)) first++;
		if (first === width) return [-1, -1] as const;
		let last = width - 1;
		while (!has(last)) last--;
		return [first, last] as const;
	});
}

interface Pixels {
	readonly width: number;
	readonly height: number;
	/** Four bytes for each: red, green, blue and opacity. */
	readonly data: Uint8ClampedArray;
}

/** Pictures that were read: each is compared in several ways. */
const read = new WeakMap<Buffer, Promise<Pixels>>();

function pixelsOf(png: Buffer): Promise<Pixels> {
	const pixels = read.get(png) ?? decode(png);
	read.set(png, pixels);
	return pixels;
}

async function decode(png: Buffer): Promise<Pixels> {
	const image = await loadImage(png);
	const context = createCanvas(image.width, image.height).getContext('2d');
	context.drawImage(image, 0, 0);
	return { width: image.width, height: image.height, data: context.getImageData(0, 0, image.width, image.height).data };
}
