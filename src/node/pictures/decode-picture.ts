import sharp from 'sharp';
import type { DecodedPicture } from '../../core/model/picture.ts';

/** The most points that are decoded. Of a picture that has more only the size is read. */
const MOST_POINTS = 50_000_000;

/** Decodes a picture to its end, to know that it is whole. */
export async function decodePicture(bytes: Uint8Array): Promise<DecodedPicture> {
	try {
		const { autoOrient, pages = 1, exif, xmp, iptc } = await sharp(bytes, { limitInputPixels: false }).metadata();
		const { width, height } = autoOrient;
		if (width * height <= MOST_POINTS) await sharp(bytes, { failOn: 'error' }).resize(16).raw().toBuffer();
		const hasNotes = [exif, xmp, iptc].some((note) => note !== undefined);
		return { width, height, hasNotes, isMoving: pages > 1 };
	} catch {
		return 'damaged';
	}
}
