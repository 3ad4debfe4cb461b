import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type PictureKind, pictureKinds } from '../../../src/core/pictures/picture-kinds.ts';
import { joinBytes } from '../../../src/core/pictures/byte-reader.ts';

/** A picture with the notes that a camera writes: what it is, where it stood, and how it was held. */
async function noted(format: 'png' | 'jpg' | 'webp', turned = 1): Promise<Uint8Array> {
	const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="24"><circle cx="9" cy="9" r="6"/></svg>';
	return sharp(Buffer.from(drawing))
		.flatten({ background: '#c96' })
		.withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Taken by Anna</x:xmpmeta>')
		.withExif({
			IFD0: { Make: 'A camera', Orientation: String(turned) },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '56/1 57/1 0/1' },
		})
		.withMetadata({ orientation: turned })
		.toFormat(format === 'jpg' ? 'jpeg' : format)
		.toBuffer();
}

const pointsOf = (bytes: Uint8Array) => sharp(bytes).autoOrient().raw().toBuffer();
const plain = (format: 'png' | 'jpg' | 'webp', bytes: Uint8Array) => {
	const kind: PictureKind = pictureKinds[format];
	return kind.plain?.(bytes) ?? bytes;
};

describe.each(['png', 'jpg', 'webp'] as const)('a picture in %s', (format) => {
	test('loses the notes of its camera, and no point of the picture', async () => {
		const given = await noted(format);
		const bytes = plain(format, given);
		const { exif, xmp, iptc, width, height } = await sharp(bytes).metadata();
		expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
		expect([width, height]).toEqual([40, 24]);
		expect(Buffer.from(given).includes('A camera')).toBe(true);
		expect(Buffer.from(bytes).includes('A camera')).toBe(false);
		expect(Buffer.from(bytes).includes('Taken by Anna')).toBe(false);
		expect(await pointsOf(bytes)).toEqual(await pointsOf(given));
	});

	test('stays as it is once it has none', async () => {
		const bytes = plain(format, await noted(format));
		expect(plain(format, bytes)).toEqual(bytes);
	});

	test('breaks off with an error, wherever it is cut', async () => {
		const given = await noted(format);
		fc.assert(
			fc.property(fc.integer({ min: 12, max: given.length - 1 }), (length) => {
				try {
					plain(format, given.subarray(0, length));
				} catch (error) {
					expect(error).toBeInstanceOf(RangeError);
				}
			}),
		);
	});

	test('ends, whatever its bytes are', async () => {
		const given = await noted(format);
		fc.assert(
			fc.property(fc.integer({ min: 12, max: given.length - 1 }), fc.uint8Array({ maxLength: 40 }), (at, bytes) => {
				const changed = new Uint8Array(given);
				changed.set(bytes.subarray(0, given.length - at), at);
				try {
					expect(plain(format, changed).length).toBeLessThanOrEqual(changed.length + 40);
				} catch (error) {
					expect(error).toBeInstanceOf(RangeError);
				}
			}),
		);
	});
});

test.each([2, 3, 6, 8])('a photograph that was held as %i is shown upright', async (turned) => {
	const given = await noted('jpg', turned);
	const bytes = plain('jpg', given);
	expect((await sharp(bytes).metadata()).orientation).toBe(turned);
	expect(Buffer.from(bytes).includes('A camera')).toBe(false);
	expect(await pointsOf(bytes)).toEqual(await pointsOf(given));
});

test('what a telephone adds behind a photograph is left out', async () => {
	const given = await noted('jpg');
	const film = new TextEncoder().encode('a film of three seconds');
	expect(plain('jpg', joinBytes([given, film]))).toEqual(plain('jpg', given));
});
